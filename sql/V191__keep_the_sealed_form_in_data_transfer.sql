alter table data_transfer add column filing_paper varchar(64);
