create table calendar_notice (
    notice_number varchar(64) not null,
    published_on date not null,
    for_year int not null,
    primary key (notice_number)
) ${table_options};
