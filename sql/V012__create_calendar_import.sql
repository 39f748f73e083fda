create table calendar_import (
    id bigint not null auto_increment,
    imported_at datetime(6) not null,
    imported_by varchar(64) not null,
    day_count int not null,
    primary key (id)
) ${table_options};
