create table case_copy (
    id bigint not null auto_increment,
    case_number varchar(64) not null,
    person varchar(64) not null,
    person_name varchar(255) not null,
    note varchar(500) not null,
    copied_by varchar(64) not null,
    copied_by_name varchar(255) not null,
    copied_at datetime(6) not null,
    primary key (id)
) ${table_options};

create index ix_case_copy_case on case_copy (case_number, id);
