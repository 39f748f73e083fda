create table delivery_partner (
    agency_id varchar(64) not null,
    channel varchar(20) not null,
    sftp_host varchar(255),
    sftp_port int,
    sftp_user varchar(64),
    directory varchar(200),
    drop_directory varchar(200),
    host_key longtext,
    public_key varchar(500) not null,
    private_key longtext not null,
    pgp_key longtext,
    changed_at datetime(6) not null,
    primary key (agency_id)
) ${table_options};
