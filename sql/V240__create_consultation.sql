create table consultation (
    id bigint not null auto_increment,
    consultation_kind varchar(20) not null,
    task_id varchar(64) not null,
    task_name varchar(255) not null,
    case_number varchar(64) not null,
    asked_by varchar(64) not null,
    asked_by_name varchar(255) not null,
    person varchar(64) not null,
    person_name varchar(255) not null,
    question varchar(1000) not null,
    asked_at datetime(6) not null,
    conclusion varchar(64),
    conclusion_label varchar(255),
    answer varchar(2000),
    answered_at datetime(6),
    consultation_state varchar(20) not null,
    primary key (id)
) ${table_options};

create index ix_consultation_task on consultation (task_id, id);
create index ix_consultation_case on consultation (case_number, id);
create index ix_consultation_person on consultation (person, consultation_state, id);
