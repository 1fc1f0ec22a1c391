import { addDays, businessDay, day_ms, later, onDay, wallNow, weekday } from '../../kit/clock.ts';
import { type Row, sql, type Tx } from '../../kit/db.ts';
import { demo_answers, demo_questions } from './answers.ts';
import { bulk, type Put } from './bulk.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';

const statements = {
  knowledge_article: bulk(
    'knowledge_article',
    'hall_id, id, state, code, version, topic, title_zh, title_en, answer_zh, answer_en, keywords, source, reason, valid_from, valid_until, owner_id, drafter_id, drafted_at, approver_id, approved_at, since, ended_at, ended_why, near_at',
  ),
  knowledge_report: bulk(
    'knowledge_report',
    'hall_id, id, state, code, version, said, reported_by, reported_at, due_at, late_at, draft_id, settled_by, settled_at, answer, seen_at',
  ),
  knowledge_question: bulk(
    'knowledge_question',
    'hall_id, id, state, code, version, ask_zh, ask_en, choices, right_choice, made_by, made_at',
  ),
  knowledge_test: bulk(
    'knowledge_test',
    'hall_id, id, person_id, week, question_id, code, version, topic, choice, correct, answered_at',
  ),
  due_work: bulk('due_work', 'hall_id, id, kind, subject_id, due_at, facts'),
};
/** The answers that came with the product have an owner in the demonstration, and have been in force for a while. */
const ownBrought = sql<{ owner_id: string }>(
  'demo.knowledge_owner',
  `update knowledge_article set owner_id = :owner_id, valid_from = valid_from - 90, since = since - interval '90 days',
     drafted_at = drafted_at - interval '90 days', approved_at = approved_at - interval '90 days'
   where hall_id = 0 and owner_id is null`,
);

const today = () => businessDay(wallNow());
const at = (back: number, time: string) => onDay(addDays(today(), -back), time);

const written = {
  ...{ drafter_id: personId('0102'), approver_id: personId('0104') },
  ...{ ended_at: null, ended_why: null, near_at: null },
};

/** The answers of the demonstration beside those that came with the product: two end soon, one is over, two are drafts. */
function articles(): Row[] {
  return demo_answers.map((one, index) => {
    const back = 40 + index * 3;
    const drafted = one.state === 'drafted';
    const until = addDays(today(), one.ends_in ?? 120 + index * 5);
    const over = one.state === 'expired';
    return {
      ...written,
      ...{ hall_id: 0, id: fixedId(440, index), state: one.state ?? 'in_force', code: one.code },
      ...{ version: one.version ?? 1, topic: one.topic, title_zh: one.zh, title_en: one.en },
      ...{ answer_zh: one.answer_zh, answer_en: one.answer_en, keywords: one.keywords },
      ...{ source: one.source, reason: one.reason ?? '首版' },
      valid_from: drafted ? today() : addDays(today(), -back),
      ...{ valid_until: until, owner_id: personId(index % 3 === 0 ? '0104' : '0102') },
      drafted_at: drafted ? at(1, '16:20') : at(back + 2, '10:00'),
      ...(drafted ? { approver_id: null, approved_at: null, since: null } : begun(back)),
      ...(over ? { ended_at: onDay(addDays(until, 1), '00:00') } : {}),
      ...(one.ends_in !== undefined && one.ends_in < 14 && !drafted ? { near_at: at(1, '00:00') } : {}),
    };
  });
}
const begun = (back: number) => ({ approved_at: at(back, '09:30'), since: at(back, '09:30') });

const idOf = (code: string, state = 'in_force') =>
  fixedId(
    440,
    demo_answers.findIndex(one => one.code === code && (one.state ?? 'in_force') === state),
  );

/** What clerks of the hall of the story said was wrong: one waits today, one was put right, one was shown to be right. */
function reports(): Row[] {
  const said = { hall_id: 1001, version: 1, late_at: null, draft_id: null, settled_by: null };
  const open = { settled_at: null, answer: null, seen_at: null };
  return [
    {
      ...{ ...said, ...open, id: fixedId(441, 1), state: 'open', code: 'roaming_day' },
      ...{ said: '资费页上周改成按天二十五元封顶，这里还写三十元', reported_by: personId('0302') },
      ...{ reported_at: at(1, '15:40'), due_at: at(0, '15:40') },
      draft_id: idOf('roaming_day', 'drafted'),
    },
    {
      ...{
        ...said,
        id: fixedId(441, 2),
        state: 'upheld',
        code: 'refund_time',
        reported_by: personId('0301'),
      },
      ...{ said: '客户说银行卡退款要十天，不是七天', reported_at: at(9, '10:10'), due_at: at(8, '10:10') },
      ...{ settled_by: personId('0102'), settled_at: at(8, '09:05'), seen_at: null },
      answer: '七天是我们退出的时限，银行入账另算，答案第二句已写明。',
    },
    {
      ...{
        ...said,
        id: fixedId(441, 3),
        state: 'corrected',
        code: 'plan_leave',
        reported_by: personId('0311'),
      },
      ...{ said: '没写合约剩几个月去哪里看', reported_at: at(20, '11:30'), due_at: at(19, '11:30') },
      ...{
        settled_by: personId('0104'),
        settled_at: at(20, '16:00'),
        answer: null,
        seen_at: at(19, '09:00'),
      },
    },
  ];
}

