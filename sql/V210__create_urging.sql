create table urging (
    id bigint not null auto_increment,
    deadline_id bigint not null,
    case_number varchar(64) not null,
    urging_text varchar(1000) not null,
    urged_by varchar(64) not null,
    urged_by_name varchar(255) not null,
    urged_at datetime(6) not null,
    primary key (id)
) ${table_options};

create index ix_urging_case_number on urging (case_number, id);
