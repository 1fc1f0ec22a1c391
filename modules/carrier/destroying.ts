import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, moveAll } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { ownPicture } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { destruction, whyNotDestroy, whyNotList } from './card_register.ts';
import { findDestruction, holdDrawer, listForDestruction, simsOfDestruction } from './register_store.ts';
import { type SimRow, sim } from './sim.ts';

/** The keeper empties the drawer of dead cards: counted, laid out in a picture, listed for two to destroy (SIM-07). */
export async function listDead(ctx: Ctx, input: { hall_id: number; cards: number; picture_id: Id }) {
  const { hall_id, cards } = input;
  const drawer = await ctx.tx.rows(holdDrawer, { void_hall_id: hall_id });
  refuseIf(whyNotList(drawer.length, cards), { field: 'cards' });
  await ownPicture(ctx, hall_id, input.picture_id);
  const id = ctx.newId();
  await begin(
    ctx,
    destruction,
    { hall_id, id, cards, picture_id: input.picture_id, listed_by: ctx.actor.id, listed_at: ctx.now },
    'list',
    { facts: { cards, picture_id: input.picture_id } },
  );
  await ctx.tx.run(listForDestruction, { ids: drawer.map(card => card.id), destruction_id: id });
  return { destruction_id: id, cards };
}

// SIM-07, BIZ-09: dead cards go through the shredder before two pairs of eyes, and the register says whose.
twoPersons('carrier.destruction.destroy', {
  say: { zh: '销毁废卡', en: 'Destroy dead cards' },
  may: 'carrier.stock.keep',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60,
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findDestruction, { hall_id: pair.hall_id, id: pair.subject_id });
    const cards = of?.cards ?? 0;
    return [
      { zh: `${cards} 张废卡，已拍照`, en: `${cards} dead cards, shown in a picture` },
      { zh: '当面点清、剪碎，再签', en: 'Count and cut them in front of you, then sign' },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(findDestruction, { hall_id: asked.hall_id, id: asked.subject_id });
    if (of === undefined) return 'kit.not_found';
    return whyNotDestroy(of, ctx.actor.id) ?? (of.state === 'listed' ? undefined : 'kit.not_from_here');
  },
  act: async (ctx, pair) => {
    const { hall_id } = pair;
    const of = await ctx.tx.maybe(findDestruction, { hall_id, id: pair.subject_id });
    if (of === undefined) throw new Refusal('kit.not_found');
    const signed = { first_id: pair.first_id, second_id: ctx.actor.id };
    await move(ctx, destruction, of, 'destroy', {
      set: { second_id: ctx.actor.id, destroyed_at: ctx.now },
      facts: { ...signed, cards: of.cards, picture_id: of.picture_id },
    });
    const dead = await ctx.tx.rows(simsOfDestruction, { destruction_id: of.id });
    for (const state of ['voided', 'frozen'] as const)
      await destroyAll(
        ctx,
        hall_id,
        dead.filter(card => card.state === state),
        signed,
      );
  },
});

const destroyAll = (ctx: Ctx, hall_id: number, cards: readonly SimRow[], facts: object): Promise<void> =>
  moveAll(
    ctx,
    sim,
    cards.map(card => ({ ...card, hall_id })),
    'destroy',
    { facts: { ...facts } },
  );
