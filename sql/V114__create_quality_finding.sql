create table quality_finding (
    id bigint auto_increment,
    inspection_id bigint not null,
    rule_code varchar(100) not null,
    kind varchar(20) not null,
    items varchar(2000) not null,
    detail longtext not null,
    message varchar(300) not null,
    clause varchar(100) not null,
    checked bigint not null,
    faults bigint not null,
    note varchar(500) not null,
    primary key (id)
) ${table_options};

create index ix_quality_finding_inspection_id on quality_finding (inspection_id);
