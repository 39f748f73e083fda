create index ix_notice_case on notice (case_number, id);
