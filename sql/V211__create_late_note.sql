create table late_note (
    deadline_id bigint not null,
    case_number varchar(64) not null,
    reason varchar(1000) not null,
    responsible varchar(100) not null,
    remedy varchar(1000) not null,
    written_by varchar(64) not null,
    written_by_name varchar(255) not null,
    written_at datetime(6) not null,
    primary key (deadline_id)
) ${table_options};
