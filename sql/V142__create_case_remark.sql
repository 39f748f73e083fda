create table case_remark (
  id bigint auto_increment,
  case_number varchar(64) not null,
  remark_text longtext not null,
  is_internal boolean not null,
  written_by varchar(64) not null,
  written_by_name varchar(200) not null,
  written_at datetime(6) not null,
  primary key (id)
) ${table_options};

create index ix_case_remark_case on case_remark (case_number, id);
