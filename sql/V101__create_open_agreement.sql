create table open_agreement (
  case_number varchar(64) not null,
  text_version varchar(20) not null,
  purpose longtext not null,
  scope longtext not null,
  way_of_use longtext not null,
  follow_up longtext not null,
  prohibitions longtext not null,
  credit_commitment longtext not null,
  breach_liability longtext not null,
  disputes longtext not null,
  text_hash varchar(64) not null,
  drafted_at datetime(6) not null,
  signed_at datetime(6),
  signed_by varchar(64),
  signed_name varchar(256),
  primary key (case_number)
) ${table_options};
