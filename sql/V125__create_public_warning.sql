create table public_warning (
    id bigint auto_increment,
    case_number varchar(64) not null,
    title varchar(200) not null,
    warning_text longtext not null,
    published_by varchar(200) not null,
    published_at datetime(6) not null,
    withdrawal_reason longtext,
    withdrawn_by varchar(200),
    withdrawn_at datetime(6),
    primary key (id)
) ${table_options};

create index ix_public_warning_published_at on public_warning (published_at);

create index ix_public_warning_case_number on public_warning (case_number);
