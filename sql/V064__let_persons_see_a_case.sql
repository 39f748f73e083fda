create table case_reader (
    case_number varchar(64) not null,
    person varchar(64) not null,
    primary key (case_number, person)
) ${table_options};

create index ix_case_reader_person on case_reader (person);
