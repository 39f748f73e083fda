create table data_arrival (
    id varchar(64) not null,
    agency varchar(64) not null,
    file_name varchar(200) not null,
    sha256 char(64) not null,
    byte_size bigint not null,
    table_rows bigint not null,
    report longtext not null,
    clean boolean not null,
    arrived_at datetime(6) not null,
    arrived_by varchar(200),
    wiped_at datetime(6),
    primary key (id)
) ${table_options};

create index data_arrival_by_agency on data_arrival (agency, arrived_at);
