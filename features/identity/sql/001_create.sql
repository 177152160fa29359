-- Who may sign in. `nip` is the sign-in name, one for the whole installation; agency 0 holds the administrator, whose name is admin.
-- password_hash '' is an account that cannot sign in yet.
create table identity_account (
  agency bigint not null,
  id bigint not null,
  nip text not null,
  name text not null,
  person bigint,
  roles bigint not null,
  password_hash text not null,
  must_change smallint not null,
  active smallint not null,
  created_at bigint not null,
  primary key (agency, id)
);
create unique index identity_account_nip on identity_account (nip);
create unique index identity_account_person on identity_account (agency, person);

-- A signed-in device. Only the digest of its token is kept.
create table identity_session (
  agency bigint not null,
  id bigint not null,
  account bigint not null,
  token_digest {{blob}} not null,
  device text not null,
  created_at bigint not null,
  expires_at bigint not null,
  primary key (agency, id)
);
create unique index identity_session_token on identity_session (token_digest);
create index identity_session_account on identity_session (agency, account);

-- Failed sign-ins of the last minutes, by a short digest of what was typed or of the address: the same for a NIP that has an account
-- and for one that has none, so that nobody can tell the two apart. All rows are of agency 0.
create table identity_attempt (
  agency bigint not null,
  who bigint not null,
  failures bigint not null,
  forget_at bigint not null,
  primary key (agency, who)
);
create index identity_attempt_forget on identity_attempt (forget_at);

-- What sign-in needs to know of an agency.
create table identity_tenant (
  agency bigint not null,
  name text not null,
  zone_minutes bigint not null,
  primary key (agency)
);
