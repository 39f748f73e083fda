alter table agreement_version add column credit_code_a varchar(18);

alter table agreement_version add column address_a varchar(200);

alter table agreement_version add column contact_a varchar(100);

alter table agreement_version add column credit_code_b varchar(18);

alter table agreement_version add column address_b varchar(200);

alter table agreement_version add column contact_b varchar(100);

alter table agreement_version add column system_level int;

alter table agreement_version add column security_officer varchar(100);

alter table agreement_version add column begins date;

alter table agreement_version add column ends date;

alter table agreement_version add column paper varchar(64);
