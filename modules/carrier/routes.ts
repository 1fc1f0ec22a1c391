import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { orderBlock } from './blocking.ts';
import { myBox } from './box.ts';
import { cardSeen, closeCardCheck } from './card_checking.ts';
import { holdForVisit, numberPage, numberRule } from './choosing.ts';
import { listDead } from './destroying.ts';
import { linkOf, setLinkState } from './link.ts';
import { cardRegister } from './register_views.ts';
import * as register from './register_wire.ts';
import { acceptCards, freezeCard, sendCards, writeOffCard } from './shipping.ts';
import { cardsOfHall } from './stock.ts';
import { simsOfHall } from './store.ts';
import * as wire from './wire.ts';

/** Cards in the hall by holder; `null` is the hall's own stock. */
async function readBoxes(ctx: Ctx, input: { hall_id: number }) {
  const held = new Map<string | null, number>();
  for (const row of await ctx.tx.rows(simsOfHall, { at_hall_id: input.hall_id })) {
    if (row.state !== 'in_hall_stock' && row.state !== 'issued_to_holder' && row.state !== 'reserved')
      continue;
    const holder = row.state === 'in_hall_stock' ? null : row.holder_id;
    held.set(holder, (held.get(holder) ?? 0) + row.cards);
  }
  return { boxes: [...held].map(([holder_id, cards]) => ({ holder_id, cards })) };
}

export const routes: readonly Served[] = [
  serve(wire.numberPage, numberPage),
  serve(wire.numberRule, numberRule),
  serve(wire.holdNumber, holdForVisit),
  serve(wire.readLink, (ctx, input) => linkOf(ctx, input.hall_id)),
  serve(wire.switchLink, setLinkState),
  serve(wire.readBoxes, readBoxes),
  serve(wire.readCards, cardsOfHall),
  serve(register.readRegister, cardRegister),
  serve(register.sendCards, sendCards),
  serve(register.acceptCards, acceptCards),
  serve(register.freezeCard, freezeCard),
  serve(register.writeOffCard, writeOffCard),
  serve(register.listDead, listDead),
  serve(register.cardSeen, cardSeen),
  serve(register.closeCardCheck, closeCardCheck),
  serve(register.orderBlock, orderBlock),
  serve(wire.readBox, async (ctx, input) => ({
    cards: (await myBox(ctx, input.hall_id, ctx.actor.id)).cards,
  })),
];
