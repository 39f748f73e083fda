create table signing_certificate (
  fingerprint char(64) not null,
  holder varchar(16) not null,
  agency varchar(64),
  person varchar(64),
  subject_name varchar(500) not null,
  issuer_name varchar(500) not null,
  serial_number varchar(64) not null,
  origin varchar(16) not null,
  chain longtext not null,
  key_algorithm varchar(16),
  locked_key longtext,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  added_at datetime(6) not null,
  added_by varchar(200) not null,
  in_use_for varchar(64),
  revoked_at datetime(6),
  revoked_by varchar(200),
  revocation_reason varchar(500),
  primary key (fingerprint),
  constraint uq_signing_certificate_in_use unique (in_use_for)
) ${table_options};

create index ix_signing_certificate_agency on signing_certificate (agency, added_at);

create index ix_signing_certificate_holder on signing_certificate (holder);
