import { createHash } from 'node:crypto';
import { addDays, businessDay, day_ms, hour_ms, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { blindIndex, closeText, keyFor } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { bulk, type Put } from './bulk.ts';
import { type Told, told } from './complaints_told.ts';
import { fixedId } from './dice.ts';
import { seedHandsets } from './handsets.ts';
import { personId } from './ids.ts';
import { seedIssues } from './issues.ts';
import { seedOpinions } from './opinions.ts';
import { seedSurveys } from './surveys.ts';
import { seedTelephone } from './telephone.ts';

const stages = ['received', 'accepted', 'investigating', 'proposed', 'resolving', 'answered', 'closed'];
/** How many steps of the way a state has behind it. */
const reached = (state: string): number => {
  if (state === 'withdrawn') return 1;
  const near = { waiting_customer: 'investigating', escalated: 'proposed', closed_unreachable: 'closed' };
  return stages.indexOf((near as Record<string, string>)[state] ?? state);
};

const hall_id = 1001;
const officer = personId('0308');
const complaintId = (n: number): string => fixedId(411, n);
const phoneOf = (n: number): string => `1390000${String(4100 + n)}`;
const print = (text: string): string => createHash('sha256').update(text).digest('hex');

function rowOf(of: Told, index: number): Row {
  const id = complaintId(index);
  const received_at = onDay(addDays(businessDay(wallNow()), of.days), of.time);
  const far = reached(of.state);
  const phone = phoneOf(index);
  const ended = ['closed', 'withdrawn', 'closed_unreachable'].includes(of.state);
  const replied_at = far >= 3 ? later(received_at, 20 * hour_ms) : null;
  const waits = of.state === 'waiting_customer';
  const handler = of.level === 2 ? personId('0306') : officer;
  const two = of.solution === 'unfounded';
  return {
    ...{ hall_id, id, state: of.state, number: index + 1, channel: of.channel, category: of.category },
    ...{ level: of.level ?? 1, severity: far >= 2 ? 'general' : null, said: of.said },
    sealed: closeText(keyFor('complaints'), JSON.stringify({ said: of.said, phone }), id),
    ...{ phone_mask: maskNumber(phone), phone_index: blindIndex('phone', phone), reply_by: 'call' },
    ...{ about_id: of.about === undefined ? null : personId(of.about), received_by: null, received_at },
    ...{ handler_id: handler, deputised: false, repeated: 0 },
    ...{ accept_due: later(received_at, 120 * minute_ms), reply_due: later(received_at, 48 * hour_ms) },
    final_due: later(received_at, 15 * day_ms),
    ...(far >= 1 && of.state !== 'withdrawn'
      ? {
          ...{ accepted_at: later(received_at, 18 * minute_ms), calmed: 'by_phone', restated: of.said },
          restated_at: later(received_at, 25 * minute_ms),
        }
      : {}),
    ...{ replied_at, solution: of.solution ?? null, amount_fen: of.fen ?? 0, reply: of.reply ?? null },
    ...{ replied_by: far >= 3 ? officer : null, second_id: two ? personId('0306') : null },
    ...{ answer: of.answer ?? null, answered_at: far >= 5 ? later(received_at, 3 * day_ms) : null },
    ...{
      waits_since: waits ? later(received_at, 4 * hour_ms) : null,
      waits_for: waits ? '等客户补预约短信' : null,
    },
    ...{ waits_until: waits ? later(received_at, 5 * day_ms) : null, waited_ms: 0, reopened: false },
    ...{ satisfied: of.state === 'closed' ? true : null, score: of.score ?? null },
    ended_at: ended ? later(received_at, 5 * day_ms) : null,
    own_word_due: of.about === undefined ? null : later(received_at, 2 * day_ms),
    own_word: of.about !== undefined && ended ? '当时忙乱，语气不好，以后注意' : null,
    ...of.more,
  };
}

/** The clocks of what is open: a reply where none was given, and the last day. */
const duesOf = (row: Row, index: number): Row[] => {
  const open = ['accepted', 'investigating', 'proposed', 'resolving', 'escalated'].includes(
    String(row.state),
  );
  const due = (n: number, kind: string, due_at: unknown): Row => ({
    ...{
      hall_id,
      id: fixedId(412, index * 10 + n),
      kind: `complaints.${kind}`,
      subject_id: row.id,
      due_at,
      facts: '{}',
    },
  });
  if (row.state === 'waiting_customer') return [due(1, 'wait_over', row.waits_until)];
  if (!open) return [];
  const final = due(2, 'final_over', row.final_due);
  return row.replied_at === null ? [due(1, 'reply_over', row.reply_due), final] : [final];
};

const called = (
  index: number,
  n: number,
  days: number,
  of: { outcome: string; word: string; note: string },
): Row => {
  const day = addDays(businessDay(wallNow()), days);
  return {
    ...{ hall_id, id: fixedId(414, index * 10 + n), complaint_id: complaintId(index), day },
    ...{ at: onDay(day, '15:20'), ...of, by_id: officer },
  };
};
const silent = { outcome: 'no_answer', word: 'nothing', note: '响到自动挂断' };
const glad = { outcome: 'reached', word: 'satisfied', note: '说处理得快' };

/** The attempts to reach their customers: the closed ones were called back, one was tried on three days. */
const contacts = (): Row[] => [
  ...told.flatMap((of, index) =>
    of.state === 'closed' && of.more === undefined ? [called(index, 1, of.days + 5, glad)] : [],
  ),
  ...[1, 2, 3].map(n => called(12, n, -10 + n, silent)),
  called(18, 1, -3, { outcome: 'reached', word: 'restated_right', note: '复述属实，等回复' }),
];

const evidence = (rows: readonly Row[]): Row[] => [
  ...rows.map((row, index) => ({
    ...{
      hall_id,
      id: fixedId(413, index),
      complaint_id: row.id,
      kind: 'words',
      what: `TS-1001-${String(index + 1).padStart(4, '0')}`,
    },
    ...{ hash: print(String(row.said)), kept_by: officer, kept_at: row.received_at },
  })),
  {
    ...{ hall_id, id: fixedId(413, 100), complaint_id: complaintId(20), kind: 'footage' },
    ...{ what: '6 号台录像 10:40 到 11:00，档案柜 A2', hash: print('demo footage'), kept_by: officer },
    kept_at: onDay(addDays(businessDay(wallNow()), -1), '11:30'),
  },
];

function appeal(): Row {
  const at = onDay(addDays(businessDay(wallNow()), -3), '09:10');
  return {
    ...{ hall_id, id: fixedId(415, 0), state: 'received', complaint_id: complaintId(13), body: '12300' },
    ...{
      ref: 'SS-3301-0187',
      received_at: at,
      due_at: later(at, 15 * day_ms),
      received_by: personId('0306'),
    },
  };
}

const reviews = (): Row[] =>
  [-3, -2, -1].map(days => {
    const span = addDays(businessDay(wallNow()), days);
    const note = ['三件都已受理，无超时', '等候类一件，与排班一并看', '态度类一件，封存录像，等本人说明'][
      days + 3
    ];
    return { hall_id, span, note, figures: '{}', by_id: officer, at: onDay(span, '19:30') };
  });

const columns = `hall_id, id, state, number, channel, category, level, severity, said, sealed, phone_mask, phone_index, reply_by, about_id,
  received_by, received_at, handler_id, deputised, repeated, accept_due, reply_due, final_due, accepted_at, calmed, restated, restated_at,
  replied_at, solution, amount_fen, reply, replied_by, second_id, answer, answered_at, waits_since, waits_until, waits_for, waited_ms,
  reopened, satisfied, score, ended_at, own_word, own_word_due`;
const statements = {
  complaint: bulk('complaint', columns),
  series: bulk('complaint_series', 'hall_id, last'),
  evidence: bulk('complaint_evidence', 'hall_id, id, complaint_id, kind, what, hash, kept_by, kept_at'),
  contact: bulk('complaint_contact', 'hall_id, id, complaint_id, day, at, outcome, word, note, by_id'),
  appeal: bulk(
    'regulator_appeal',
    'hall_id, id, state, complaint_id, body, ref, received_at, due_at, received_by',
  ),
  review: bulk('complaint_review', 'hall_id, span, note, figures, by_id, at'),
};

/** A month of complaints of the hall of the story, in every state, with what was locked, who was called, and an appeal; of its opinion book, its issues and the phones it repairs. */
export async function seedComplaints(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const rows = told.map(rowOf);
  await put(statements.complaint, rows);
  await put(statements.series, [{ hall_id, last: rows.length }]);
  await put(statements.evidence, evidence(rows));
  await put(statements.contact, contacts());
  await put(statements.appeal, [appeal()]);
  await put(statements.review, reviews());
  await put(due_work, rows.flatMap(duesOf));
  await seedOpinions(put, due_work);
  await seedIssues(put, due_work);
  await seedHandsets(put, due_work);
  await seedSurveys(put, due_work);
  await seedTelephone(put);
}
