create table agreement (
    agreement_number varchar(64) not null,
    kind varchar(30) not null,
    title varchar(200) not null,
    agency_a varchar(64) not null,
    handler_a varchar(64) not null,
    agency_b varchar(64) not null,
    handler_b varchar(64) not null,
    provider varchar(1) not null,
    agreement_state varchar(20) not null,
    version int not null,
    drafted_at datetime(6) not null,
    from_date date,
    until_date date,
    agreement_end varchar(20),
    end_reason longtext,
    ended_at datetime(6),
    confidential_until date,
    primary key (agreement_number)
) ${table_options};

create index ix_agreement_state on agreement (agreement_state, until_date);

create index ix_agreement_agency_a on agreement (agency_a);

create index ix_agreement_agency_b on agreement (agency_b);
