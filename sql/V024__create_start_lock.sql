create table start_lock (
    name varchar(32) not null,
    primary key (name)
) ${table_options};

insert into start_lock (name)
values ('party');
