create table rule_pack_draft (
    id bigint not null auto_increment,
    pack_id varchar(64) not null,
    title varchar(200) not null,
    jurisdiction varchar(100) not null,
    valid_from date not null,
    dmn longtext not null,
    uploaded_by varchar(64) not null,
    uploaded_at datetime(6) not null,
    primary key (id)
) ${table_options};
