create table breach_resource (
    case_number varchar(64) not null,
    resource_id varchar(64) not null,
    resource_name varchar(300) not null,
    provider varchar(64) not null,
    open_marker varchar(200),
    primary key (case_number, resource_id),
    constraint uq_breach_resource_open unique (open_marker)
) ${table_options};
