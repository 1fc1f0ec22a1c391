import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { yuan } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { watchFor } from '../floor/index.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { holdersOfDay } from '../tills/index.ts';
import { type DepositRow, type Slip, undepositedOf, whyNotPickup, whyNotSlip } from './deposit.ts';
import { insertDeposit, notDeposited, slipUsed } from './deposit_store.ts';
import { type SettlementRow, settlement, whyNotApprove } from './settlement.ts';
import { findSettlementById, holdSettlementById } from './store.ts';
import { slipSchema } from './wire.ts';

/** The slip that was said with a request; nothing when it is none. */
function slipIn(facts: Record<string, unknown> | undefined): Slip | undefined {
  const read = slipSchema.safeParse(facts);
  return read.success ? read.data : undefined;
}

async function whyNotBag(ctx: Ctx, of: SettlementRow, slip: Slip | undefined): Promise<string | undefined> {
  if (slip === undefined) return 'settlement.slip_not_whole';
  const why = whyNotSlip(slip, of.deposit_fen ?? 0) ?? whyNotPickup(slip);
  if (why !== undefined) return why;
  return (await ctx.tx.maybe(slipUsed, { hall_id: of.hall_id, bank: slip.bank, slip_no: slip.slip_no }))
    ? 'settlement.slip_used'
    : undefined;
}

const heldTill = async (ctx: Ctx, of: SettlementRow, person_id: string) =>
  whyNotApprove(
    person_id,
    (await ctx.tx.rows(holdersOfDay, of)).map(row => row.clerk_id),
  );

// CASH-05, CASH-10: the bag is sealed by two, and leaves with its slip, its couriers and its time on record.
twoPersons('settlement.day.deposit', {
  say: { zh: '封包解缴', en: 'Seal the bag for the bank' },
  shows: async (_ctx, pair) => {
    const slip = slipIn(JSON.parse(pair.facts));
    if (slip === undefined) return [];
    const by = [slip.company, slip.vehicle].filter(Boolean).join(' ');
    return [
      { zh: `封包号 ${slip.bag_no}`, en: `Bag ${slip.bag_no}` },
      { zh: `${slip.bank} 缴款单 ${slip.slip_no}`, en: `${slip.bank}, slip ${slip.slip_no}` },
      { zh: `金额 ${yuan(slip.amount_fen)} 元`, en: `${yuan(slip.amount_fen)} yuan` },
      {
        zh: `押运 ${slip.courier_1}、${slip.courier_2} ${by}`,
        en: `Carried by ${slip.courier_1} and ${slip.courier_2} ${by}`,
      },
    ];
  },
  may: 'settlement.deposit',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60,
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(holdSettlementById, { hall_id: asked.hall_id, id: asked.subject_id });
    if (of === undefined) return 'kit.not_found';
    if (of.state !== 'approved') return 'kit.not_from_here';
    return (await heldTill(ctx, of, ctx.actor.id)) ?? whyNotBag(ctx, of, slipIn(asked.facts));
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(findSettlementById, { hall_id: pair.hall_id, id: pair.subject_id });
    return of === undefined ? 'kit.not_found' : heldTill(ctx, of, second.id);
  },
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(holdSettlementById, { hall_id: pair.hall_id, id: pair.subject_id });
    const slip = slipIn(JSON.parse(pair.facts));
    if (of === undefined || slip === undefined) throw new Refusal('kit.not_found');
    refuseIf(await whyNotBag(ctx, of, slip));
    await writeBag(ctx, of, slip, pair.first_id);
  },
});

/** The bag leaves: its row, its event, and no clock that runs for it any more. */
async function writeBag(ctx: Ctx, of: SettlementRow, slip: Slip, first_id: string): Promise<void> {
  const row: DepositRow = {
    hall_id: of.hall_id,
    settlement_id: of.id,
    bag_no: slip.bag_no,
    bank: slip.bank,
    slip_no: slip.slip_no,
    amount_fen: slip.amount_fen,
    carried_by: slip.carried_by,
    courier_1: slip.courier_1.trim(),
    courier_2: slip.courier_2.trim(),
    company: slip.company ?? null,
    vehicle: slip.vehicle ?? null,
    first_id,
    second_id: ctx.actor.id,
    at: ctx.now,
  };
  await ctx.tx.run(insertDeposit, row);
  const { at, hall_id, settlement_id, ...facts } = row;
  await move(ctx, settlement, of, 'deposit', {
    set: { deposited_at: at, bag_no: slip.bag_no },
    facts,
    stop: ['settlement.deposit_late'],
  });
  // It stood on the floor since the next doors opened: the floor looks again.
  if (of.day < businessDay(at))
    await record(ctx, 'settlement.banked_late', { hall_id, subject_id: settlement_id });
}

onDue('settlement.deposit_late', async (ctx, due) => {
  await record(ctx, 'settlement.deposit_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});

/** Days of a hall whose money should be at the bank by now. */
export const undepositedDays = async (ctx: Ctx, hall_id: number) =>
  undepositedOf(await ctx.tx.rows(notDeposited, { hall_id }), businessDay(ctx.now));

// CASH-05: what was not deposited is told when the doors open, and stands on the floor until it is.
followDay('open', async (ctx, of) => {
  for (const day of await undepositedDays(ctx, of.hall_id))
    await record(ctx, 'settlement.undeposited', {
      hall_id: of.hall_id,
      subject_id: day.id,
      facts: { day: day.day, deposit_fen: day.deposit_fen },
    });
});
watchFor(async (ctx, hall_id) =>
  (await undepositedDays(ctx, hall_id)).map(day => ({
    kind: 'undeposited' as const,
    subject_id: day.id,
    level: 'over' as const,
    facts: { label: day.day },
  })),
);
