create table paper (
  paper_number varchar(64) not null,
  kind varchar(40) not null,
  case_number varchar(64),
  issuer varchar(64) not null,
  wording int not null,
  copies int not null,
  text_sha256 char(64) not null,
  text_sm3 char(64) not null,
  paper_state varchar(20) not null,
  made_at datetime(6) not null,
  made_by varchar(200) not null,
  superseded_by varchar(64),
  end_reason varchar(500),
  ended_at datetime(6),
  primary key (paper_number)
) ${table_options};

create index ix_paper_case on paper (case_number, paper_number);
