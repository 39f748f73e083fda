create table rule_pack (
    id bigint not null auto_increment,
    pack_id varchar(64) not null,
    version_no int not null,
    jurisdiction varchar(100) not null,
    valid_from date not null,
    dmn longtext not null,
    uploaded_by varchar(64) not null,
    uploaded_at datetime(6) not null,
    published_by varchar(64) not null,
    published_at datetime(6) not null,
    primary key (id)
) ${table_options};

create unique index ux_rule_pack_pack_id_version_no on rule_pack (pack_id, version_no);
