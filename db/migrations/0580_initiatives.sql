-- The five initiatives are kept like the phrases of the language norm: each with a version, approved by another, changed
-- without a new edition of the product. The text of the manual names four; the fifth is ours, and says so.

alter table knowledge_article drop constraint knowledge_article_scene_check;
alter table knowledge_article add constraint knowledge_article_scene_check
  check (scene in ('greet', 'ask', 'papers', 'wait', 'money', 'sorry', 'refuse', 'complaint', 'opinion', 'farewell', 'initiative'));

with first as (select (now() at time zone 'Asia/Shanghai')::date as day),
brought (code, scene, title_zh, title_en, answer_zh, answer_en) as (values
  ('say_opinion', 'opinion', '征求意见', 'Asking for an opinion', '「您看今天办得还满意吗？有什么意见请您说。」', '“Is everything as you wished today? Please tell me what we could do better.”'),
  ('first_greeting', 'initiative', '主动问候', 'Unasked: wishes a good day', '客户走近，先开口问好。', 'As the customer comes near, be the first to say hello.'),
  ('first_address', 'initiative', '主动招呼', 'Unasked: turns to the customer', '手上有事也抬头示意，请客户稍候。', 'Busy or not, look up and ask the customer to wait a moment.'),
  ('first_service', 'initiative', '主动服务', 'Unasked: offers what is needed', '看出需要就先做，不等客户来问。', 'Do what is needed before anybody asks.'),
  ('first_opinion', 'initiative', '主动征求意见', 'Unasked: asks for an opinion', '办完请客户说意见，请客户评价。', 'When it is done ask for an opinion, and for a rating.'),
  ('first_fifth', 'initiative', '主动送别（原文缺第五项，本厅暂定）', 'Unasked: sees off (the fifth is missing in the text; ours)', '提醒带好证件单据，道别。', 'Remind of documents and papers, and say goodbye.')),
made as (
  insert into knowledge_article (hall_id, id, state, code, version, topic, scene, title_zh, title_en, answer_zh, answer_en, keywords,
    source, reason, valid_from, valid_until, drafted_at, approved_at, since)
  select 0, gen_random_uuid(), 'in_force', b.code, 1, 'other', b.scene, b.title_zh, b.title_en, b.answer_zh, b.answer_en, '话术 phrase',
    '服务理念', '首版', first.day, first.day + 364, now(), now(), now() from brought b, first
  returning hall_id, id, valid_until)
insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
select made.hall_id, due.at, gen_random_uuid(), due.kind, made.id, '{}' from made
cross join lateral (values
  ('knowledge.end_near', (made.valid_until - 14)::timestamp at time zone 'Asia/Shanghai'),
  ('knowledge.over', (made.valid_until + 1)::timestamp at time zone 'Asia/Shanghai')) as due (kind, at);
