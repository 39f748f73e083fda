create table paper_wording (
  kind varchar(40) not null,
  version int not null,
  agency varchar(64) not null,
  in_force_from date not null,
  source longtext not null,
  note varchar(500) not null,
  uploaded_by varchar(200) not null,
  uploaded_at datetime(6) not null,
  withdrawn_by varchar(200),
  withdrawn_at datetime(6),
  primary key (kind, version)
) ${table_options};
