create table dataset_row (
    resource_id varchar(64) not null,
    position bigint not null,
    cells longtext not null,
    primary key (resource_id, position)
) ${table_options};
