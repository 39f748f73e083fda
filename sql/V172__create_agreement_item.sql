create table agreement_item (
    agreement_number varchar(64) not null,
    version int not null,
    position int not null,
    resource_id varchar(64) not null,
    item varchar(200) not null,
    primary key (agreement_number, version, position)
) ${table_options};

create index ix_agreement_item_resource on agreement_item (resource_id);
