create table yearly_inspection (
    resource_id varchar(64) not null,
    due_date date not null,
    inspection_id bigint,
    attempts int not null,
    attempted_at datetime(6) not null,
    primary key (resource_id, due_date)
) ${table_options};
