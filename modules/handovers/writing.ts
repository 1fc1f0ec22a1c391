import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { whyNotPass } from '../complaints/index.ts';
import { normValue } from '../norms/index.ts';
import { mayAnswer } from '../orders/index.ts';
import { mayPerson, staffIn } from '../people/index.ts';
import { watchOn } from '../posts/index.ts';
import { guardTill } from '../tills/index.ts';
import { itemsNow } from './gathering.ts';
import {
  type HandoverRow,
  handover,
  type ItemKind,
  type LookedAt,
  whyNotClose,
  whyNotTill,
} from './handover.ts';
import * as store from './store.ts';

const over = 'handovers.sign_over';

/** The sheet, held, or «not found». */
export async function heldSheet(ctx: Ctx, input: { hall_id: number; handover_id: Id }): Promise<HandoverRow> {
  const of = await ctx.tx.maybe(store.holdHandover, { hall_id: input.hall_id, id: input.handover_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'handover_id' });
  return of;
}

/** The giver's own sheet, while it is written. */
async function ownSheet(ctx: Ctx, input: { hall_id: number; handover_id: Id }): Promise<HandoverRow> {
  const of = await heldSheet(ctx, input);
  refuseIf(of.giver_id === ctx.actor.id ? undefined : 'handovers.not_yours');
  refuseIf(of.state === 'writing' ? undefined : 'kit.not_from_here');
  return of;
}

const worksHere = async (ctx: Ctx, hall_id: number, person_id: Id, field: string) => {
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  if (!staff.some(one => one.id === person_id)) throw new Refusal('kit.not_found', { field });
};

/** Somebody begins to hand the own shift over, to whom: a clock runs until both have signed (HND-01). */
export async function startHandover(ctx: Ctx, input: { hall_id: number; receiver_id: Id }) {
  const { hall_id, receiver_id } = input;
  const giver_id = ctx.actor.id;
  refuseIf(ctx.actor.kind === 'person' ? undefined : 'kit.not_permitted');
  refuseIf(receiver_id === giver_id ? 'handovers.to_oneself' : undefined, { field: 'receiver_id' });
  await worksHere(ctx, hall_id, receiver_id, 'receiver_id');
  const writing = await ctx.tx.maybe(store.writingOf, { hall_id, giver_id });
  refuseIf(writing === undefined ? undefined : 'handovers.written_already');
  const on = await ctx.tx.maybe(watchOn, { hall_id });
  const kind = on?.person_id === giver_id ? ('watch' as const) : ('post' as const);
  if (
    kind === 'watch' &&
    !(await mayPerson(ctx, { person_id: receiver_id, hall_id, may: 'posts.watch.keep' }))
  )
    throw new Refusal('handovers.keeps_no_watch', { field: 'receiver_id' });
  const number = (await ctx.tx.maybe(store.nextHandover, { hall_id }))?.next ?? 1;
  const minutes = await normValue(ctx, hall_id, 'handover_sign_within');
  const due_at = later(ctx.now, minutes * minute_ms);
  const id = ctx.newId();
  const row = {
    hall_id,
    id,
    number,
    kind,
    day: businessDay(ctx.now),
    giver_id,
    receiver_id,
    started_at: ctx.now,
    due_at,
  };
  await begin(ctx, handover, row, 'start', {
    facts: { kind, number, receiver_id, minutes },
    start: [{ kind: over, due_at }],
  });
  return { id, number };
}

/** What is looked at by hand, what is to be said beside it, why keys stay: written as often as needed before the signature. */
export async function writeHandover(
  ctx: Ctx,
  input: { hall_id: number; handover_id: Id; looked: LookedAt; remarks: string; keys_kept: string | null },
) {
  const of = await ownSheet(ctx, input);
  const { hall_id, id } = of;
  const keys_kept = (input.keys_kept ?? '').trim() === '' ? null : input.keys_kept;
  await ctx.tx.run(store.writeSheet, {
    hall_id,
    id,
    looked: JSON.stringify(input.looked),
    remarks: input.remarks,
    keys_kept,
  });
  await record(ctx, 'handovers.written', {
    hall_id,
    subject_id: id,
    facts: { looked: Object.keys(input.looked).length },
  });
  return { written: true as const };
}

interface Given {
  hall_id: number;
  handover_id: Id;
  owner_id: Id;
  items: readonly { kind: ItemKind; subject_id: Id }[];
}

/** Open things get their new owner, each somebody who may go on with it (HND-03). */
export async function giveItems(ctx: Ctx, input: Given) {
  const of = await ownSheet(ctx, input);
  const { hall_id } = of;
  const { owner_id } = input;
  refuseIf(owner_id === of.giver_id ? 'handovers.to_oneself' : undefined, { field: 'owner_id' });
  await worksHere(ctx, hall_id, owner_id, 'owner_id');
  const open = new Set((await itemsNow(ctx, of)).map(one => `${one.kind} ${one.subject_id}`));
  if (input.items.some(one => !open.has(`${one.kind} ${one.subject_id}`)))
    throw new Refusal('kit.not_found', { field: 'items' });
  if (
    input.items.some(one => one.kind === 'question') &&
    !(await mayAnswer(ctx, { hall_id, person_id: owner_id }))
  )
    throw new Refusal('orders.cannot_answer_it', { field: 'owner_id' });
  for (const one of input.items.filter(each => each.kind === 'complaint'))
    refuseIf(await whyNotPass(ctx, { hall_id, complaint_id: one.subject_id, to_id: owner_id }), {
      field: 'owner_id',
    });
  const kinds = input.items.map(one => one.kind);
  const subjects = input.items.map(one => one.subject_id);
  await ctx.tx.run(store.putOwner, { hall_id, handover_id: of.id, kinds, subjects, owner_id });
  await record(ctx, 'handovers.items_given', {
    hall_id,
    subject_id: of.id,
    facts: { owner_id, items: subjects.length },
  });
  return { given: subjects.length };
}

/** The giver takes the sheet back: nothing has changed hands. */
export async function withdrawHandover(ctx: Ctx, input: { hall_id: number; handover_id: Id }) {
  const of = await ownSheet(ctx, input);
  await move(ctx, handover, of, 'withdraw', { facts: { kind: of.kind }, stop: [over] });
  return { state: 'withdrawn' as const };
}

/** Whoever leads has looked at it and signs as the third; never at the own shift (HND-01). */
export async function closeHandover(ctx: Ctx, input: { hall_id: number; handover_id: Id; note: string }) {
  const of = await heldSheet(ctx, input);
  refuseIf(whyNotClose(of, ctx.actor.id));
  await move(ctx, handover, of, 'close', {
    set: { closed_by: ctx.actor.id, closed_at: ctx.now, closed_note: input.note },
    facts: { kind: of.kind, late: of.late_at !== null },
  });
  return { state: 'closed' as const };
}

onDue(over, async (ctx, due) => {
  const { hall_id, subject_id } = due;
  if ((await ctx.tx.run(store.markLate, { hall_id, id: subject_id, at: ctx.now })) > 0)
    await record(ctx, 'handovers.late', { hall_id, subject_id });
});

// HND-02: whoever is to take a shift over gets a till only after the acceptance.
guardTill(async (ctx, of) => {
  const found = await ctx.tx.maybe(store.waitingFor, {
    hall_id: of.hall_id,
    receiver_id: ctx.actor.id,
    day: of.day,
  });
  return whyNotTill(found?.count ?? 0);
});
