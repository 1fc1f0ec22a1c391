import { addDays, businessDay, day_ms, hour_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { linkOf } from '../carrier/index.ts';
import { shown } from '../complaints/index.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { contactInClear, keepContact } from '../notices/index.ts';
import { deliveredBetween } from '../orders/index.ts';
import { type CallBackRow, call_back, outcomeOf, ruleFor } from './call_back.ts';
import { drawnBefore, holdCall, looksSince, triedOn } from './call_store.ts';
import type { Question } from './catalogue.ts';
import { takeDown } from './taking.ts';

/** So many days back a hall looks for what it sold: whatever was drawn before is not drawn again. */
const looks_back = 3;

// Once a day, in the morning, the hall draws whom it calls back for what was done on the days before (SVC-14).
followDay('prepare', (ctx, of) =>
  startDue(ctx, of.hall_id, of.id, { kind: 'issues.draw', due_at: onDay(of.day, '09:30') }),
);

onDue('issues.draw', async (ctx, due) => {
  const { hall_id } = due;
  // While the line to the core is down nobody's number is known: it is drawn an hour later.
  if ((await linkOf(ctx, hall_id)).state !== 'up')
    return startDue(ctx, hall_id, due.subject_id, { kind: due.kind, due_at: later(ctx.now, hour_ms) });
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(deliveredBetween, {
    hall_id,
    from: addDays(today, -looks_back),
    until: today,
  });
  const norm = {
    value_fen: await normValue(ctx, hall_id, 'call_back_value_from'),
    share: await normValue(ctx, hall_id, 'call_back_share'),
  };
  const chosen = rows.flatMap(of => {
    const rule = ruleFor(of, norm);
    return rule === undefined ? [] : [{ ...of, rule }];
  });
  if (chosen.length === 0) return;
  const ids = chosen.map(one => one.id);
  const before = new Set((await ctx.tx.rows(drawnBefore, { hall_id, ids })).map(one => one.order_id));
  for (const one of chosen) if (!before.has(one.id)) await draw(ctx, hall_id, one);
});

type Drawn = Awaited<ReturnType<typeof rowsOf>>[number] & { rule: CallBackRow['rule'] };
const rowsOf = (ctx: Ctx, of: { hall_id: number; from: string; until: string }) =>
  ctx.tx.rows(deliveredBetween, of);

async function draw(ctx: Ctx, hall_id: number, of: Drawn): Promise<void> {
  const id = ctx.newId();
  const days = await normValue(ctx, hall_id, 'call_back_within');
  const due_at = later(ctx.now, days * day_ms);
  await keepContact(ctx, {
    hall_id,
    id,
    number_id: of.number_id,
    language: 'zh',
    until: later(due_at, 7 * day_ms),
  });
  await begin(
    ctx,
    call_back,
    {
      ...{ hall_id, id, rule: of.rule, order_id: of.id, business: of.business, mask: of.number_mask },
      ...{ ordered_on: of.day, drawn_at: ctx.now, due_at },
    },
    'draw',
    {
      facts: { rule: of.rule, order_id: of.id, business: of.business },
      start: [{ kind: 'issues.call_over', due_at }],
    },
  );
}

onDue('issues.call_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCall, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'waiting') return;
  await record(ctx, 'issues.call_back_late', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { rule: of.rule, business: of.business },
  });
});

type One = { hall_id: number; call_id: Id };
async function heldCall(ctx: Ctx, input: One): Promise<CallBackRow> {
  const of = await ctx.tx.maybe(holdCall, { hall_id: input.hall_id, id: input.call_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'call_id' });
  return of;
}

async function phoneOf(ctx: Ctx, of: CallBackRow): Promise<string> {
  const phone = await contactInClear(ctx, { hall_id: of.hall_id, id: of.id });
  if (phone === undefined) throw new Refusal('issues.forgotten');
  return phone;
}

/** The number in clear for whoever calls now: only while it waits, only so often an hour, every look on record (PRIV-03). */
export async function showNumber(ctx: Ctx, input: One) {
  const of = await heldCall(ctx, input);
  refuseIf(of.state === 'waiting' ? undefined : 'kit.not_from_here');
  const { hall_id } = of;
  const since = later(ctx.now, -hour_ms);
  const looks = await ctx.tx.maybe(looksSince, { hall_id, actor_id: ctx.actor.id, since });
  const most = await normValue(ctx, hall_id, 'reveals_per_hour');
  refuseIf((looks?.count ?? 0) >= most ? 'issues.too_many_looks' : undefined, { facts: { most } });
  const phone = await phoneOf(ctx, of);
  await record(ctx, 'issues.number_shown', { hall_id, subject_id: of.id, facts: { mask: of.mask } });
  return { phone, seconds: await normValue(ctx, hall_id, 'reveal_for') };
}

export type Call =
  | { outcome: 'no_answer'; note: string }
  | { outcome: 'reached'; answers: Record<Question, boolean>; note: string };

/** What came of a call: the script is asked whole; whoever is not satisfied becomes a complaint at once (SVC-14). */
export async function noteCall(ctx: Ctx, input: One & { call: Call }) {
  const of = await heldCall(ctx, input);
  const { call } = input;
  refuseIf(of.state === 'waiting' ? undefined : 'kit.not_from_here');
  if (call.outcome === 'no_answer') return notReached(ctx, of, call.note);
  const verb = outcomeOf(call.answers);
  const answered = {
    ...{ answers: JSON.stringify(call.answers), note: shown(call.note) },
    ...{ done_by: ctx.actor.id, done_at: ctx.now },
  };
  const stop = ['issues.call_over'];
  const facts = { ...call.answers, rule: of.rule, business: of.business };
  if (verb === 'hear') {
    await move(ctx, call_back, of, 'hear', { set: answered, facts, stop });
    return { state: 'satisfied' as const, issue_no: null };
  }
  const phone = await phoneOf(ctx, of);
  const topic = call.answers.wanted ? 'handling' : 'marketing';
  const asked = { hall_id: of.hall_id, kind: 'complaint' as const, topic, said: call.note, phone } as const;
  const made = await takeDown(ctx, asked, 'call_back');
  await move(ctx, call_back, of, 'reopen', { set: { ...answered, issue_id: made.id }, facts, stop });
  return { state: 'dissatisfied' as const, issue_no: made.no };
}

/** Nobody answered: tried again on another day, and given up after as many days as the norm asks (SVC-14). */
async function notReached(ctx: Ctx, of: CallBackRow, note: string) {
  const { hall_id, id } = of;
  const days = new Set([...(JSON.parse(of.tried_on) as string[]), businessDay(ctx.now)]);
  const tried_on = JSON.stringify([...days]);
  await ctx.tx.run(triedOn, { hall_id, id, tried_on, note: shown(note) });
  await record(ctx, 'issues.not_reached', { hall_id, subject_id: id, facts: { days: days.size } });
  const needed = await normValue(ctx, hall_id, 'complaint_contact_days');
  if (days.size < needed) return { state: 'waiting' as const, issue_no: null };
  await move(ctx, call_back, of, 'give_up', {
    set: { done_by: ctx.actor.id, done_at: ctx.now },
    facts: { days: days.size },
    stop: ['issues.call_over'],
  });
  return { state: 'unreached' as const, issue_no: null };
}
