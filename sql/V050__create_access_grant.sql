create table access_grant (
    id varchar(64) not null,
    case_number varchar(64) not null,
    resource_id varchar(64) not null,
    holder varchar(64) not null,
    applicant varchar(64) not null,
    from_date date not null,
    until_date date not null,
    terms longtext not null,
    opened_at datetime(6) not null,
    suspension_reason longtext,
    token_hash varchar(64),
    token_issued_at datetime(6),
    primary key (id)
) ${table_options};

create unique index ux_access_grant_case_number on access_grant (case_number);

create unique index ux_access_grant_token_hash on access_grant (token_hash);

create index ix_access_grant_applicant on access_grant (applicant, opened_at);
