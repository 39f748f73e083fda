create table data_call (
    id bigint auto_increment,
    grant_id varchar(64) not null,
    called_at datetime(6) not null,
    resource_id varchar(64) not null,
    outcome varchar(32) not null,
    row_count int not null,
    remote_address varchar(64) not null,
    primary key (id)
) ${table_options};

create index ix_data_call_grant_id on data_call (grant_id, called_at);
