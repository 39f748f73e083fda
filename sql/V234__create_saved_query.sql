create table saved_query (
    id bigint not null auto_increment,
    person varchar(64) not null,
    name varchar(60) not null,
    address varchar(2000) not null,
    saved_at datetime(6) not null,
    primary key (id)
) ${table_options};

create unique index ux_saved_query_name on saved_query (person, name);
