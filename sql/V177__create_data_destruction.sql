create table data_destruction (
    case_number varchar(64) not null,
    ground varchar(20) not null,
    agreement_number varchar(64),
    grant_id varchar(64),
    holder varchar(64) not null,
    holder_handler varchar(64) not null,
    provider varchar(64) not null,
    provider_handler varchar(64),
    data_name longtext not null,
    reason longtext not null,
    started_at datetime(6) not null,
    destruction_state varchar(20) not null,
    way varchar(20),
    media longtext,
    method longtext,
    amount varchar(300),
    executor varchar(100),
    witness varchar(100),
    destroyed_at datetime(6),
    reported_at datetime(6),
    paper varchar(64),
    remark longtext,
    checked_by varchar(200),
    checked_at datetime(6),
    rounds int not null,
    primary key (case_number)
) ${table_options};

create index ix_data_destruction_agreement on data_destruction (agreement_number);

create index ix_data_destruction_grant on data_destruction (grant_id);
