alter table audit_event add column algorithm varchar(16) default 'SHA_256' not null;
