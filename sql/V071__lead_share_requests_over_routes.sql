alter table share_request add column route varchar(30) default 'CONDITIONAL' not null;
alter table share_request add column county varchar(128);
alter table share_request add column county_authority varchar(64);
alter table share_request add column sent_to_city_at datetime(6);
alter table share_request add column responsibility longtext;
alter table share_request add column whole_refusal_reasons longtext;
alter table share_request add column whole_refusal_basis longtext;

create index ix_share_request_county on share_request (county, resource);
