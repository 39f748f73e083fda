create table person_role (
    person_id varchar(64) not null,
    role varchar(32) not null,
    primary key (person_id, role),
    constraint fk_person_role_person foreign key (person_id) references person (id)
) ${table_options};

create index ix_person_role_role on person_role (role, person_id);
