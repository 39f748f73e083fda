create table deadline_event (
    id bigint not null auto_increment,
    deadline_id bigint not null,
    token varchar(96) not null,
    kind varchar(16) not null,
    happened_at datetime(6) not null,
    extension varchar(16),
    promised_date date,
    promised_at datetime(6),
    cause varchar(200) not null,
    reason varchar(1000) not null,
    evidence varchar(500) not null,
    calendar_version varchar(64) not null,
    recorded_by varchar(64),
    recorded_at datetime(6) not null,
    primary key (id)
) ${table_options};

create unique index ux_deadline_event_token on deadline_event (deadline_id, token);
