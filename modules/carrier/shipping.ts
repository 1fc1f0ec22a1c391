import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, moveAll, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { shipment, whyNotAccept } from './card_register.ts';
import { holdProvince, holdShipment, simByIccid, simsOfShipment } from './register_store.ts';
import { sim } from './sim.ts';
import { simById } from './store.ts';

/** The warehouse sends a run of cards to a hall; each card is on its way under its own number (SIM-06). */
export async function sendCards(ctx: Ctx, input: { hall_id: number; cards: number }) {
  const { hall_id } = input;
  const run = await ctx.tx.rows(holdProvince, { most: input.cards });
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < input.cards)
    throw new Refusal('carrier.too_few', { field: 'cards' });
  const id = ctx.newId();
  await begin(
    ctx,
    shipment,
    {
      hall_id,
      id,
      first_iccid: first.iccid,
      last_iccid: last.iccid,
      cards: run.length,
      sent_at: ctx.now,
    },
    'send',
    { facts: { cards: run.length } },
  );
  const rows = run.map(card => ({ ...card, hall_id }));
  await moveAll(ctx, sim, rows, 'dispatch', { set: { at_hall_id: hall_id, shipment_id: id } });
  return { shipment_id: id, cards: run.length };
}

/** The keeper scans both ends of a box and counts it: what differs stays closed, and that is remembered (SIM-06). */
export async function acceptCards(
  ctx: Ctx,
  input: { hall_id: number; shipment_id: Id; first: string; last: string; cards: number },
) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(holdShipment, { hall_id, id: input.shipment_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'shipment_id' });
  const why = whyNotAccept(of, input);
  if (why !== undefined) {
    await record(ctx, 'carrier.shipment_differs', {
      hall_id,
      subject_id: of.id,
      facts: { sent: of.cards, counted: input.cards },
    });
    return new RememberedRefusal(why, { field: 'cards' });
  }
  const run = await ctx.tx.rows(simsOfShipment, { shipment_id: of.id });
  await move(ctx, shipment, of, 'accept', {
    set: { accepted_by: ctx.actor.id, accepted_at: ctx.now },
    facts: { cards: run.length },
  });
  await moveAll(
    ctx,
    sim,
    run.map(card => ({ ...card, hall_id })),
    'accept',
  );
  return { cards: run.length };
}

/** Why somebody may not report a card bad or lost: it lies in no box of theirs (SIM-06). */
export const whyNotFreeze = guarded(
  'SIM-06',
  (of: { here: boolean; mine: boolean; keeper: boolean }): string | undefined =>
    of.here && (of.mine || of.keeper) ? undefined : 'carrier.card_not_yours',
);

/** A card is found bad, or missing: it is given to nobody any more, on the day it is found (6.5). */
export async function freezeCard(
  ctx: Ctx,
  input: { hall_id: number; iccid: string; why: 'damaged' | 'lost' },
) {
  const { hall_id, why } = input;
  const card = await ctx.tx.maybe(simByIccid, { iccid: input.iccid });
  if (card === undefined) throw new Refusal('carrier.not_a_card', { field: 'iccid' });
  const keeper = ctx.may('carrier.stock.keep', hall_id);
  const mine = card.holder_id === ctx.actor.id;
  refuseIf(whyNotFreeze({ here: card.at_hall_id === hall_id, mine, keeper }), { field: 'iccid' });
  await move(ctx, sim, { ...card, hall_id }, 'freeze', {
    set: {
      voided_for: why,
      voided_at: ctx.now,
      holder_id: null,
      void_hall_id: why === 'damaged' ? hall_id : null,
    },
    facts: { why, was_with: card.holder_id },
  });
  return { state: 'frozen' as const };
}

/** What was lost is written off by the branch, never by the hall that lost it (6.5). */
export async function writeOffCard(ctx: Ctx, input: { hall_id: number; sim_id: Id; reason: string }) {
  const card = await ctx.tx.maybe(simById, { id: input.sim_id });
  if (card?.at_hall_id !== input.hall_id) throw new Refusal('kit.not_found', { field: 'sim_id' });
  await move(ctx, sim, { ...card, hall_id: input.hall_id }, 'write_off', { facts: { reason: input.reason } });
  return { state: 'written_off' as const };
}
