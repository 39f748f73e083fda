create index ix_deadline_due_date on deadline (due_date);

create index ix_deadline_state_due_at on deadline (state, due_at);

create index ix_deadline_breached_at on deadline (breached_at);

create index ix_deadline_state_ended_at on deadline (state, ended_at);
