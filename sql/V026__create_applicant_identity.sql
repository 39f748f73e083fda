create table applicant_identity (
    person_id varchar(64) not null,
    kind varchar(32) not null,
    identity_number varchar(18) not null,
    phone varchar(20) not null,
    registered_at datetime(6) not null,
    primary key (person_id),
    constraint uq_applicant_identity_number unique (kind, identity_number),
    constraint fk_applicant_identity_person foreign key (person_id) references person (id)
) ${table_options};
