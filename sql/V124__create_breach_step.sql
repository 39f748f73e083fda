create table breach_step (
    case_number varchar(64) not null,
    position int not null,
    step varchar(300) not null,
    for_provider boolean not null,
    result longtext,
    done_by varchar(200),
    done_at datetime(6),
    primary key (case_number, position)
) ${table_options};
