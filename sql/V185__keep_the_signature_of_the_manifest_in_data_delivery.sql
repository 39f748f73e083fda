alter table data_delivery add column manifest_signature longtext;
