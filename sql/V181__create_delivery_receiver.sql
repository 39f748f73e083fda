create table delivery_receiver (
    agency_id varchar(64) not null,
    place int not null,
    person varchar(64) not null,
    primary key (agency_id, place)
) ${table_options};
