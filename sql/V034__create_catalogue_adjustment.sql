create table catalogue_adjustment (
    case_number varchar(64) not null,
    resource_id varchar(64) not null,
    open_marker varchar(64),
    temporary_type varchar(32) not null,
    temporary_conditions longtext not null,
    temporary_basis longtext not null,
    former_type varchar(32) not null,
    former_conditions longtext not null,
    former_basis longtext not null,
    until_date date not null,
    begun_at datetime(6) not null,
    ended_at datetime(6),
    primary key (case_number),
    constraint uq_catalogue_adjustment_open unique (open_marker)
) ${table_options};

create index ix_catalogue_adjustment_resource on catalogue_adjustment (resource_id, begun_at);
