create table case_relation (
  case_number varchar(64) not null,
  related_case varchar(64) not null,
  reason varchar(200) not null,
  related_at datetime(6) not null,
  primary key (case_number, related_case)
) ${table_options};

create index ix_case_relation_related on case_relation (related_case);
