create table inquiry_case (
    begun bigint not null,
    case_number varchar(64) not null,
    process_id varchar(64) not null,
    title varchar(300) not null,
    applicant varchar(64) not null,
    applicant_name varchar(100) not null,
    applicant_agency varchar(64) not null,
    provider_agency varchar(64),
    resource varchar(64),
    case_state varchar(50) not null,
    is_open boolean not null,
    started_at datetime(6) not null,
    ended_at datetime(6),
    due_at datetime(6),
    due_order bigint not null,
    kept varchar(16) not null,
    clauses longtext not null,
    people longtext not null,
    agencies longtext not null,
    words longtext not null,
    last_event_at datetime(6) not null,
    primary key (begun)
) ${table_options};

create unique index ux_inquiry_case_number on inquiry_case (case_number);

create index ix_inquiry_case_due on inquiry_case (due_order, begun);
