create table deadline (
    id bigint not null auto_increment,
    case_number varchar(64) not null,
    rule_id varchar(64) not null,
    open_mark varchar(160),
    clause varchar(64) not null,
    citation varchar(1000) not null,
    period varchar(16) not null,
    started_at datetime(6) not null,
    due_date date not null,
    due_at datetime(6) not null,
    due_text varchar(32) not null,
    warn_at datetime(6) not null,
    provisional boolean not null,
    calendar_version varchar(64) not null,
    state varchar(16) not null,
    reminded_at datetime(6),
    breached_at datetime(6),
    ended_at datetime(6),
    primary key (id)
) ${table_options};

create unique index ux_deadline_open_mark on deadline (open_mark);

create index ix_deadline_case_number on deadline (case_number);
