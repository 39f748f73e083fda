create table agency (
    id varchar(64) not null,
    name varchar(256) not null,
    level varchar(32) not null,
    region varchar(128) not null,
    active boolean not null,
    primary key (id)
) ${table_options};
