create table quality_indicator (
    inspection_id bigint not null,
    indicator varchar(20) not null,
    numerator bigint not null,
    denominator bigint not null,
    primary key (inspection_id, indicator)
) ${table_options};
