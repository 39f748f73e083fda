create table agreement_supplement (
    case_number varchar(64) not null,
    agreement_number varchar(64) not null,
    proposing_side varchar(1) not null,
    cause varchar(20) not null,
    proposed_at datetime(6) not null,
    primary key (case_number)
) ${table_options};

create index ix_agreement_supplement_agreement on agreement_supplement (agreement_number);
