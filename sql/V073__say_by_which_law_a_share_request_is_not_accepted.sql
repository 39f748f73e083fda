alter table share_request add column non_acceptance_basis longtext;
