import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { moveAll } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { type SimRow, sim } from './sim.ts';
import { holdBox, holdStock, namedBoxes, simsOfHall } from './store.ts';

/** Cards that change hands at once, at most. */
const cards_at_once = 200;

/** How many cards a request speaks of; nothing when that is no number of cards. */
function cardsIn(facts: Record<string, unknown> | undefined): number {
  const cards = facts?.cards;
  const whole = typeof cards === 'number' && Number.isInteger(cards);
  return whole && cards > 0 && cards <= cards_at_once ? cards : 0;
}

/** Why two persons may not sign for cards: one is the holder of the box, the other keeps the stock (SIM-06). */
export const whyNotForCards = guarded(
  'SIM-06',
  (of: { holder_id: Id; first_id: Id; second_id: Id; keeper: boolean }): string | undefined => {
    const holder_signs = of.first_id === of.holder_id || of.second_id === of.holder_id;
    return holder_signs && of.keeper ? undefined : 'carrier.holder_and_keeper';
  },
);

const keeps = (ctx: Ctx, hall_id: number): boolean => ctx.may('carrier.stock.keep', hall_id);
const within_s = async (ctx: Ctx, hall_id: number) =>
  (await normValue(ctx, hall_id, 'float_sign_within')) * 60;

/** Only the holder of a box, or who keeps the stock, asks; what is asked for must be there. */
async function whyNotAsk(
  ctx: Ctx,
  asked: { hall_id: number; subject_id: Id; facts?: Record<string, unknown> | undefined },
  there: (boxes: { holder: number; stock: number }) => number,
): Promise<string | undefined> {
  if (asked.subject_id !== ctx.actor.id && !keeps(ctx, asked.hall_id)) return 'carrier.holder_and_keeper';
  const cards = cardsIn(asked.facts);
  if (cards === 0) return 'carrier.how_many';
  const boxes = await ctx.tx.rows(namedBoxes, asked);
  const box = boxes.find(one => one.holder_id === asked.subject_id);
  if (box === undefined) return 'kit.not_found';
  const stock = (await ctx.tx.rows(simsOfHall, { at_hall_id: asked.hall_id }))
    .filter(row => row.state === 'in_hall_stock')
    .reduce((sum, row) => sum + row.cards, 0);
  return cards > there({ holder: box.cards, stock }) ? 'carrier.too_few' : undefined;
}

const whyNotSeal = async (ctx: Ctx, pair: { hall_id: number; subject_id: Id; first_id: Id }) =>
  whyNotForCards({
    holder_id: pair.subject_id,
    first_id: pair.first_id,
    second_id: ctx.actor.id,
    // A first who is not the holder was let in as keeper when asking.
    keeper: pair.first_id === pair.subject_id ? keeps(ctx, pair.hall_id) : true,
  });

async function shows(ctx: Ctx, pair: { hall_id: number; subject_id: Id; facts: string }): Promise<Words[]> {
  const boxes = await ctx.tx.rows(namedBoxes, { hall_id: pair.hall_id });
  const box = boxes.find(one => one.holder_id === pair.subject_id);
  const cards = cardsIn(JSON.parse(pair.facts) as Record<string, unknown>);
  return [
    { zh: `${box?.name ?? ''} 的尾箱`, en: `The box of ${box?.name_en ?? ''}` },
    { zh: `${cards} 张，点清再签`, en: `${cards} cards: count them, then sign` },
  ];
}

/** One way cards change hands: what it is called, where they are taken from and held, and whose they are then. */
interface Handing {
  verb: 'issue' | 'hand_back';
  say: Words;
  there: (boxes: { holder: number; stock: number }) => number;
  held: (ctx: Ctx, of: { at_hall_id: number; holder_id: Id; most: number }) => Promise<SimRow[]>;
  to: (holder_id: Id) => Id | null;
}

function handing({ verb, say, there, held, to }: Handing): void {
  twoPersons(`carrier.sim.${verb}`, {
    say,
    may: 'carrier.stock.sign',
    within_s,
    shows,
    whyNotAsk: (ctx, asked) => whyNotAsk(ctx, asked, there),
    whyNotSeal,
    act: async (ctx, pair) => {
      const { hall_id, subject_id: holder_id, first_id } = pair;
      const most = cardsIn(JSON.parse(pair.facts) as Record<string, unknown>);
      const cards = await held(ctx, { at_hall_id: hall_id, holder_id, most });
      refuseIf(cards.length < most ? 'carrier.too_few' : undefined);
      const rows = cards.map(card => ({ ...card, hall_id }));
      await moveAll(ctx, sim, rows, verb, {
        set: { holder_id: to(holder_id) },
        facts: { holder_id, first_id, second_id: ctx.actor.id },
      });
    },
  });
}

// SIM-06: cards leave the stock for a clerk's box against two signatures, in the order of their numbers.
handing({
  verb: 'issue',
  say: { zh: '领卡入尾箱', en: 'Cards into a clerk’s box' },
  there: boxes => boxes.stock,
  held: (ctx, of) => ctx.tx.rows(holdStock, of),
  to: holder_id => holder_id,
});

// SIM-06: and come back the same way; a card that an order has reserved stays where it is.
handing({
  verb: 'hand_back',
  say: { zh: '尾箱卡交回厅库', en: 'Cards back to the stock' },
  there: boxes => boxes.holder,
  held: (ctx, of) => ctx.tx.rows(holdBox, of),
  to: () => null,
});

/** Cards in the hall: the stock, and each clerk's box with the ends of its run. */
export async function cardsOfHall(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(simsOfHall, { at_hall_id: input.hall_id });
  const stock = rows.filter(row => row.state === 'in_hall_stock').reduce((sum, row) => sum + row.cards, 0);
  const boxes = await ctx.tx.rows(namedBoxes, input);
  return {
    stock,
    boxes: boxes.map(box => ({
      holder_id: box.holder_id,
      staff_no: box.staff_no,
      name: { zh: box.name, en: box.name_en },
      cards: box.cards,
      first: box.first,
      last: box.last,
    })),
  };
}
