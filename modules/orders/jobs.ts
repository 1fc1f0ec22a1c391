import { follow, onDue } from '../../kit/due.ts';
import { numbersFor } from '../carrier/index.ts';
import { followDay, guardDay } from '../halls/index.ts';
import { withdrawNotices } from '../notices/index.ts';
import { partsOfSession } from '../payments/index.ts';
import { guardFinish, ticketOf } from '../queue/index.ts';
import { papersOfSession } from '../receipts/index.ts';
import { vouchersBy } from '../tills/index.ts';
import { promiseOver } from './doing.ts';
import { whyNotConsulted } from './follow_up.ts';
import { whyNotUnsigned } from './offline.ts';
import { consultationsOf, dropLightTries, findOrder, unfinishedOfHall, unfinishedOfTicket } from './store.ts';
import { types } from './types/index.ts';

onDue('orders.promise_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(findOrder, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'executing') await promiseOver(ctx, of);
});

/** The businesses whose form is signed by hand. */
const by_hand = types.flatMap(one => (one.signs === 'signature' ? [one.code] : []));

// 6.1: a visit ends when everything on its table has ended and what was accepted in advance is signed; one that was a
// question says which (SVC-02, BIZ-24).
guardFinish(async (ctx, of, outcome) => {
  const open = await ctx.tx.maybe(unfinishedOfTicket, { hall_id: of.hall_id, ticket_id: of.id, by_hand });
  if ((open?.count ?? 0) > 0) return 'orders.unfinished';
  const unsigned = whyNotUnsigned(open?.unsigned ?? 0);
  if (unsigned !== undefined) return unsigned;
  if (outcome !== 'consulted') return undefined;
  const asked = await ctx.tx.maybe(consultationsOf, { hall_id: of.hall_id, ticket_id: of.id });
  return whyNotConsulted(outcome, asked?.count ?? 0);
});

// NUM-01: numbers are chosen for the visit at one's own counter.
numbersFor(async (ctx, of) => {
  const visit = await ticketOf(ctx, of.hall_id, of.ticket_id);
  const own = visit.clerk_id === ctx.actor.id || ctx.actor.kind === 'machine';
  return visit.state === 'serving' && own ? undefined : 'carrier.no_visit';
});

// Decision 10: a day is not settled over orders that nobody finished.
guardDay('close', 'orders', async (ctx, of) => {
  const open = await ctx.tx.maybe(unfinishedOfHall, { hall_id: of.hall_id, day: of.day });
  return (open?.count ?? 0) > 0 ? 'orders.still_open' : undefined;
});

// Wrong ends of documents count on their own day (SIM-04): with a new one they are kept no longer.
followDay('prepare', async (ctx, of) => {
  await ctx.tx.run(dropLightTries, { before: of.day });
});

// The papers of a till are its receipts and slips, not the books they are set beside; a part paid ahead has the slip of
// its own system.
vouchersBy(async (ctx, of) => {
  const found = { cash: 0, card: 0, wechat: 0, alipay: 0, wallet: 0 };
  for (const row of await ctx.tx.rows(papersOfSession, of)) found[row.tender] = row.sum_fen;
  for (const row of await ctx.tx.rows(partsOfSession, of)) found[row.tender] += row.sum_fen;
  return found;
});

// Ended at a counter before it was ever charged: nobody is reminded of a charge that does not come (PRM-05).
follow('carrier.service_ended', 'orders.no_charge');
onDue('orders.no_charge', (ctx, due) =>
  withdrawNotices(ctx, { hall_id: due.hall_id, subject_id: due.subject_id }),
);
