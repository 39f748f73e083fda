create table inquiry_term (
    term varchar(80) not null,
    begun bigint not null,
    primary key (term, begun)
) ${table_options};
