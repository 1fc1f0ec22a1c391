-- The knowledge base: one set of answers for every hall, as versions with a time, reports of wrong ones, and test questions.

create table knowledge_article (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'approved', 'in_force', 'superseded', 'withdrawn', 'expired', 'dropped')),
  code text not null,
  version integer not null check (version > 0),
  topic text not null check (topic in ('plan', 'bill', 'network', 'device', 'process', 'other')),
  title_zh text not null,
  title_en text not null,
  answer_zh text not null,
  answer_en text not null,
  keywords text not null,
  source text not null,
  reason text not null,
  valid_from date not null,
  valid_until date not null,
  owner_id uuid,
  drafter_id uuid,
  drafted_at timestamptz not null,
  approver_id uuid,
  approved_at timestamptz,
  since timestamptz,
  ended_at timestamptz,
  ended_why text,
  near_at timestamptz,
  primary key (hall_id, id),
  constraint knowledge_article_time check (valid_until >= valid_from),
  constraint knowledge_article_two check (approver_id is null or approver_id <> drafter_id),
  constraint knowledge_article_approved check (state not in ('approved', 'in_force') or approved_at is not null),
  constraint knowledge_article_begun check (state not in ('in_force', 'superseded', 'withdrawn', 'expired') or since is not null)
);
comment on table knowledge_article is 'One version of an answer of the knowledge base (SVC-04), above the halls on the wall clock. Its text never changes once it is approved.';
comment on column knowledge_article.code is 'What the answer is called in orders and routes, with its version: plan_compare@2.';
comment on column knowledge_article.keywords is 'Words people search by beside title and answer, in either language, with spaces between.';
comment on column knowledge_article.owner_id is 'Who answers for it and is told before it ends; null: whoever leads.';
comment on column knowledge_article.drafter_id is 'Who wrote it; null: it came with the product, as its approval did.';
comment on column knowledge_article.near_at is 'When its owner was told that its end is near.';
create unique index knowledge_article_version on knowledge_article (hall_id, code, version) where state <> 'dropped';
create unique index knowledge_article_in_force on knowledge_article (hall_id, code) where state = 'in_force';
create unique index knowledge_article_open on knowledge_article (hall_id, code) where state in ('drafted', 'approved');

create table knowledge_report (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'late', 'corrected', 'upheld')),
  code text not null,
  version integer not null,
  said text not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  due_at timestamptz not null,
  late_at timestamptz,
  draft_id uuid,
  settled_by uuid,
  settled_at timestamptz,
  answer text,
  seen_at timestamptz,
  primary key (hall_id, id),
  constraint knowledge_report_settled check ((state in ('corrected', 'upheld')) = (settled_at is not null)),
  constraint knowledge_report_upheld check (state <> 'upheld' or answer is not null)
);
comment on table knowledge_report is 'Somebody in a hall said that an answer is wrong (SVC-04): with its clock, until it is put right or shown to be right.';
comment on column knowledge_report.draft_id is 'The draft that is to put it right: the report is settled when that comes into force.';
comment on column knowledge_report.answer is 'Why the answer is right, as whoever reported reads it.';
comment on column knowledge_report.seen_at is 'When whoever reported has read what became of it.';
create index knowledge_report_open on knowledge_report (code) where state in ('open', 'late');
create index knowledge_report_mine on knowledge_report (hall_id, reported_by, reported_at);

create table knowledge_question (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('in_use', 'stale', 'retired')),
  code text not null,
  version integer not null,
  ask_zh text not null,
  ask_en text not null,
  choices text not null,
  right_choice integer not null check (right_choice >= 0),
  made_by uuid,
  made_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table knowledge_question is 'A test question on an answer: one choice of several is right. Set aside by itself when the answer changes.';
comment on column knowledge_question.choices is 'JSON: the choices in their order, each in both languages.';
create index knowledge_question_code on knowledge_question (hall_id, code) where state <> 'retired';