function questions(): Row[] {
  return demo_questions.map((one, index) => ({
    ...{ hall_id: 0, id: fixedId(442, index), state: one.stale === true ? 'stale' : 'in_use' },
    ...{ code: one.code, version: 1, ask_zh: one.ask_zh, ask_en: one.ask_en },
    choices: JSON.stringify(one.choices.map(([zh, en]) => ({ zh, en }))),
    ...{ right_choice: one.right, made_by: personId('0102'), made_at: at(36, '14:00') },
  }));
}

/** Who answers in the two halls of the cast, and how sure each is. */
const people: readonly [number, string, number][] = [
  ...([
    ['0301', 0.97],
    ['0302', 0.94],
    ['0303', 0.72],
    ['0310', 0.96],
    ['0311', 0.9],
    ['0312', 0.84],
    ['0313', 0.92],
    ['0314', 0.98],
    ['0315', 0.93],
    ['0304', 0.9],
  ].map(([no, sure]) => [1001, no, sure]) as [number, string, number][]),
  ...([
    ['0401', 0.9],
    ['0402', 0.8],
    ['0410', 0.93],
    ['0411', 0.95],
  ].map(([no, sure]) => [1002, no, sure]) as [number, string, number][]),
];

const weeks_back = [1, 2, 3, 4] as const;
const a_week = 3;

/** A month of answers to test questions; this week's are still to come. */
function tests(): Row[] {
  const monday = addDays(today(), 1 - weekday(today()));
  const roll = dice(440);
  const topics = new Map<string, string>([
    ...brought_topics,
    ...demo_answers.map(one => [one.code, one.topic] as [string, string]),
  ]);
  return people.flatMap(([hall_id, no, sure], who) =>
    weeks_back.flatMap(back =>
      Array.from({ length: a_week }, (_, n) => {
        const pick = (who * 5 + back * 7 + n * 4) % demo_questions.length;
        const one = demo_questions[pick] ?? demo_questions[0];
        const correct = roll() < sure;
        const week = addDays(monday, -7 * back);
        return {
          ...{ hall_id, id: fixedId(443, who * 100 + back * 10 + n), person_id: personId(no), week },
          ...{ question_id: fixedId(442, pick), code: one?.code, version: 1 },
          topic: topics.get(one?.code ?? '') ?? 'other',
          choice: correct ? (one?.right ?? 0) : ((one?.right ?? 0) + 1) % (one?.choices.length ?? 2),
          ...{ correct, answered_at: later(onDay(week, '08:40'), (who % 5) * day_ms + n * 60_000) },
        };
      }),
    ),
  );
}
const brought_topics: [string, string][] = [
  ['plan_compare', 'plan'],
  ['plan_leave', 'plan'],
  ['bill_lines', 'bill'],
  ['signal_weak', 'network'],
  ['papers_needed', 'process'],
];

/** Their clocks: what ends is put to its owner and ends; what was doubted yesterday is late this afternoon. */
function dues(): Row[] {
  const ends = articles()
    .filter(one => one.state === 'in_force')
    .flatMap((one, index) => {
      const due = { hall_id: 0, subject_id: one.id, facts: '{}' };
      const until = String(one.valid_until);
      return [
        {
          ...{ ...due, id: fixedId(444, index * 2), kind: 'knowledge.end_near' },
          due_at: onDay(addDays(until, -14), '00:00'),
        },
        {
          ...{ ...due, id: fixedId(444, index * 2 + 1), kind: 'knowledge.over' },
          due_at: onDay(addDays(until, 1), '00:00'),
        },
      ];
    });
  const open = reports().filter(one => one.state === 'open');
  return [
    ...ends,
    ...open.map((one, index) => ({
      ...{ hall_id: one.hall_id, id: fixedId(445, index), kind: 'knowledge.report_over' },
      ...{ subject_id: one.id, due_at: one.due_at, facts: '{}' },
    })),
  ];
}

/** The knowledge base of the demonstration: rich, with something open in it, and a month of test questions. */
export async function seedKnowledge(tx: Tx, put: Put): Promise<void> {
  await tx.run(ownBrought, { owner_id: personId('0104') });
  await put(statements.knowledge_article, articles());
  await put(statements.knowledge_report, reports());
  await put(statements.knowledge_question, questions());
  await put(statements.knowledge_test, tests());
  await put(statements.due_work, dues());
}
