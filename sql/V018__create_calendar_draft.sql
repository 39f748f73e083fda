create table calendar_draft (
    id bigint not null auto_increment,
    region varchar(128) not null,
    file_name varchar(255) not null,
    ics boolean not null,
    content longtext not null,
    notice_number varchar(64),
    published_on date,
    base_version varchar(64) not null,
    state varchar(16) not null,
    uploaded_at datetime(6) not null,
    uploaded_by varchar(64) not null,
    settled_at datetime(6),
    settled_by varchar(64),
    primary key (id)
) ${table_options};

create index ix_calendar_draft_state on calendar_draft (state);