create table knowledge_test (
  hall_id integer not null,
  id uuid not null,
  person_id uuid not null,
  week date not null,
  question_id uuid not null,
  code text not null,
  version integer not null,
  topic text not null,
  choice integer not null check (choice >= 0),
  correct boolean not null,
  answered_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table knowledge_test is 'What somebody answered to a test question in a week: once, never changed.';
create unique index knowledge_test_once on knowledge_test (hall_id, person_id, week, question_id);
create index knowledge_test_week on knowledge_test (hall_id, week);

-- Orders, routes and questions left open keep the version that was given beside the code.
comment on column guide_route.article is 'The answer that was given, with its version: plan_compare@2, or own_words.';
comment on column order_follow_up.article is 'The answer that was given, with its version: plan_compare@2, or own_words.';

-- The answers that came with the product become version 1; they are to be looked at within a year.
with first as (select (now() at time zone 'Asia/Shanghai')::date as day),
brought (code, topic, title_zh, title_en, answer_zh, answer_en, keywords) as (values
  ('plan_compare', 'plan', '选哪个套餐', 'Which plan to take',
   '先看您近三个月用了多少流量和通话，够用就选小的；超出部分按标准资费，随时可以改，下月生效。',
   'Look at the data and calls of the last three months and take the smallest that covers them; it can be changed any time, from the next month.',
   '套餐 流量 通话 资费 选择 plan data price choose'),
  ('plan_leave', 'plan', '退订与改套餐', 'Leaving or changing a plan',
   '没有合约、没有欠费就能改，改是免费的；有合约要等到期，到期日我给您看。',
   'Without contract and debt it can be changed free of charge; a contract has to end first, and its day is shown to you.',
   '退订 取消 改套餐 合约 违约 cancel contract change'),
  ('bill_lines', 'bill', '账单怎么看', 'How to read a bill',
   '月租、超出用量、增值业务分开列，每一行都对应一条资费；近五个月的详单带证件可以查。',
   'Rent, use beyond the plan and services stand apart, each line with its tariff; five months can be seen with your document.',
   '账单 月租 详单 扣费 明细 bill lines rent'),
  ('bill_dispute', 'bill', '对费用有疑问', 'A charge in doubt',
   '我先给您登记核查，核实多收的，按规定退。',
   'It is entered to be checked; what was charged wrongly is returned by the rule.',
   '多收 乱扣费 核查 退费 dispute refund wrong charge'),
  ('signal_weak', 'network', '信号弱、上网慢', 'Weak signal, slow data',
   '请先开关一次飞行模式；只有一处不好，我记下地点报给网络部门。',
   'Switch flight mode on and off first; if it is one place alone, its address is handed to the network people.',
   '信号 没网 上网慢 断线 飞行模式 signal slow network'),
  ('phone_settings', 'device', '手机设置', 'Settings of a phone',
   '我带您一步步设，设完您自己再做一遍。',
   'We go through it step by step, and you do it once more yourself.',
   '设置 APN 手机 不会用 settings phone'),
  ('papers_needed', 'process', '要带什么证件', 'Which papers to bring',
   '本人带身份证原件；代办再带两人的证件和委托书；补卡、复机只能本人来。',
   'Your original ID card; an agent brings both documents and a letter; a new card or a number’s return needs the holder.',
   '证件 身份证 代办 委托书 补卡 papers id agent'),
  ('other_office', 'other', '不归营业厅办', 'Not done in the hall',
   '告诉客户归谁办、在哪里办、电话多少，能帮打的当场帮打。',
   'Say who does it, where and by which number, and make the call here if that helps.',
   '不归我们办 转办 电话 elsewhere')),
made as (
  insert into knowledge_article (hall_id, id, state, code, version, topic, title_zh, title_en, answer_zh, answer_en, keywords,
    source, reason, valid_from, valid_until, drafted_at, approved_at, since)
  select 0, gen_random_uuid(), 'in_force', b.code, 1, b.topic, b.title_zh, b.title_en, b.answer_zh, b.answer_en, b.keywords,
    '随系统提供的首版答案', '首版', first.day, first.day + 364, now(), now(), now() from brought b, first
  returning hall_id, id, valid_until)
insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
select made.hall_id, due.at, gen_random_uuid(), due.kind, made.id, '{}' from made
cross join lateral (values
  ('knowledge.end_near', (made.valid_until - 14)::timestamp at time zone 'Asia/Shanghai'),
  ('knowledge.over', (made.valid_until + 1)::timestamp at time zone 'Asia/Shanghai')) as due (kind, at);
