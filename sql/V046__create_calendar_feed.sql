create table calendar_feed (
    person varchar(64) not null,
    token_hash varchar(64) not null,
    opened_at datetime(6) not null,
    primary key (person)
) ${table_options};

create unique index ux_calendar_feed_token_hash on calendar_feed (token_hash);
