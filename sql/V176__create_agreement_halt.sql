create table agreement_halt (
    case_number varchar(64) not null,
    agreement_number varchar(64) not null,
    affected_side varchar(1) not null,
    happened_at datetime(6) not null,
    description longtext not null,
    effects longtext not null,
    told_at datetime(6) not null,
    evidence longtext,
    proven_at datetime(6),
    confirmed boolean,
    confirmation_remark longtext,
    accepted boolean,
    verdict_remark longtext,
    verified_by varchar(200),
    halted_at datetime(6),
    ceased_at datetime(6),
    primary key (case_number)
) ${table_options};

create index ix_agreement_halt_agreement on agreement_halt (agreement_number);
