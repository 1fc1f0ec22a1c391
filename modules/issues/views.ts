import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { devicesOf } from '../assets/index.ts';
import { allHalls } from '../halls/index.ts';
import { findType } from '../orders/index.ts';
import { call_back } from './call_back.ts';
import { listCalls } from './call_store.ts';
import type { Question } from './catalogue.ts';
import { cross_order, crossOrderNo } from './cross_order.ts';
import { issue, issueNo } from './issue.ts';
import { type ListedOrder, listOrders } from './order_store.ts';
import { receives } from './ordering.ts';
import { type Standing, standingOf } from './routing.ts';
import { issuesSeenBy, ordersSeenBy } from './rules.ts';
import { type Listed, listIssues, staffOf, trailOf } from './store.ts';
import { event_words } from './words.ts';

/** How long back lists show what has ended. */
const shown_days = 60;
const most = 500;
const since = (ctx: Ctx): Instant => later(ctx.now, -shown_days * day_ms);
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;
const named = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };

function issueRow(ctx: Ctx, of: Listed, standing: Standing | undefined) {
  const due = of.state === 'concluded' ? of.action_due : null;
  return {
    ...{
      id: of.id,
      hall_id: of.hall_id,
      no: issueNo(of),
      state: of.state,
      kind: of.kind,
      channel: of.channel,
    },
    ...{ topic: of.topic, said: of.said, flow: of.flow, flow_no: standing?.no ?? '' },
    flow_say: standing?.say ?? issue.states[of.state],
    ...{ repeats: of.repeats, phone_mask: of.phone_mask, chased: of.chased },
    ...{ taker: named(of.taker_zh, of.taker_en), received_at: of.received_at.toISOString() },
    ...{ cause: of.cause, action: of.action, actor: named(of.actor_zh, of.actor_en), due: iso(due) },
    late: due !== null && due.getTime() < ctx.now.getTime(),
    mine: of.action_by === ctx.actor.id,
    ...{ recurred: of.recurred_id !== null, score: of.score, call_score: of.call_score },
  };
}

const lookerIn = (ctx: Ctx, hall_id: number) => ({
  id: ctx.actor.id,
  all: ctx.may('issues.all', hall_id),
  call_centre: ctx.may('issues.call_centre', hall_id),
});

async function issuesIn(ctx: Ctx, hall_ids: readonly number[]) {
  const all = await ctx.tx.rows(listIssues, { hall_ids, since: since(ctx), most });
  const rows = hall_ids.flatMap(hall_id =>
    issuesSeenBy(
      all.filter(of => of.hall_id === hall_id),
      lookerIn(ctx, hall_id),
    ),
  );
  const standing = await standingOf(ctx, rows);
  return rows.map(of => ({ of, row: issueRow(ctx, of, standing.get(of.flow_id)) }));
}

/** What is fed back in a hall, as far as whoever asks may see it, with where its course stands (SVC-18, ROLE-12). */
export async function issuesShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const may = (permission: string) => ctx.may(permission, hall_id);
  const staff = await ctx.tx.rows(staffOf, { hall_id });
  return {
    issues: (await issuesIn(ctx, [hall_id])).map(one => one.row),
    staff: staff.map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    devices: may('issues.take') ? await ctx.tx.rows(devicesOf, { hall_id }) : [],
    may: {
      ...{ take: may('issues.take'), conclude: may('issues.conclude'), chase: may('issues.chase') },
      ...{ call_centre: may('issues.call_centre'), orders: may('issues.orders.read') },
      ...{ calls: may('issues.call_back.read'), all: may('issues.all') },
    },
  };
}

const moves = {
  issue: issue.moves as Record<string, { say: Words }>,
  cross_order: cross_order.moves as Record<string, { say: Words }>,
  call_back: call_back.moves as Record<string, { say: Words }>,
};
const sayOf = (what: string): Words => {
  const [, of = '', verb = ''] = what.split('.');
  const found = verb === '' ? undefined : moves[of as keyof typeof moves]?.[verb]?.say;
  return found ?? event_words[`${of}_${verb}`] ?? event_words[of] ?? { zh: what, en: what };
};

/** One issue with its cause, its action and all that happened to it and to its order. */
export async function issueShown(ctx: Ctx, input: { hall_id: number; issue_id: Id }) {
  const { hall_id } = input;
  const found = (await issuesIn(ctx, [hall_id])).find(one => one.of.id === input.issue_id);
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'issue_id' });
  const { of, row } = found;
  const trail = await ctx.tx.rows(trailOf, { hall_id, ids: [of.id, of.flow_id] });
  return {
    ...row,
    ...{ cause_note: of.cause_note, carried_out: of.carried_out, settled_at: iso(of.settled_at) },
    ...{ concluded_at: iso(of.concluded_at), closed_at: iso(of.closed_at), recurred_at: iso(of.recurred_at) },
    trail: trail.map(({ id, at, what, zh, en }) => ({
      ...{ id, at: at.toISOString(), say: sayOf(what), who: named(zh, en) },
    })),
  };
}

