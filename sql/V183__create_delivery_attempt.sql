create table delivery_attempt (
    number varchar(64) not null,
    attempt int not null,
    attempted_at datetime(6) not null,
    successful boolean not null,
    message varchar(1000) not null,
    primary key (number, attempt)
) ${table_options};
