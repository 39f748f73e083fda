alter table deadline add column duty_agency varchar(64);

alter table deadline add column region varchar(64);

alter table deadline add column pack varchar(64) default 'yancheng' not null;

alter table deadline add column triggered_by varchar(200) default '转交提供部门' not null;

alter table deadline add column leads varchar(120) default '-P1WD' not null;

alter table deadline add column closing_time varchar(16);

alter table deadline add column received_after varchar(16);

alter table deadline add column support_hours varchar(16);

alter table deadline add column rule_valid_to date;

alter table deadline add column warnings varchar(255);

alter table deadline add column reminded_leads int default 0 not null;

alter table deadline add column changes int default 0 not null;

alter table deadline add column paused_at datetime(6);

update deadline set reminded_leads = 1 where reminded_at is not null;

create index ix_deadline_state on deadline (state, id);
