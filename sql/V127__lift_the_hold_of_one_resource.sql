alter table breach_resource add column lift_reason longtext;
alter table breach_resource add column lifted_by varchar(200);
alter table breach_resource add column lifted_at datetime(6);
