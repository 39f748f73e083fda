create table inquiry_build (
    id int not null,
    phase varchar(16) not null,
    reached_at datetime(6) not null,
    reached_number varchar(64) not null,
    reached_seq bigint not null,
    done bigint not null,
    total bigint not null,
    wanted_at datetime(6),
    finished_at datetime(6),
    primary key (id)
) ${table_options};

insert into inquiry_build (id, phase, reached_at, reached_number, reached_seq, done, total)
values (1, 'WANTED', '1970-01-01 00:00:00', '', 0, 0, 0);
