create table paper_revision (
  paper_number varchar(64) not null,
  revision int not null,
  file_sha256 char(64) not null,
  file_size bigint not null,
  content longblob not null,
  kept_at datetime(6) not null,
  kept_by varchar(200) not null,
  primary key (paper_number, revision)
) ${table_options};

create index ix_paper_revision_file on paper_revision (file_sha256);
