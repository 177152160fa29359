-- The rows lie in the order of their keys, and not in the order in which they came: the order tells nobody when.
create table complaint_complaint (
  agency bigint not null,
  id bigint not null,
  number_digest text not null,
  filed text not null,
  category text not null,
  kind text not null,
  disclosure text not null,
  state text not null,
  text text not null,
  passed_text text,
  unit bigint,
  service bigint,
  handler bigint,
  about bigint,
  same_as bigint,
  forwarded text,
  first_answered text,
  settled text,
  reopened text,
  closed text,
  last_word text not null,
  closer text,
  stars bigint,
  reopenings bigint not null,
  escalations bigint not null,
  source_number text,
  primary key (agency, id),
  unique (agency, source_number)
) {{clustered}};
create unique index complaint_number on complaint_complaint (number_digest);
create index complaint_filed on complaint_complaint (agency, filed);
create index complaint_state on complaint_complaint (agency, state);
create index complaint_handler on complaint_complaint (agency, handler, filed);
create index complaint_about on complaint_complaint (agency, about);

create table complaint_message (
  agency bigint not null,
  complaint bigint not null,
  number bigint not null,
  kind text not null,
  text text not null,
  day text not null,
  author bigint,
  primary key (agency, complaint, number)
) {{clustered}};

-- While an office waits for the reporter its clocks stand still.
create table complaint_pause (
  agency bigint not null,
  complaint bigint not null,
  start text not null,
  until text,
  primary key (agency, complaint, start)
) {{clustered}};

-- Who the reporter is, apart from everything else and sealed (base/sealed.h). Nothing here of the anonymous.
create table complaint_identity (
  agency bigint not null,
  complaint bigint not null,
  sealed text not null,
  primary key (agency, complaint)
) {{clustered}};

create table complaint_photo (
  agency bigint not null,
  complaint bigint not null,
  type text not null,
  content {{blob}} not null,
  primary key (agency, complaint)
) {{clustered}};

-- The mark of the key, of the whole installation: agency 0.
create table complaint_key (
  agency bigint not null,
  mark text not null,
  primary key (agency)
);

-- Who verifies, appointed by the personnel office.
create table complaint_officer (
  agency bigint not null,
  person bigint not null,
  primary key (agency, person)
) {{clustered}};

create table complaint_template (
  agency bigint not null,
  id bigint not null,
  title text not null,
  text text not null,
  primary key (agency, id)
) {{clustered}};
