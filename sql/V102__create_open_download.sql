create table open_download (
  id bigint not null auto_increment,
  resource varchar(64) not null,
  person varchar(64) not null,
  case_number varchar(64),
  downloaded_at datetime(6) not null,
  row_count bigint not null,
  primary key (id)
) ${table_options};

create index ix_open_download_resource on open_download (resource, downloaded_at);
