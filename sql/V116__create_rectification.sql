create table rectification (
    case_number varchar(64) not null,
    resource varchar(64) not null,
    resource_name varchar(300) not null,
    provider varchar(64) not null,
    origin varchar(20) not null,
    inspection_id bigint,
    feedback_case varchar(64),
    open_marker varchar(64),
    problem longtext not null,
    demand longtext not null,
    rule_codes longtext not null,
    rectification_state varchar(20) not null,
    end_reason longtext not null,
    started_by varchar(200) not null,
    started_at datetime(6) not null,
    closed_at datetime(6),
    primary key (case_number),
    constraint uq_rectification_open unique (open_marker)
) ${table_options};

create index ix_rectification_resource on rectification (resource, started_at);

create index ix_rectification_feedback_case on rectification (feedback_case);
