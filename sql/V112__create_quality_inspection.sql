create table quality_inspection (
    id bigint auto_increment,
    resource_id varchar(64) not null,
    provider varchar(64) not null,
    occasion varchar(20) not null,
    source varchar(20) not null,
    file_name varchar(300) not null,
    inspection_state varchar(20) not null,
    row_count bigint not null,
    standard_met boolean not null,
    shortfall longtext not null,
    operations_note longtext not null,
    trouble longtext not null,
    case_number varchar(64),
    started_by varchar(200) not null,
    started_at datetime(6) not null,
    finished_at datetime(6),
    primary key (id)
) ${table_options};

create index ix_quality_inspection_resource_id on quality_inspection (resource_id, id);
