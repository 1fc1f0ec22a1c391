-- What customers suggest and write in the opinion book, who read the book, and when customers were asked unasked.

create table customer_opinion (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('received', 'classified', 'evaluated', 'adopted', 'turned_down', 'promised', 'effective',
    'closed', 'passed_on')),
  number integer not null check (number > 0),
  source text not null check (source in ('book', 'qr', 'phone_page', 'counter', 'telephone', 'asking', 'seminar')),
  book_page integer check (book_page > 0),
  picture_id uuid,
  gathering_id uuid,
  nature text check (nature in ('suggestion', 'criticism', 'praise')),
  about text not null check (about in ('surroundings', 'waiting', 'manner', 'business', 'charges', 'network', 'self_service', 'other')),
  said text not null,
  sealed text,
  phone_mask text,
  received_by uuid references person (id),
  received_at timestamptz not null,
  owner_id uuid not null references person (id),
  level smallint not null check (level between 1 and 3),
  read_at timestamptz,
  reply_due timestamptz not null,
  final_due timestamptz not null,
  book_reply text,
  replied_by uuid references person (id),
  replied_at timestamptz,
  worth text check (worth in ('quick', 'with_effort', 'not_ours', 'no_gain')),
  worth_note text,
  evaluated_by uuid references person (id),
  decision text,
  decided_by uuid references person (id),
  decided_at timestamptz,
  effect_due timestamptz,
  improvement_id uuid,
  answer text,
  answered_at timestamptz,
  reward text check (reward in ('letter', 'gift', 'certificate')),
  reward_fen bigint not null default 0 check (reward_fen >= 0),
  rewarded_by uuid references person (id),
  rewarded_at timestamptz,
  effect text,
  effective_at timestamptz,
  complaint_id uuid,
  primary key (hall_id, id),
  constraint customer_opinion_page check (source <> 'book' or book_page is not null),
  constraint customer_opinion_answered check (state not in ('promised', 'effective', 'closed') or answer is not null),
  constraint customer_opinion_decided check (state not in ('adopted', 'turned_down', 'promised', 'effective') or decision is not null),
  constraint customer_opinion_effective check (state <> 'effective' or effective_at is not null)
);
create unique index customer_opinion_number on customer_opinion (hall_id, number);
create index customer_opinion_open on customer_opinion (hall_id, final_due) where state not in ('effective', 'closed', 'passed_on');
create index customer_opinion_received on customer_opinion (hall_id, received_at);
comment on table customer_opinion is 'What a customer said: a suggestion, a criticism, praise (SUG-01, SUG-02): numbered, thanked, classified, evaluated, adopted or turned down with a reason, answered, rewarded, seen to take effect.';
comment on column customer_opinion.book_page is 'The page of the paper book it stands on.';
comment on column customer_opinion.picture_id is 'The picture of that page.';
comment on column customer_opinion.gathering_id is 'The asking or seminar it was said at (SUG-04).';
comment on column customer_opinion.said is 'The customer''s words with long numbers masked; words and number in clear are in sealed.';
comment on column customer_opinion.level is 'Whose it is: 1 whoever owns it, 2 the hall manager, 3 the branch; it climbs when a clock runs out.';
comment on column customer_opinion.read_at is 'When whoever leads the hall read it, as part of the daily reading of the book.';
comment on column customer_opinion.book_reply is 'The first reply, as it stands in the book and on the customer''s page.';
comment on column customer_opinion.effect_due is 'By when what was adopted is to be real.';
comment on column customer_opinion.complaint_id is 'The complaint it was passed on as: it is answered there.';

create table opinion_series (
  hall_id integer not null references hall (id),
  last integer not null,
  primary key (hall_id)
);
comment on table opinion_series is 'The last number a hall gave to an opinion: whoever gives the next one holds it.';

create table opinion_reading (
  hall_id integer not null references hall (id),
  day date not null,
  last_page integer not null check (last_page >= 0),
  entries integer not null check (entries >= 0),
  by_id uuid not null references person (id),
  at timestamptz not null,
  primary key (hall_id, day)
);
comment on table opinion_reading is 'The daily reading of the opinion book (SUG-02): up to which page, how many new entries; a day without one is a finding.';

create table opinion_gathering (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('planned', 'held', 'missed')),
  kind text not null check (kind in ('asking', 'seminar')),
  topic text not null check (length(topic) between 2 and 120),
  held_on date not null,
  owner_id uuid not null references person (id),
  planned_by uuid,
  people integer check (people >= 0),
  record text,
  held_by uuid references person (id),
  held_at timestamptz,
  primary key (hall_id, id),
  constraint opinion_gathering_held check (state <> 'held' or (people is not null and record is not null and held_by is not null))
);
create index opinion_gathering_day on opinion_gathering (hall_id, held_on desc);
comment on table opinion_gathering is 'When customers are asked unasked (SUG-04): the round of asking in the hall, the seminar; how many, what was said, or that it was missed.';
