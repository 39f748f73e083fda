-- The first and the last event of each day (UTC): a search by day looks at no others.
create table audit_day (
    happened_on date not null,
    first_seq bigint not null,
    last_seq bigint not null,
    primary key (happened_on)
) ${table_options};

insert into audit_day (happened_on, first_seq, last_seq)
select cast(happened_at as date), min(seq), max(seq)
from audit_event
group by cast(happened_at as date);
