create table service_bill (
  case_number varchar(64) not null,
  agreement_number varchar(64) not null,
  acceptance_case varchar(64),
  period varchar(100) not null,
  items longtext not null,
  amount decimal(14, 2) not null,
  invoice_number varchar(64) not null,
  billed_at datetime(6) not null,
  arrears varchar(20),
  arrears_reason longtext,
  interest decimal(14, 2),
  paid_on date,
  payment_proof varchar(200),
  paid_at datetime(6),
  primary key (case_number)
) ${table_options};

create index ix_service_bill_agreement on service_bill (agreement_number);
