create table stored_file (
  sha256 char(64) not null,
  file_size bigint not null,
  content longblob not null,
  stored_at datetime(6) not null,
  primary key (sha256)
) ${table_options};
