create table service_acceptance (
  case_number varchar(64) not null,
  agreement_number varchar(64) not null,
  contract_number varchar(64) not null,
  amount decimal(14, 2) not null,
  paid decimal(14, 2) not null,
  items longtext not null,
  asked_at datetime(6) not null,
  accepted boolean,
  findings longtext,
  members varchar(500),
  experts varchar(500),
  inspected_at datetime(6),
  inspected_by varchar(200),
  remedy longtext,
  primary key (case_number)
) ${table_options};

create index ix_service_acceptance_agreement on service_acceptance (agreement_number);
