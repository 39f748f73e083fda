create table absence (
    id bigint not null auto_increment,
    absent varchar(64) not null,
    substitute varchar(64) not null,
    from_day date not null,
    to_day date not null,
    state varchar(32) not null,
    recorded_at datetime(6) not null,
    primary key (id),
    constraint fk_absence_absent foreign key (absent) references person (id),
    constraint fk_absence_substitute foreign key (substitute) references person (id)
) ${table_options};

create index ix_absence_absent on absence (absent, to_day);

create index ix_absence_substitute on absence (substitute, to_day);

create index ix_absence_state on absence (state, to_day);
