insert into agency (id, name, level, region, active)
values ('PUBLIC', '社会公众', 'CITY', '', true);
