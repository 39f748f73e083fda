create table breach_receipt (
    case_number varchar(64) not null,
    position int not null,
    receiver varchar(200) not null,
    agency varchar(64),
    receiver_role varchar(20) not null,
    sent_at datetime(6) not null,
    received_by varchar(200),
    received_at datetime(6),
    note longtext,
    recorded_by varchar(200),
    primary key (case_number, position),
    constraint uq_breach_receipt_receiver unique (case_number, receiver)
) ${table_options};
