create table person (
    id varchar(64) not null,
    name varchar(256) not null,
    agency varchar(64) not null,
    active boolean not null,
    password_hash varchar(256) not null,
    failures int not null,
    locked_until datetime(6),
    added_at datetime(6) not null,
    primary key (id),
    constraint fk_person_agency foreign key (agency) references agency (id)
) ${table_options};

create index ix_person_agency on person (agency);