function orderRow(ctx: Ctx, of: ListedOrder) {
  const due = of.state === 'sent' ? of.take_due : of.answer_due;
  const waits = of.state === 'sent' || of.state === 'taken';
  const { hall_id } = of;
  const receiver = receives(ctx, hall_id).includes(of.department);
  const sender = ctx.may('issues.send', hall_id);
  const verbs = [
    ...(receiver && of.state === 'sent' ? ['take'] : []),
    ...(receiver && of.state === 'taken' ? ['answer'] : []),
    ...(sender && of.state === 'answered' ? ['accept', 'send_back'] : []),
    ...(waits && ctx.may('issues.urge', hall_id) ? ['urge'] : []),
    ...(sender && waits ? ['withdraw'] : []),
  ];
  return {
    ...{
      id: of.id,
      hall_id,
      no: crossOrderNo(of),
      state: of.state,
      kind: of.kind,
      department: of.department,
    },
    ...{ topic: of.topic, said: of.said, place: of.place, level: of.level, returned: of.returned },
    ...{ asker: named(of.asker_zh, of.asker_en), taker: named(of.taker_zh, of.taker_en) },
    ...{ asked_at: of.asked_at.toISOString(), due: waits ? due.toISOString() : null, note: of.note },
    late: of.late || (waits && due.getTime() < ctx.now.getTime()),
    ...{ answer: of.answer, answered_at: iso(of.answered_at), verbs },
  };
}

async function ordersIn(ctx: Ctx, hall_ids: readonly number[]) {
  const all = await ctx.tx.rows(listOrders, { hall_ids, since: since(ctx), most });
  return hall_ids.flatMap(hall_id =>
    ordersSeenBy(
      all.filter(of => of.hall_id === hall_id),
      { hall: ctx.may('issues.orders.hall', hall_id), departments: receives(ctx, hall_id) },
    ),
  );
}

/** The orders of a hall to departments and partners: all of them for the hall, its own for a department (ROLE-28). */
export async function ordersShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ordersIn(ctx, [input.hall_id]);
  return { orders: rows.map(of => orderRow(ctx, of)) };
}

const reach = async (ctx: Ctx, permission: string) =>
  (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may(permission, hall.id));
type Hall = Awaited<ReturnType<typeof reach>>[number];
const hallWords = (hall: Hall) => ({ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } });

/** The orders of every hall in reach, for the department that answers them and for whoever presses (SVC-26, ROLE-29). */
export async function ordersOverHalls(ctx: Ctx) {
  const halls = await reach(ctx, 'issues.orders.read');
  const rows = await ordersIn(
    ctx,
    halls.map(hall => hall.id),
  );
  const by_id = new Map(halls.map(hall => [hall.id, hall]));
  return {
    orders: rows.flatMap(of => {
      const hall = by_id.get(of.hall_id);
      return hall === undefined ? [] : [{ ...orderRow(ctx, of), hall: hallWords(hall) }];
    }),
  };
}

/** The issues of every hall in reach: for the call centre what it took down, for whoever stands above all of them (ROLE-12). */
export async function issuesOverHalls(ctx: Ctx) {
  const halls = await reach(ctx, 'issues.over_halls');
  const by_id = new Map(halls.map(hall => [hall.id, hall]));
  const rows = await issuesIn(
    ctx,
    halls.map(hall => hall.id),
  );
  return {
    halls: halls.map(hallWords),
    may_take: halls.some(hall => ctx.may('issues.call_centre', hall.id)),
    issues: rows.flatMap(({ row }) => {
      const hall = by_id.get(row.hall_id);
      return hall === undefined ? [] : [{ ...row, hall: hallWords(hall) }];
    }),
  };
}

/** Whom a hall calls back, with the script, and what came of it (SVC-14). */
export async function callsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(listCalls, { hall_id, since: since(ctx), most });
  return {
    may_call: ctx.may('issues.call_back', hall_id),
    calls: rows.map(of => ({
      ...{ id: of.id, state: of.state, rule: of.rule, mask: of.mask, ordered_on: of.ordered_on },
      business: findType(of.business)?.say ?? { zh: of.business, en: of.business },
      ...{ due: of.due_at.toISOString(), late: (of.done_at ?? ctx.now).getTime() > of.due_at.getTime() },
      tried: (JSON.parse(of.tried_on) as string[]).length,
      answers: of.answers === null ? null : (JSON.parse(of.answers) as Record<Question, boolean>),
      ...{ note: of.note, caller: named(of.caller_zh, of.caller_en), done_at: iso(of.done_at) },
    })),
  };
}
