import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { maskNumber } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { forgetLater, keepContact, notify } from '../notices/index.ts';
import { type RepairRow, repair, repairNo, whyNotCollect, whyNotQuote, whyNotTake } from './repair.ts';
import { holdRepair, lend, nextNumber } from './store.ts';

export interface TakenIn {
  hall_id: number;
  model: string;
  imei_end: string;
  fault: string;
  look: string;
  warranty: boolean;
  data_told: boolean;
  phone: string;
}

/** A phone is taken in: a number, both limits at once, the customer's own number sealed for the messages to come (SVC-07, RPR-01). */
export async function takeIn(ctx: Ctx, input: TakenIn) {
  refuseIf(whyNotTake(input), { field: 'data_told' });
  const { hall_id, phone, ...told } = input;
  const id = ctx.newId();
  const due = async (key: 'repair_quote_within' | 'repair_done_within') =>
    later(ctx.now, (await normValue(ctx, hall_id, key)) * day_ms);
  const quote_due = await due('repair_quote_within');
  const done_due = await due('repair_done_within');
  // A phone that is ready may lie until it is collected: its customer must still be reached, and no longer than that.
  const kept_days = await normValue(ctx, hall_id, 'repair_contact_kept');
  // The days any number is kept after its matter are among them, not on top.
  const after_days = await normValue(ctx, hall_id, 'contact_kept');
  const until = later(done_due, Math.max(0, kept_days - after_days) * day_ms);
  await keepContact(ctx, { hall_id, id, phone, language: ctx.language, until });
  const number = (await ctx.tx.maybe(nextNumber, { hall_id }))?.last ?? 1;
  await begin(
    ctx,
    repair,
    {
      ...{
        hall_id,
        id,
        number,
        ...told,
        fault: masked(told.fault),
        look: masked(told.look),
        phone_mask: maskNumber(phone),
      },
      ...{ received_by: ctx.actor.id, received_at: ctx.now, quote_due, done_due },
    },
    'take_in',
    {
      facts: { number, warranty: told.warranty },
      start: [
        { kind: 'handsets.quote_over', due_at: quote_due },
        { kind: 'handsets.done_over', due_at: done_due },
      ],
    },
  );
  return { id, no: repairNo({ hall_id, number }), done_due: done_due.toISOString() };
}

export type Press =
  | { verb: 'quote'; quote_fen: Fen; note: string }
  | { verb: 'agree' | 'decline' }
  | { verb: 'lend'; loan_tag: string }
  | { verb: 'finish'; note: string }
  | { verb: 'collect'; shown_id: boolean; loan_back?: boolean | undefined };

const told = (ctx: Ctx, of: RepairRow, kind: string, facts: Record<string, string> = {}) =>
  notify(ctx, {
    ...{ hall_id: of.hall_id, subject_id: of.id, kind: `handsets.${kind}` },
    facts: { no: repairNo(of), ...facts },
  });

/** One step with a phone that is in the house (RPR-01). */
export async function pressRepair(ctx: Ctx, input: { hall_id: number; repair_id: Id; press: Press }) {
  const { hall_id, press } = input;
  const of = await ctx.tx.maybe(holdRepair, { hall_id, id: input.repair_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'repair_id' });
  await step(ctx, of, press);
  return { done: true as const };
}

async function step(ctx: Ctx, of: RepairRow, press: Press): Promise<void> {
  switch (press.verb) {
    case 'quote':
      return quote(ctx, of, press);
    case 'agree':
      return move(ctx, repair, of, 'agree', { set: { agreed: true }, facts: { quote_fen: of.quote_fen } });
    case 'decline':
      return move(ctx, repair, of, 'decline', {
        set: { agreed: false, ready_at: ctx.now },
        stop: ['handsets.done_over'],
      });
    case 'lend':
      return lendPhone(ctx, of, press.loan_tag);
    case 'finish':
      await move(ctx, repair, of, 'finish', {
        set: { work_note: masked(press.note), ready_at: ctx.now },
        facts: { late: of.done_late },
        stop: ['handsets.done_over'],
      });
      await told(ctx, of, 'ready');
      return;
    case 'collect':
      return collect(ctx, of, press);
  }
}

async function collect(
  ctx: Ctx,
  of: RepairRow,
  press: { shown_id: boolean; loan_back?: boolean | undefined },
): Promise<void> {
  const { shown_id, loan_back = false } = press;
  const lent = of.loan_tag !== null;
  refuseIf(whyNotCollect({ shown_id, lent, loan_back }), { field: shown_id ? 'loan_back' : 'shown_id' });
  await move(ctx, repair, of, 'collect', {
    set: { collected_at: ctx.now, collected_by: ctx.actor.id },
    facts: { lent },
  });
  // From here on nothing is to be said: the customer's number is kept no longer than any other's.
  await forgetLater(ctx, { hall_id: of.hall_id, id: of.id, until: ctx.now });
}

async function quote(ctx: Ctx, of: RepairRow, press: { quote_fen: Fen; note: string }): Promise<void> {
  const { quote_fen, note } = press;
  refuseIf(whyNotQuote(of, quote_fen), { field: 'quote_fen' });
  // A price that came after the time of the repair: from now on it is the repair that is late.
  const over = of.done_due.getTime() <= ctx.now.getTime() && of.loan_tag === null;
  await move(ctx, repair, of, 'quote', {
    set: { quote_fen, quote_note: masked(note), quoted_at: ctx.now },
    facts: { quote_fen, late: of.quote_late },
    start: over ? [{ kind: 'handsets.done_over', due_at: ctx.now }] : [],
    stop: ['handsets.quote_over'],
  });
  await told(ctx, of, 'quoted', { yuan: (quote_fen / 100).toFixed(2) });
}

/** A phone is lent until the own one works: the time of the repair is kept by it. */
async function lendPhone(ctx: Ctx, of: RepairRow, loan_tag: string): Promise<void> {
  const { hall_id, id } = of;
  const out = of.state === 'ready' || of.state === 'collected' || of.loan_tag !== null;
  refuseIf(out ? 'handsets.nothing_to_lend' : undefined);
  await ctx.tx.run(lend, { hall_id, id, loan_tag, at: ctx.now });
  await record(ctx, 'handsets.lent', { hall_id, subject_id: id, facts: { no: repairNo(of), loan_tag } });
}
