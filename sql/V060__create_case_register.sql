create table case_register (
  case_number varchar(64) not null,
  process_id varchar(64) not null,
  title varchar(300) not null,
  applicant varchar(64) not null,
  applicant_name varchar(100) not null,
  applicant_agency varchar(64) not null,
  provider_agency varchar(64),
  case_state varchar(50) not null,
  is_open boolean not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  primary key (case_number)
) ${table_options};

create index ix_case_register_applicant on case_register (applicant, started_at);
create index ix_case_register_agency on case_register (applicant_agency, started_at);
create index ix_case_register_provider on case_register (provider_agency, started_at);
create index ix_case_register_started on case_register (started_at);
