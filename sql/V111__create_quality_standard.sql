create table quality_standard (
    resource_id varchar(64) not null,
    expected_rows bigint,
    storage_least decimal(5, 2) not null,
    completeness_least decimal(5, 2) not null,
    fill_least decimal(5, 2) not null,
    anomaly_most decimal(5, 2) not null,
    duplicate_most decimal(5, 2) not null,
    basis varchar(500) not null,
    set_by varchar(200) not null,
    set_at datetime(6) not null,
    primary key (resource_id)
) ${table_options};
