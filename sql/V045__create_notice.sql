create table notice (
    id bigint auto_increment,
    person varchar(64) not null,
    subject varchar(400) not null,
    text longtext not null,
    case_number varchar(64),
    told_at datetime(6) not null,
    read_at datetime(6),
    primary key (id)
) ${table_options};

create index ix_notice_person on notice (person, id);

create index ix_notice_person_read_at on notice (person, read_at);
