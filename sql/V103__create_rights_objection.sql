create table rights_objection (
  case_number varchar(64) not null,
  resource varchar(64) not null,
  resource_name varchar(300) not null,
  provider varchar(64) not null,
  objector varchar(64) not null,
  own_motion boolean not null,
  interest varchar(30) not null,
  facts longtext not null,
  evidence longtext not null,
  contact varchar(100) not null,
  receipt_hash varchar(64),
  objection_state varchar(30) not null,
  notification longtext,
  measure varchar(20),
  reasons longtext,
  basis longtext,
  process_result longtext,
  decided_by varchar(200),
  lodged_at datetime(6) not null,
  decided_at datetime(6),
  closed_at datetime(6),
  primary key (case_number)
) ${table_options};

create index ix_rights_objection_resource on rights_objection (resource, lodged_at);
