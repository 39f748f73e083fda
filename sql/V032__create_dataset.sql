create table dataset (
    resource_id varchar(64) not null,
    row_count bigint not null,
    replaced_at datetime(6) not null,
    replaced_by varchar(64),
    primary key (resource_id),
    constraint fk_dataset_resource foreign key (resource_id) references catalogue_resource (id)
) ${table_options};
