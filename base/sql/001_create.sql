-- Answers of POSTs that carried an Idempotency-Key, for seven days. Key and fingerprint are hashes.
create table base_idempotency (
  agency bigint not null,
  account bigint not null,
  key text not null,
  route text not null,
  fingerprint text not null,
  status bigint not null,
  type text not null,
  location text not null,
  body text not null,
  at bigint not null,
  primary key (agency, account, key, route)
);
create index base_idempotency_at on base_idempotency (at);
