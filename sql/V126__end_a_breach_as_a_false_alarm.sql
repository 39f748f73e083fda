alter table data_breach add column false_alarm_reason longtext;
