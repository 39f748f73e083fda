create table emergency_reclassification (
    case_number varchar(64) not null,
    resource_id varchar(64) not null,
    resource_name varchar(400) not null,
    provider varchar(64) not null,
    declared_by varchar(64) not null,
    emergency_kind varchar(32) not null,
    event_name varchar(400) not null,
    former_type varchar(32) not null,
    temporary_type varchar(32) not null,
    conditions longtext not null,
    reason longtext not null,
    basis longtext not null,
    until_date date not null,
    emergency_state varchar(32) not null,
    declared_at datetime(6) not null,
    extensions longtext,
    end_reason longtext,
    ended_by varchar(200),
    ended_at datetime(6),
    primary key (case_number)
) ${table_options};

create index ix_emergency_reclassification_resource on emergency_reclassification (resource_id, declared_at);
