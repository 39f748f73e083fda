alter table calendar_import add region varchar(128) default '' not null;

alter table calendar_import add notices varchar(1000);

alter table calendar_import add version varchar(64);
