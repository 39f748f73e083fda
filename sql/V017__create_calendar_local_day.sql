create table calendar_local_day (
    region varchar(128) not null,
    on_date date not null,
    notice_number varchar(64) not null,
    working boolean not null,
    name varchar(64) not null,
    published_on date not null,
    primary key (region, on_date, notice_number)
) ${table_options};
