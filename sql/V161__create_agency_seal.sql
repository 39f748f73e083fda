create table agency_seal (
  agency varchar(64) not null,
  picture longblob not null,
  changed_at datetime(6) not null,
  changed_by varchar(200) not null,
  primary key (agency)
) ${table_options};
