create table rectification_round (
    case_number varchar(64) not null,
    turn int not null,
    answer varchar(20) not null,
    statement longtext not null,
    basis longtext not null,
    submitted_by varchar(200) not null,
    submitted_at datetime(6) not null,
    inspection_id bigint,
    result varchar(20),
    result_text longtext,
    decided_by varchar(200),
    decided_at datetime(6),
    primary key (case_number, turn)
) ${table_options};
