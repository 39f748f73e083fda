create table second_review (
    agency varchar(64) not null,
    demanded_by varchar(64) not null,
    demanded_at datetime(6) not null,
    primary key (agency)
) ${table_options};
