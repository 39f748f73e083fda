create table quality_rule (
    id bigint auto_increment,
    resource_id varchar(64) not null,
    kind varchar(20) not null,
    items varchar(2000) not null,
    detail longtext not null,
    message varchar(300) not null,
    clause varchar(100) not null,
    added_by varchar(200) not null,
    added_at datetime(6) not null,
    end_reason varchar(500),
    ended_by varchar(200),
    ended_at datetime(6),
    primary key (id)
) ${table_options};

create index ix_quality_rule_resource_id on quality_rule (resource_id, ended_at);
