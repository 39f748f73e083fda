create table pledge (
  paper varchar(64) not null,
  case_number varchar(64) not null,
  person varchar(64) not null,
  subject varchar(1000) not null,
  asked_at datetime(6) not null,
  signed_at datetime(6),
  primary key (paper)
) ${table_options};

create index ix_pledge_person on pledge (person, asked_at);

create index ix_pledge_case on pledge (case_number);
