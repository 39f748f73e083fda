create table audit_seal (
    sealed_on date not null,
    event_count bigint not null,
    hash varchar(64) not null,
    sealed_at datetime(6) not null,
    public_key varchar(255) not null,
    signature varchar(255) not null,
    primary key (sealed_on)
) ${table_options};
