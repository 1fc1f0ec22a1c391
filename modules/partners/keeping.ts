import { addDays, businessDay, hour_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { clauseOf, normValue, witness } from '../norms/index.ts';
import { finding, partner_counter, seenBy, whyNotOpenPartner, whyNotSafe } from './partner.ts';
import * as store from './store.ts';

const agreement_dues = ['partners.agreement_soon', 'partners.agreement_over'];

/** Who asks: a partner, who is bound to the own counters, or somebody who runs the hall. */
export const reader = (ctx: Ctx, hall_id: number) => ({
  id: ctx.actor.id,
  all: ctx.may('partners.counter.read_all', hall_id),
});

/** A counter held for an act; one that the actor does not see answers as not found. */
export async function counterOf(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const row = await ctx.tx.maybe(store.holdCounter, { hall_id: input.hall_id, id: input.counter_id });
  const [seen] = seenBy(row === undefined ? [] : [row], reader(ctx, input.hall_id));
  if (seen === undefined) throw new Refusal('kit.not_found', { field: 'counter_id' });
  return seen;
}

/** A partner counter is entered: who runs it, who is responsible, what may be sold there. */
export async function enterCounter(
  ctx: Ctx,
  input: {
    hall_id: number;
    name: string;
    operator: string;
    in_charge: string;
    goods: string[];
    partner_no: string | null;
  },
) {
  const { hall_id, partner_no, ...said } = input;
  const account =
    partner_no === null
      ? undefined
      : await ctx.tx.maybe(store.partnerAccount, { hall_id, staff_no: partner_no });
  if (partner_no !== null && account === undefined)
    throw new Refusal('partners.no_account', { field: 'partner_no' });
  const id = ctx.newId();
  const by = { entered_by: ctx.actor.id, entered_at: ctx.now };
  await begin(
    ctx,
    partner_counter,
    { hall_id, id, ...said, ...by, partner_id: account?.id ?? null },
    'enter',
    { facts: { goods: input.goods.length } },
  );
  return { id };
}

/** The safety agreement is signed, or signed anew: its clocks run from its last day (ORG-09). */
export async function signAgreement(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; agreement_no: string; signed_on: string; valid_until: string },
) {
  const of = await counterOf(ctx, input);
  const today = businessDay(ctx.now);
  refuseIf(of.state === 'ended' ? 'kit.not_from_here' : undefined);
  const backwards = input.valid_until < input.signed_on || input.signed_on > today;
  refuseIf(backwards ? 'partners.dates_wrong' : undefined, { field: 'valid_until' });
  refuseIf(input.valid_until < today ? 'partners.agreement_over' : undefined, { field: 'valid_until' });
  const { hall_id, counter_id: id, ...agreement } = input;
  await ctx.tx.run(store.keepAgreement, { hall_id, id, ...agreement });
  await stopDue(ctx, hall_id, id, agreement_dues);
  const days = await normValue(ctx, hall_id, 'partner_agreement_warned');
  const over_at = onDay(addDays(input.valid_until, 1), '00:10');
  await startDue(ctx, hall_id, id, {
    kind: 'partners.agreement_soon',
    due_at: onDay(addDays(input.valid_until, -days), '08:00'),
  });
  await startDue(ctx, hall_id, id, { kind: 'partners.agreement_over', due_at: over_at });
  await record(ctx, 'partners.agreement.sign', {
    hall_id,
    subject_id: id,
    facts: { signed_on: input.signed_on, valid_until: input.valid_until },
  });
  return { state: of.state };
}

/** The hall manager opens a partner counter, shuts it, or sees it off. */
export async function moveCounter(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; verb: 'open' | 'shut' | 'end'; why: string },
) {
  const of = await counterOf(ctx, input);
  if (input.verb === 'open') {
    const staff = (await ctx.tx.rows(store.staffIn, input)).filter(one => one.counter_id === of.id);
    refuseIf(whyNotOpenPartner({ ...of, staff: staff.length }, businessDay(ctx.now)));
    const days = await normValue(ctx, input.hall_id, 'partner_safety_checked_every');
    const cared = { checked_on: of.checked_on, taught: staff.map(one => one.taught_on) };
    refuseIf(whyNotSafe(cared, addDays(businessDay(ctx.now), -days)));
  }
  refuseIf(input.verb === 'shut' && input.why.length < 2 ? 'partners.say_why' : undefined, { field: 'why' });
  await move(ctx, partner_counter, of, input.verb, {
    set: { why_shut: input.verb === 'open' ? null : input.why },
    ...(input.verb === 'end' ? { stop: agreement_dues } : {}),
  });
  return { state: partner_counter.moves[input.verb].to };
}

onDue('partners.agreement_soon', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdCounter, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'ended') return;
  const facts = { valid_until: of.valid_until };
  await record(ctx, 'partners.agreement.soon', { hall_id: due.hall_id, subject_id: of.id, facts });
});

// The agreement is over: the counter is shut by the clock, whoever stands behind it (ORG-09).
onDue('partners.agreement_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdCounter, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'open') return;
  await move(ctx, partner_counter, of, 'shut', {
    set: { why_shut: '安全协议到期 · safety agreement over' },
    facts: { valid_until: of.valid_until },
  });
});

