create table task_step (
    id varchar(64) not null,
    case_number varchar(64),
    definition_id varchar(64) not null,
    process_id varchar(64) not null,
    activity_id varchar(64) not null,
    activity_name varchar(255) not null,
    assignee varchar(64),
    began_at datetime(6) not null,
    ended_at datetime(6),
    cancelled boolean not null,
    hours bigint not null,
    primary key (id)
) ${table_options};

create index ix_task_step_definition on task_step (definition_id, ended_at, cancelled, activity_id, hours);

create index ix_task_step_case on task_step (case_number, began_at);
