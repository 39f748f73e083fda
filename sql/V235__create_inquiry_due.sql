create table inquiry_due (
    term varchar(80) not null,
    due_order bigint not null,
    begun bigint not null,
    primary key (term, due_order, begun)
) ${table_options};
