create table inquiry_sight (
    seq bigint not null,
    happened_at datetime(6) not null,
    kind varchar(100) not null,
    sentence varchar(500) not null,
    person varchar(64),
    person_name varchar(255) not null,
    resource varchar(64) not null,
    case_number varchar(64),
    row_count bigint not null,
    fields varchar(1000) not null,
    primary key (seq)
) ${table_options};

create index ix_inquiry_sight_person on inquiry_sight (person, happened_at, seq);

create index ix_inquiry_sight_resource on inquiry_sight (resource, happened_at, seq);

create index ix_inquiry_sight_both on inquiry_sight (person, resource, happened_at, seq);

create index ix_inquiry_sight_time on inquiry_sight (happened_at, seq);
