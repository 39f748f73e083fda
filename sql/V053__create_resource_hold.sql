create table resource_hold (
    id bigint auto_increment,
    resource_id varchar(64) not null,
    case_number varchar(64) not null,
    open_marker varchar(130),
    reason longtext not null,
    placed_by varchar(200) not null,
    placed_at datetime(6) not null,
    lift_reason longtext,
    lifted_by varchar(200),
    lifted_at datetime(6),
    primary key (id),
    constraint uq_resource_hold_open unique (open_marker)
) ${table_options};

create index ix_resource_hold_resource_id on resource_hold (resource_id, lifted_at);

create index ix_resource_hold_case_number on resource_hold (case_number);
