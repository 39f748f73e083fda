create table coordination_letter (
    id bigint auto_increment,
    case_number varchar(64) not null,
    sent_on date not null,
    addressee varchar(200) not null,
    letter_number varchar(200) not null,
    contents longtext not null,
    sent_by varchar(200) not null,
    replied_on date,
    reply_from varchar(200),
    reply_number varchar(200),
    outcome varchar(32),
    answer longtext,
    replied_by varchar(200),
    primary key (id)
) ${table_options};

create index ix_coordination_letter_case_number on coordination_letter (case_number);
