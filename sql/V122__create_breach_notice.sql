create table breach_notice (
    case_number varchar(64) not null,
    version int not null,
    subjects longtext not null,
    description longtext not null,
    scope longtext not null,
    remedy longtext not null,
    other longtext not null,
    leak_at datetime(6),
    written_by varchar(200) not null,
    written_at datetime(6) not null,
    primary key (case_number, version)
) ${table_options};
