create table seal_use (
  id bigint not null auto_increment,
  paper varchar(64) not null,
  place_label varchar(64) not null,
  agency varchar(64),
  signer_name varchar(200) not null,
  person varchar(64) not null,
  person_name varchar(200) not null,
  certificate char(64) not null,
  used_at datetime(6) not null,
  sha256 char(64) not null,
  sm3 char(64) not null,
  primary key (id),
  constraint uq_seal_use_place unique (paper, place_label)
) ${table_options};

create index ix_seal_use_agency on seal_use (agency, used_at);

create index ix_seal_use_used_at on seal_use (used_at);
