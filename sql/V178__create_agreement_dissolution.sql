create table agreement_dissolution (
    case_number varchar(64) not null,
    agreement_number varchar(64) not null,
    proposing_side varchar(1) not null,
    ground varchar(20) not null,
    reason longtext not null,
    proposed_at datetime(6) not null,
    consent boolean,
    answer_remark longtext,
    answered_at datetime(6),
    primary key (case_number)
) ${table_options};

create index ix_agreement_dissolution_agreement on agreement_dissolution (agreement_number);
