alter table case_register add resource varchar(64);

create index ix_case_register_resource on case_register (resource, started_at);
