create table data_delivery (
    number varchar(64) not null,
    case_number varchar(64) not null,
    agreement varchar(64),
    title varchar(400) not null,
    provider varchar(64) not null,
    receiver varchar(64) not null,
    receivers varchar(200) not null,
    resource_id varchar(64) not null,
    source_id varchar(64),
    channel varchar(20) not null,
    delivery_state varchar(20) not null,
    file_name varchar(200),
    byte_size bigint,
    sha256 char(64),
    encryption varchar(200),
    table_rows bigint not null,
    manifest longtext,
    report longtext not null,
    remark longtext,
    locked_password varchar(500),
    password_shown_at datetime(6),
    password_shown_to varchar(200),
    prepared_at datetime(6) not null,
    delivered_at datetime(6),
    fetched_at datetime(6),
    received_at datetime(6),
    received_by varchar(64),
    wiped_at datetime(6),
    primary key (number)
) ${table_options};

create index data_delivery_by_case on data_delivery (case_number);

create index data_delivery_by_agreement on data_delivery (agreement, delivery_state);

create index data_delivery_by_time on data_delivery (prepared_at);
