create table case_sequence (
  prefix varchar(10) not null,
  in_year int not null,
  last_number bigint not null,
  primary key (prefix, in_year)
) ${table_options};
