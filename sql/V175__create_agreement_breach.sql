create table agreement_breach (
    case_number varchar(64) not null,
    agreement_number varchar(64) not null,
    complaining_side varchar(1) not null,
    broken_clause varchar(200) not null,
    facts longtext not null,
    demands longtext,
    grave boolean not null,
    notified_at datetime(6) not null,
    measures longtext,
    rectified_at datetime(6),
    judgement varchar(20),
    judgement_reason longtext,
    judged_by varchar(200),
    judged_at datetime(6),
    primary key (case_number)
) ${table_options};

create index ix_agreement_breach_agreement on agreement_breach (agreement_number);
