create table rule_end_notice (
    pack varchar(64) not null,
    rule_id varchar(64) not null,
    valid_to date not null,
    told_at datetime(6) not null,
    primary key (pack, rule_id, valid_to)
) ${table_options};
