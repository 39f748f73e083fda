create table paper_sequence (
  in_year int not null,
  last_number bigint not null,
  primary key (in_year)
) ${table_options};
