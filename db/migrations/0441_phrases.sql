-- What a clerk says at which moment is part of the knowledge base: a phrase is an answer with a scene instead of a question.

alter table knowledge_article add column scene text
  check (scene in ('greet', 'ask', 'papers', 'wait', 'money', 'sorry', 'refuse', 'complaint', 'farewell'));
comment on column knowledge_article.scene is 'Set: not an answer but a phrase of the language norm, shown at the counter in this scene (LANG-02).';
comment on column knowledge_article.topic is 'What an answer is about; of a phrase always other.';

with first as (select (now() at time zone 'Asia/Shanghai')::date as day),
brought (code, scene, title_zh, title_en, answer_zh, answer_en) as (values
  ('say_greet', 'greet', '迎接', 'Welcome', '「您好，请坐。请问办什么业务？」', '“Good day, please take a seat. What may I do for you?”'),
  ('say_ask', 'ask', '询问', 'Asking', '「您的意思是……，我理解得对吗？」', '“You would like …: have I understood you rightly?”'),
  ('say_papers', 'papers', '看证件', 'Documents', '「请出示您的身份证，谢谢。核对好就还给您。」', '“Your ID card, please. You have it back as soon as it is looked at.”'),
  ('say_wait', 'wait', '请等候', 'Waiting', '「正在为您办理，请稍等一下。」', '“It is being done; one moment, please.”'),
  ('say_money', 'money', '收付', 'Money', '「应收……元，收您……元，找您……元，请点一下。」', '“That makes …, you gave …, here is …; please count it.”'),
  ('say_sorry', 'sorry', '致歉', 'Apology', '「对不起，让您久等了。」', '“I am sorry to have kept you waiting.”'),
  ('say_refuse', 'refuse', '不能办', 'Refusal', '「很抱歉，这项现在办不了，因为……；您可以这样办：……」', '“I am sorry, this cannot be done now, because …; what you can do is …”'),
  ('say_complaint', 'complaint', '客户不满', 'Complaint', '「您反映的情况我记下了，我来跟进，……前给您答复。」', '“I have written down what you say; I see to it and you hear from us by …”'),
  ('say_farewell', 'farewell', '送别', 'Farewell', '「办好了，请带好您的证件和单据，请慢走。」', '“All done; please take your documents and papers. Goodbye.”')),
made as (
  insert into knowledge_article (hall_id, id, state, code, version, topic, scene, title_zh, title_en, answer_zh, answer_en, keywords,
    source, reason, valid_from, valid_until, drafted_at, approved_at, since)
  select 0, gen_random_uuid(), 'in_force', b.code, 1, 'other', b.scene, b.title_zh, b.title_en, b.answer_zh, b.answer_en, '话术 phrase',
    '服务语言规范', '首版', first.day, first.day + 364, now(), now(), now() from brought b, first
  returning hall_id, id, valid_until)
insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
select made.hall_id, due.at, gen_random_uuid(), due.kind, made.id, '{}' from made
cross join lateral (values
  ('knowledge.end_near', (made.valid_until - 14)::timestamp at time zone 'Asia/Shanghai'),
  ('knowledge.over', (made.valid_until + 1)::timestamp at time zone 'Asia/Shanghai')) as due (kind, at);
