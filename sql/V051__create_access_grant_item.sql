create table access_grant_item (
    grant_id varchar(64) not null,
    position int not null,
    name varchar(64) not null,
    primary key (grant_id, position)
) ${table_options};