/** Who works at a partner counter is put on its list, or leaves it; the partner does so for the own one. */
export async function listStaff(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; name: string; work: string },
) {
  const of = await counterOf(ctx, input);
  const id = ctx.newId();
  const { hall_id, name, work } = input;
  await ctx.tx.run(store.insertStaff, {
    ...{ hall_id, id, counter_id: of.id, name, work, since: businessDay(ctx.now) },
  });
  await record(ctx, 'partners.staff.list', { hall_id, subject_id: of.id, facts: { staff_id: id } });
  return { id };
}

/** Somebody no longer works at a partner counter. */
export async function unlistStaff(ctx: Ctx, input: { hall_id: number; counter_id: Id; staff_id: Id }) {
  const of = await counterOf(ctx, input);
  const { hall_id, staff_id } = input;
  const day = businessDay(ctx.now);
  const done = await ctx.tx.run(store.staffLeaves, { hall_id, id: staff_id, counter_id: of.id, day });
  if (done === 0) throw new Refusal('kit.not_found', { field: 'staff_id' });
  await record(ctx, 'partners.staff.unlist', { hall_id, subject_id: of.id, facts: { staff_id } });
  return { id: staff_id };
}

/** The hall finds something at a partner counter; the partner has the hours of a damaged sign to mend it. */
export async function raiseFinding(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; said: string; clause: string },
) {
  const of = await counterOf(ctx, input);
  if (clauseOf(input.clause) === undefined) throw new Refusal('kit.not_found', { field: 'clause' });
  const { hall_id, said, clause } = input;
  const id = ctx.newId();
  const hours = await normValue(ctx, hall_id, 'sign_repair_within');
  const due_at = later(ctx.now, hours * hour_ms);
  const row = { hall_id, id, counter_id: of.id, said, clause, raised_by: ctx.actor.id, raised_at: ctx.now };
  await begin(ctx, finding, { ...row, due_at }, 'raise', { facts: { counter_id: of.id, clause } });
  return { id };
}

async function findingOf(ctx: Ctx, input: { hall_id: number; finding_id: Id }) {
  const of = await ctx.tx.maybe(store.holdFinding, { hall_id: input.hall_id, id: input.finding_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'finding_id' });
  await counterOf(ctx, { hall_id: input.hall_id, counter_id: of.counter_id });
  return of;
}

/** The partner has mended it, in one sentence. */
export async function answerFinding(ctx: Ctx, input: { hall_id: number; finding_id: Id; answer: string }) {
  const of = await findingOf(ctx, input);
  await move(ctx, finding, of, 'answer', {
    set: { answer: input.answer, answered_by: ctx.actor.id, answered_at: ctx.now },
    facts: { counter_id: of.counter_id, in_time: ctx.now <= of.due_at },
  });
  return { state: 'answered' as const };
}

/** The hall has looked at it: closed, or back to the partner. */
export async function settleFinding(
  ctx: Ctx,
  input: { hall_id: number; finding_id: Id; verb: 'close' | 'send_back' },
) {
  const of = await findingOf(ctx, input);
  const closed = input.verb === 'close' ? { closed_by: ctx.actor.id, closed_at: ctx.now } : {};
  await move(ctx, finding, of, input.verb, { set: closed, facts: { counter_id: of.counter_id } });
  return { state: finding.moves[input.verb].to };
}

/** The partner counters the actor sees, each with its people and what was found there. */
export async function countersShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = seenBy(await ctx.tx.rows(store.countersIn, { hall_id }), reader(ctx, hall_id));
  const staff = await ctx.tx.rows(store.staffIn, { hall_id });
  const found = await ctx.tx.rows(store.findingsIn, { hall_id });
  const today = businessDay(ctx.now);
  const days = await normValue(ctx, hall_id, 'partner_agreement_warned');
  return {
    day: today,
    counters: rows.map(one => ({
      ...{ id: one.id, state: one.state, name: one.name, operator: one.operator, in_charge: one.in_charge },
      ...{ goods: one.goods, agreement_no: one.agreement_no, signed_on: one.signed_on },
      ...{ valid_until: one.valid_until, why_shut: one.why_shut },
      ...{ checked_on: one.checked_on, check_note: one.check_note },
      soon: one.valid_until !== null && addDays(one.valid_until, -days) <= today,
      staff: staff
        .filter(each => each.counter_id === one.id)
        .map(({ id, name, work, since, taught_on }) => ({ id, name, work, since, taught_on })),
      findings: found
        .filter(each => each.counter_id === one.id)
        .map(each => ({
          ...{ id: each.id, state: each.state, said: each.said, clause: each.clause, answer: each.answer },
          ...{ due_at: each.due_at.toISOString(), over: each.state === 'raised' && each.due_at <= ctx.now },
        })),
    })),
  };
}

witness('partners.agreement.sign', { zh: '安全协议签订', en: 'Safety agreement signed' }, 'ORG-09');
witness('partners.agreement.soon', { zh: '安全协议将到期', en: 'Safety agreement ends soon' }, 'ORG-09');
witness('partners.staff.list', { zh: '合作柜台人员登记', en: 'Partner staff listed' }, 'ORG-09');
