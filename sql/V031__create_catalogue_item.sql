create table catalogue_item (
    resource_id varchar(64) not null,
    position int not null,
    name varchar(64) not null,
    label varchar(256) not null,
    item_type varchar(32) not null,
    max_length int not null,
    meaning longtext not null,
    sensitivity varchar(32) not null,
    shared boolean not null,
    primary key (resource_id, position),
    constraint fk_catalogue_item_resource foreign key (resource_id) references catalogue_resource (id)
) ${table_options};

create unique index ux_catalogue_item_name on catalogue_item (resource_id, name);
