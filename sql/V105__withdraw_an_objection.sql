alter table rights_objection add column withdrawal_reason longtext;
