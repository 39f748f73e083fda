create table audit_head (
    id int not null,
    event_count bigint not null,
    hash varchar(64) not null,
    primary key (id)
) ${table_options};

insert into audit_head (id, event_count, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
