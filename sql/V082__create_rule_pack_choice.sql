create table rule_pack_choice (
    id bigint not null auto_increment,
    chosen_for varchar(16) not null,
    name varchar(200) not null,
    pack_id varchar(64),
    since date not null,
    chosen_by varchar(64) not null,
    chosen_at datetime(6) not null,
    primary key (id)
) ${table_options};
