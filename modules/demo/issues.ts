import { addDays, businessDay, day_ms, hour_ms, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { blindIndex, closeText, keyFor } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { bulk, type Put } from './bulk.ts';
import { told } from './complaints_told.ts';
import { memberNumber } from './customers.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { calls, issues, orders, type ToldCall, type ToldIssue, type ToldOrder } from './issues_told.ts';
import { voices } from './opinions_told.ts';

const at = (days: number, time: string) => onDay(addDays(businessDay(wallNow()), days), time);
const issueId = (n: number): string => fixedId(570, n);
const orderId = (n: number): string => fixedId(571, n);
const callId = (n: number): string => fixedId(572, n);
/** Which place something has among what its hall told before it: its number in the register. */
const numberIn = (all: readonly { hall: number }[], n: number): number =>
  all.slice(0, n + 1).filter(one => one.hall === all[n]?.hall).length;

function orderRow(of: ToldOrder, n: number): Row {
  const asked_at = at(of.days, of.time);
  const [taker, minutes] = of.taken ?? [null, 0];
  const [answerer, hours, answer] = of.answer ?? [null, 0, null];
  const fault = of.fault === true;
  return {
    ...{ hall_id: of.hall, id: orderId(n), state: of.state, number: numberIn(orders, n), topic: of.topic },
    ...{ kind: fault ? 'fault' : 'help', department: of.to, said: of.said, place: of.place ?? null },
    ...{ level: 1, late: false, returned: 0, note: null, asked_by: personId(of.by), asked_at },
    take_due: later(asked_at, (fault ? 15 : 120) * minute_ms),
    answer_due: later(asked_at, (fault ? 8 : 24) * hour_ms),
    taken_by: taker === null ? null : personId(taker),
    taken_at: taker === null ? null : later(asked_at, minutes * minute_ms),
    ...{ answer, answered_by: answerer === null ? null : personId(answerer) },
    answered_at: answerer === null ? null : later(asked_at, hours * hour_ms),
    ended_at: of.state === 'closed' ? later(asked_at, (hours + 3) * hour_ms) : null,
    ...of.more,
  };
}

/** What carries an issue, found by the words it begins with; and those words. */
function courseOf(of: ToldIssue): { flow_id: string; said: string } {
  const [flow, starts] = of.course;
  if (flow === 'repair')
    return { flow_id: fixedId(33, of.hall * 10 + Number(starts)), said: of.said ?? starts };
  const among = { complaint: told, opinion: voices, cross_order: orders }[flow];
  const n = among.findIndex(one => one.said.startsWith(starts));
  const kind = { complaint: 411, opinion: 510, cross_order: 571 }[flow];
  return { flow_id: fixedId(kind, n), said: among[n]?.said ?? starts };
}

function issueRow(of: ToldIssue, n: number): Row {
  const received_at = at(of.days, of.time);
  const settled_at = of.settled === undefined ? null : later(received_at, of.settled * day_ms);
  const [cause, cause_note] = of.cause ?? [null, null];
  const [action, actor, due_days, carried_out = null] = of.action ?? [null, null, 0];
  const concluded_at = cause === null || settled_at === null ? null : later(settled_at, 5 * hour_ms);
  const ended = action === null ? concluded_at : at(due_days - 1, '17:10');
  return {
    ...{ hall_id: of.hall, id: issueId(n), state: of.state, number: numberIn(issues, n), kind: of.kind },
    ...{ channel: of.channel, topic: of.topic, flow: of.course[0], ...courseOf(of) },
    ...{
      repeats: of.repeats ?? 0,
      chased: 0,
      received_at,
      settled_at,
      cause,
      cause_note,
      action,
      carried_out,
    },
    received_by: of.by === undefined ? null : personId(of.by),
    phone_mask: of.phone === true ? maskNumber(`1390000${4500 + n}`) : null,
    action_by: actor === null ? null : personId(actor),
    action_due: action === null ? null : at(due_days, '18:00'),
    ...{ concluded_at, concluded_by: concluded_at === null ? null : personId('0308') },
    closed_at: of.state === 'closed' ? ended : null,
    ...{ recurred_id: null, recurred_at: null, score: null, call_score: null, ...of.more },
  };
}

/** One issue whose action was carried out came again: the register says so on it. */
function withRecurrence(rows: Row[]): Row[] {
  const again = rows.find(one => one.topic === 'charges' && one.state === 'under_way');
  return rows.map(one =>
    one.topic === 'charges' && one.state === 'closed' && again !== undefined
      ? { ...one, recurred_id: again.id, recurred_at: again.received_at }
      : one,
  );
}

const unhappy = { works: true, told: false, wanted: true, satisfied: false };
const happy = { works: true, told: true, wanted: true, satisfied: true };
const phoneOf = (n: number): string => memberNumber(n % 2 === 0 ? 'vip' : 'group', n);

function callRow(of: ToldCall, n: number): Row {
  const drawn_at = at(1 - of.ago, '09:30');
  const done = of.done !== undefined;
  const tried = Array.from({ length: of.tried ?? 0 }, (_, day) => addDays(businessDay(drawn_at), day + 1));
  const heard = { satisfied: happy, dissatisfied: unhappy }[of.state as 'satisfied' | 'dissatisfied'];
  return {
    ...{ hall_id: 1001, id: callId(n), state: of.state, rule: of.rule, order_id: fixedId(573, n) },
    ...{ business: of.business, mask: maskNumber(phoneOf(n)), drawn_at, due_at: later(drawn_at, 5 * day_ms) },
    ...{ ordered_on: addDays(businessDay(wallNow()), -of.ago), tried_on: JSON.stringify(tried) },
    answers: heard === undefined ? null : JSON.stringify(heard),
    ...{ note: of.note ?? null, done_by: of.by === undefined ? null : personId(of.by) },
    done_at: done ? later(drawn_at, (of.done ?? 0) * day_ms + 30 * minute_ms) : null,
    issue_id:
      of.state === 'dissatisfied' ? issueId(issues.findIndex(one => one.channel === 'call_back')) : null,
  };
}

/** How whoever is to be called back is reached: sealed, as after a real draw. */
const contactOf = (row: Row, n: number): Row => ({
  ...{ hall_id: row.hall_id, id: row.id, mask: row.mask, language: 'zh', made_at: row.drawn_at },
  sealed: closeText(keyFor('notices'), JSON.stringify({ phone: phoneOf(n) }), String(row.id)),
  phone_index: blindIndex('phone', phoneOf(n)),
});

const due = (n: number, kind: string, row: Row, due_at: unknown): Row => ({
  ...{ hall_id: row.hall_id, id: fixedId(574, n), kind: `issues.${kind}`, subject_id: row.id },
  ...{ due_at, facts: '{}' },
});

/** The clocks of what is open. */
function duesOf(issue_rows: readonly Row[], order_rows: readonly Row[], call_rows: readonly Row[]): Row[] {
  const open_orders = order_rows.filter(one => one.state === 'sent' || one.state === 'taken');
  const today = businessDay(wallNow());
  return [
    ...open_orders.map((one, n) => due(n, 'answer_over', one, one.answer_due)),
    // What nobody took has climbed already: the next level hears this morning.
    ...order_rows
      .filter(one => one.state === 'sent')
      .map((one, n) => due(100 + n, 'climb_over', one, onDay(today, '10:50'))),
    ...issue_rows
      .filter(one => one.state === 'settled')
      .map((one, n) => due(200 + n, 'conclude_over', one, onDay(addDays(today, 1 + n), '18:00'))),
    ...call_rows
      .filter(one => one.state === 'waiting' && String(one.ordered_on) > addDays(today, -5))
      .map((one, n) => due(300 + n, 'call_over', one, one.due_at)),
  ];
}

const columns = {
  issue: `hall_id, id, state, number, kind, channel, topic, said, flow, flow_id, repeats, phone_mask, chased, received_by, received_at,
    settled_at, cause, cause_note, action, action_by, action_due, concluded_by, concluded_at, carried_out, closed_at, recurred_id,
    recurred_at, call_score, score`,
  order: `hall_id, id, state, number, kind, department, topic, said, place, level, asked_by, asked_at, take_due, answer_due, taken_by,
    taken_at, answer, answered_by, answered_at, late, returned, note, ended_at`,
  call: `hall_id, id, state, rule, order_id, business, mask, ordered_on, drawn_at, due_at, tried_on, answers, note, done_by, done_at,
    issue_id`,
};
const statements = {
  order: bulk('cross_order', columns.order),
  issue: bulk('issue', columns.issue),
  call: bulk('call_back', columns.call),
  contact: bulk('notice_contact', 'hall_id, id, sealed, mask, phone_index, language, made_at'),
  series: bulk('issue_series', 'hall_id, kind, last'),
};

const lastOf = (kind: string, all: readonly { hall: number }[]): Row[] =>
  [1001, 1002].map(hall_id => ({
    ...{ hall_id, kind, last: all.filter(one => one.hall === hall_id).length },
  }));

/** A month of what was fed back in both halls of the cast, what departments were asked for, and whom the hall of the story calls back. */
export async function seedIssues(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const issue_rows = withRecurrence(issues.map(issueRow));
  const order_rows = orders.map(orderRow);
  const call_rows = calls.map(callRow);
  await put(statements.order, order_rows);
  await put(statements.issue, issue_rows);
  await put(statements.call, call_rows);
  await put(
    statements.contact,
    call_rows
      .filter(one => one.state === 'waiting')
      .map(one =>
        contactOf(
          one,
          calls.findIndex((_, n) => callId(n) === one.id),
        ),
      ),
  );
  await put(statements.series, [...lastOf('issue', issues), ...lastOf('cross_order', orders)]);
  await put(due_work, duesOf(issue_rows, order_rows, call_rows));
}
