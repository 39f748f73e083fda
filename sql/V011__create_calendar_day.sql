create table calendar_day (
    on_date date not null,
    notice_number varchar(64) not null,
    working boolean not null,
    name varchar(64) not null,
    primary key (on_date, notice_number)
) ${table_options};

create index ix_calendar_day_notice_number on calendar_day (notice_number);
