create table whole_authorisation (
  granted_by_case varchar(64) not null,
  resource varchar(64) not null,
  resource_name varchar(300) not null,
  provider varchar(64) not null,
  county varchar(128) not null,
  county_authority varchar(64) not null,
  items longtext not null,
  terms longtext not null,
  responsibility longtext not null,
  granted_by varchar(200) not null,
  granted_at datetime(6) not null,
  standing_marker varchar(200),
  revoked_by varchar(200),
  revoked_at datetime(6),
  revocation_reason longtext,
  revocation_basis longtext,
  primary key (granted_by_case),
  constraint uq_whole_authorisation_standing unique (standing_marker)
) ${table_options};

create index ix_whole_authorisation_resource on whole_authorisation (resource, county);
create index ix_whole_authorisation_granted on whole_authorisation (granted_at);
