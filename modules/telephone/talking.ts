import { hour_ms, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { maskNumber } from '../carrier/index.ts';
import { takeDown } from '../issues/index.ts';
import { normValue } from '../norms/index.ts';
import { contactInClear } from '../notices/index.ts';
import { type CallRow, call, callNo, whyNotNamed, whyNotYours } from './call.ts';
import { type Purpose, purposes } from './purposes.ts';
import { keepCaller } from './ringing.ts';
import { addTry, holdByIssue, holdCall, looksSince, triedSince } from './store.ts';

export type Press =
  | { verb: 'settle'; purpose: Purpose; need: string; outcome: string; named: boolean }
  | { verb: 'promise'; purpose: Purpose; need: string; named: boolean; phone?: string | undefined }
  | { verb: 'hand_on'; purpose: Purpose; need: string; phone?: string | undefined }
  | { verb: 'call_back'; outcome: string }
  | { verb: 'no_answer' };

type One = { hall_id: number; call_id: Id };
async function held(ctx: Ctx, input: One): Promise<CallRow> {
  const of = await ctx.tx.maybe(holdCall, { hall_id: input.hall_id, id: input.call_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'call_id' });
  const leads = ctx.may('telephone.lead', input.hall_id);
  refuseIf(whyNotYours(of, { id: ctx.actor.id, leads }));
  return of;
}

/** What becomes of a call: settled, promised a call back, handed on, called back; by whoever owns it (TEL-01, TEL-02). */
export async function pressCall(ctx: Ctx, input: One & { press: Press }) {
  const of = await held(ctx, input);
  const { press } = input;
  if (press.verb === 'settle') {
    refuseIf(whyNotNamed(press), { field: 'press.named' });
    const { purpose, named } = press;
    const said = { need: masked(press.need), outcome: masked(press.outcome) };
    await move(ctx, call, of, 'settle', {
      set: { purpose, named, ...said, closed_at: ctx.now },
      facts: { purpose },
      stop: ['telephone.talk_over'],
    });
  } else if (press.verb === 'promise') await promise(ctx, of, press);
  else if (press.verb === 'hand_on') await handOn(ctx, of, press);
  else if (press.verb === 'call_back') {
    const set = { outcome: masked(press.outcome), closed_at: ctx.now };
    await move(ctx, call, of, 'call_back', {
      set,
      facts: { late: of.back_late },
      stop: ['telephone.back_over'],
    });
  } else await tryAgain(ctx, of);
  return { done: true as const };
}

/** A number that is said in the call is kept as the exchange's would be. */
async function numberOf(ctx: Ctx, of: CallRow, phone: string | undefined): Promise<string | null> {
  if (phone === undefined) return of.phone_mask;
  await keepCaller(ctx, { hall_id: of.hall_id, id: of.id, phone });
  return maskNumber(phone);
}

async function promise(ctx: Ctx, of: CallRow, press: Press & { verb: 'promise' }): Promise<void> {
  refuseIf(whyNotNamed(press), { field: 'press.named' });
  const phone_mask = await numberOf(ctx, of, press.phone);
  refuseIf(phone_mask === null ? 'telephone.number_needed' : undefined, { field: 'press.phone' });
  const minutes = await normValue(ctx, of.hall_id, 'phone_back_within');
  const back_due = later(ctx.now, minutes * minute_ms);
  const { purpose, named } = press;
  await move(ctx, call, of, 'promise', {
    set: { purpose, named, need: masked(press.need), phone_mask, back_due },
    facts: { purpose },
    start: [{ kind: 'telephone.back_over', due_at: back_due }],
    stop: ['telephone.talk_over'],
  });
}

/** What cannot be settled on the phone goes on as an issue, on the course of its kind; the call waits for its end (TEL-02). */
async function handOn(ctx: Ctx, of: CallRow, press: Press & { verb: 'hand_on' }): Promise<void> {
  const { hall_id } = of;
  const { kind, topic } = purposes[press.purpose];
  const phone = press.phone ?? (of.phone_mask === null ? undefined : await contactInClear(ctx, of));
  // A complaint is answered to whoever made it.
  const unreachable = kind === 'complaint' && phone === undefined;
  refuseIf(unreachable ? 'telephone.number_needed' : undefined, { field: 'press.phone' });
  const asked = { hall_id, kind, topic, said: press.need };
  const made = await takeDown(ctx, { ...asked, ...(phone === undefined ? {} : { phone }) }, 'telephone');
  await move(ctx, call, of, 'hand_on', {
    set: { purpose: press.purpose, need: masked(press.need), issue_id: made.id, issue_no: made.no },
    facts: { purpose: press.purpose, issue: made.no },
    stop: ['telephone.back_over', 'telephone.talk_over'],
  });
}

/**
 * So long after a try the next one counts, minutes: whoever could not pick up has had time to. Tries pressed one after
 * the other would end what is owed and stop its clock without the caller's telephone having rung again.
 */
const between_tries = 5;

/** Nobody picks up: tried again, and given up after as many tries as the norm asks. */
async function tryAgain(ctx: Ctx, of: CallRow): Promise<void> {
  const { hall_id, id } = of;
  refuseIf(of.state === 'owed' ? undefined : 'kit.not_from_here');
  const since = later(ctx.now, -between_tries * minute_ms);
  const just = of.tries > 0 && (await ctx.tx.maybe(triedSince, { hall_id, id, since })) !== undefined;
  refuseIf(just ? 'telephone.tried_just_now' : undefined, { facts: { minutes: between_tries } });
  const tries = of.tries + 1;
  await ctx.tx.run(addTry, { hall_id, id });
  await record(ctx, 'telephone.no_answer', { hall_id, subject_id: id, facts: { no: callNo(of), tries } });
  if (tries < (await normValue(ctx, hall_id, 'phone_tries'))) return;
  await move(ctx, call, of, 'give_up', {
    set: { closed_at: ctx.now },
    facts: { tries },
    stop: ['telephone.back_over'],
  });
}

/** The caller's number in clear for whoever calls back: only so often an hour, every look on record (PRIV-03). */
export async function showNumber(ctx: Ctx, input: One) {
  const of = await held(ctx, input);
  const { hall_id, id } = of;
  refuseIf(of.state === 'owed' ? undefined : 'kit.not_from_here');
  const since = later(ctx.now, -hour_ms);
  const looks = await ctx.tx.maybe(looksSince, { hall_id, actor_id: ctx.actor.id, since });
  const most = await normValue(ctx, hall_id, 'reveals_per_hour');
  refuseIf((looks?.count ?? 0) >= most ? 'telephone.too_many_looks' : undefined, { facts: { most } });
  const phone = await contactInClear(ctx, { hall_id, id });
  if (phone === undefined) throw new Refusal('telephone.forgotten');
  await record(ctx, 'telephone.number_shown', { hall_id, subject_id: id, facts: { mask: of.phone_mask } });
  return { phone, seconds: await normValue(ctx, hall_id, 'reveal_for') };
}

// When what a call was handed on as is settled, the call is over (TEL-02).
follow('issues.issue.settle', 'telephone.settled');
onDue('telephone.settled', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdByIssue, { hall_id: due.hall_id, issue_id: due.subject_id });
  if (of?.state === 'handed') await move(ctx, call, of, 'finish', { set: { closed_at: ctx.now } });
});
