alter table agreement add column awaited_end varchar(20);

alter table agreement add column awaited_reason longtext;

alter table agreement add column awaited_by varchar(200);
