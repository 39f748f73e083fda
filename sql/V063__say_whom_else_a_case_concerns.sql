create table case_concern (
    case_number varchar(64) not null,
    agency varchar(64) not null,
    primary key (case_number, agency)
) ${table_options};

create index ix_case_concern_agency on case_concern (agency);
