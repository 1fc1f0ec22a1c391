import { type Served, serve } from '../../kit/http/serve.ts';
import { myBox } from './box.ts';
import { holdForVisit, numberPage } from './choosing.ts';
import { linkOf, setLinkState } from './link.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.numberPage, numberPage),
  serve(wire.holdNumber, holdForVisit),
  serve(wire.readLink, (ctx, input) => linkOf(ctx, input.hall_id)),
  serve(wire.switchLink, setLinkState),
  serve(wire.readBox, async (ctx, input) => ({
    cards: (await myBox(ctx, input.hall_id, ctx.actor.id)).cards,
  })),
];
