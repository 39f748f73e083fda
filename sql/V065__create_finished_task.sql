create table finished_task (
    task_id varchar(64) not null,
    case_number varchar(64) not null,
    process_id varchar(64) not null,
    task_name varchar(255) not null,
    person varchar(64) not null,
    shown_name varchar(255) not null,
    finished_at datetime(6) not null,
    primary key (task_id)
) ${table_options};

create index ix_finished_task_person on finished_task (person, finished_at, task_id);
