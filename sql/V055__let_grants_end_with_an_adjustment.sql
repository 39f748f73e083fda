alter table access_grant add column adjustment varchar(64);

create index ix_access_grant_adjustment on access_grant (adjustment);
