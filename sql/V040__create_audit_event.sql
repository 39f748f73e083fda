create table audit_event (
    seq bigint not null,
    happened_at datetime(6) not null,
    kind varchar(100) not null,
    sentence longtext not null,
    actor_person varchar(64),
    actor_name varchar(255) not null,
    behalf_person varchar(64),
    behalf_name varchar(255),
    case_number varchar(64),
    subject varchar(255),
    details longtext not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (seq)
) ${table_options};

create index ix_audit_event_case_number on audit_event (case_number, seq);

create index ix_audit_event_happened_at on audit_event (happened_at, seq);

create index ix_audit_event_actor_person on audit_event (actor_person, seq);

create index ix_audit_event_behalf_person on audit_event (behalf_person, seq);

create index ix_audit_event_kind on audit_event (kind, seq);
