create index ix_paper_made_at on paper (made_at);

create index ix_paper_issuer on paper (issuer, made_at);
