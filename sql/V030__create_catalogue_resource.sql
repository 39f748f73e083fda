create table catalogue_resource (
    id varchar(64) not null,
    name varchar(400) not null,
    summary longtext not null,
    provider varchar(64) not null,
    collector varchar(64),
    reviewer varchar(64),
    sharing_type varchar(32) not null,
    sharing_conditions longtext not null,
    sharing_basis longtext not null,
    opening_type varchar(32) not null,
    opening_conditions longtext not null,
    opening_basis longtext not null,
    update_frequency varchar(32) not null,
    format varchar(128) not null,
    level varchar(32) not null,
    region varchar(128) not null,
    category varchar(128) not null,
    source_system varchar(256) not null,
    published_at datetime(6) not null,
    primary key (id)
) ${table_options};

create index ix_catalogue_resource_provider on catalogue_resource (provider);

create index ix_catalogue_resource_source_system on catalogue_resource (source_system);
