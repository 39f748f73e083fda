create table case_attachment (
  id bigint auto_increment,
  case_number varchar(64) not null,
  sha256 char(64) not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  note varchar(500) not null,
  added_by varchar(64) not null,
  added_by_name varchar(200) not null,
  added_at datetime(6) not null,
  removed_at datetime(6),
  removal_reason varchar(500),
  primary key (id)
) ${table_options};

create index ix_case_attachment_case on case_attachment (case_number, id);
