create table quality_sample (
    finding_id bigint not null,
    line bigint not null,
    cells longtext not null,
    primary key (finding_id, line)
) ${table_options};
