create table agency (
    id varchar(64) not null primary key,
    name varchar(200) not null,
    kind varchar(20) not null,
    level varchar(20) not null,
    region varchar(100) not null
) ${table_options};
