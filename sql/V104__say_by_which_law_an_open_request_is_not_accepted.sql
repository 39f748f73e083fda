alter table open_data_request add column non_acceptance_basis longtext;
