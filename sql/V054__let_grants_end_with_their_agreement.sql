alter table access_grant add column agreement varchar(64);

alter table access_grant add column ended_at datetime(6);

alter table access_grant add column end_reason longtext;

create index ix_access_grant_agreement on access_grant (agreement);

create index ix_access_grant_until_date on access_grant (until_date);
