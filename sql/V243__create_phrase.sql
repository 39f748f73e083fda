create table phrase (
    id bigint not null auto_increment,
    person varchar(64),
    agency varchar(64),
    phrase_text varchar(500) not null,
    written_by varchar(64) not null,
    written_at datetime(6) not null,
    primary key (id)
) ${table_options};

create index ix_phrase_person on phrase (person, id);
create index ix_phrase_agency on phrase (agency, id);
