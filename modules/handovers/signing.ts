import type { Ctx } from '../../kit/ctx.ts';
import { move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { handMend } from '../checklists/index.ts';
import { passComplaint } from '../complaints/index.ts';
import { normValue } from '../norms/index.ts';
import { passFollowUp } from '../orders/index.ts';
import { twoPersons } from '../people/index.ts';
import { passWatch } from '../posts/index.ts';
import type { OpenItem } from './gather_store.ts';
import { itemsNow, keysNow, partsOf, tillsNow } from './gathering.ts';
import {
  type HandoverRow,
  handover,
  handoverNo,
  type LookedAt,
  whyNotCounted,
  whyNotKeys,
  whyNotLogged,
  whyNotOrphaned,
  whyNotReceive,
  whyNotWhole,
} from './handover.ts';
import { itemSaid } from './saying.ts';
import { findHandover, logOf, ownersOf } from './store.ts';
import { heldSheet } from './writing.ts';

/** An open thing with whom it goes to. */
export type Owned = OpenItem & { owner_id: string | null; owner: { zh: string; en: string } | null };

/** What is open in the giver's name at this moment, each with its new owner where it has one (HND-03). */
export async function ownedItems(ctx: Ctx, of: HandoverRow): Promise<Owned[]> {
  const owners = await ctx.tx.rows(ownersOf, { hall_id: of.hall_id, handover_id: of.id });
  const by = new Map(owners.map(one => [`${one.kind} ${one.subject_id}`, one]));
  return (await itemsNow(ctx, of)).map(one => {
    const owner = by.get(`${one.kind} ${one.subject_id}`);
    return {
      ...one,
      owner_id: owner?.owner_id ?? null,
      owner: owner === undefined ? null : { zh: owner.name, en: owner.name_en },
    };
  });
}

/** Everything that stands between a sheet and its signatures, in the order one would clear it. */
export async function whyNotHand(ctx: Ctx, of: HandoverRow): Promise<string[]> {
  const log = await ctx.tx.rows(logOf, { hall_id: of.hall_id, day: of.day });
  const own = log.filter(one => one.by_id === of.giver_id).length;
  return [
    whyNotCounted(await tillsNow(ctx, of)),
    whyNotOrphaned(of.giver_id, await ownedItems(ctx, of)),
    whyNotKeys((await keysNow(ctx, of)).length, of.keys_kept),
    whyNotLogged(of.kind, own),
    whyNotWhole(JSON.parse(of.looked) as LookedAt),
  ].flatMap(code => code ?? []);
}

/** The sheet as both sign it: its sections and what goes to whom, as it stands now. */
export async function sheetNow(ctx: Ctx, of: HandoverRow) {
  const items = (await ownedItems(ctx, of)).map(one => ({
    ...{ kind: one.kind, subject_id: one.subject_id, say: itemSaid(one) },
    ...{ due_at: one.due_at?.toISOString() ?? null, owner_id: one.owner_id, owner: one.owner },
  }));
  return { parts: await partsOf(ctx, of), items };
}

// HND-01: giver and receiver sign one sheet. What was open goes to its new owners in the same transaction, and the watch
// goes with the shift of whoever has it: before the second signature nothing has changed hands, after it everything has.
twoPersons('handovers.handover.hand', {
  say: { zh: '交接班', en: 'Hand a shift over' },
  may: 'handovers.sign',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'handover_sign_within')) * 60,
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findHandover, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return [];
    const items = await ownedItems(ctx, of);
    return [
      {
        zh: `${handoverNo(of)} ${of.giver} 交 ${of.receiver}`,
        en: `${handoverNo(of)}, ${of.giver_en} to ${of.receiver_en}`,
      },
      {
        zh: `未尽事宜 ${items.length} 项，都有接手人`,
        en: `${items.length} open things, each with its new owner`,
      },
      { zh: '签字前请在交接班本里逐项看过', en: 'Look through the sheet in the book of handovers first' },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await heldSheet(ctx, { hall_id: asked.hall_id, handover_id: asked.subject_id });
    if (of.giver_id !== ctx.actor.id) return 'handovers.not_yours';
    if (of.state !== 'writing') return 'kit.not_from_here';
    return (await whyNotHand(ctx, of))[0];
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(findHandover, { hall_id: pair.hall_id, id: pair.subject_id });
    return of === undefined ? 'kit.not_found' : whyNotReceive(of, second.id);
  },
  act: async (ctx, pair) => {
    const of = await heldSheet(ctx, { hall_id: pair.hall_id, handover_id: pair.subject_id });
    // Asked once more: something may have come in, or been opened, since the giver signed.
    refuseIf((await whyNotHand(ctx, of))[0]);
    const sheet = await sheetNow(ctx, of);
    await move(ctx, handover, of, 'hand', {
      set: { sheet: JSON.stringify(sheet), handed_at: ctx.now },
      facts: { kind: of.kind, number: of.number, items: sheet.items.length, giver_id: of.giver_id },
      stop: ['handovers.sign_over'],
    });
    for (const one of sheet.items) await passItem(ctx, of.hall_id, one);
    if (of.kind === 'watch') await passWatch(ctx, { hall_id: of.hall_id, from_id: of.giver_id });
  },
});

/** The module that keeps an open thing learns who answers for it now; an order keeps who took it, and the sheet says who goes on. */
async function passItem(
  ctx: Ctx,
  hall_id: number,
  of: { kind: OpenItem['kind']; subject_id: string; owner_id: string | null },
): Promise<void> {
  const { subject_id, owner_id } = of;
  if (owner_id === null) return;
  if (of.kind === 'question') await passFollowUp(ctx, { hall_id, follow_up_id: subject_id, to_id: owner_id });
  if (of.kind === 'complaint')
    await passComplaint(ctx, { hall_id, complaint_id: subject_id, to_id: owner_id });
  if (of.kind === 'mend') await handMend(ctx, { hall_id, mend_id: subject_id, owner_id });
}
