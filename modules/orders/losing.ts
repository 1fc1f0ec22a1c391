import { businessDay, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex, closeText, keyFor, openText } from '../../kit/vault.ts';
import { isMobile, linkOf, maskNumber, type NumberFacts } from '../carrier/index.ts';
import { documentEnds, standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { core } from './looking.ts';
import { type LossChannel, type LossRow, loss, whyNotGuessOn, whyNotMatched } from './loss.ts';
import { addLightTry, findLoss, holdLoss, lightTries, openLosses } from './store.ts';

/** What somebody says who lost a card: its number, and the end of the holder's document as a light proof. */
interface Said {
  number: string;
  document_end: string;
}

interface Reported extends Said {
  hall_id: number;
}

/** A number nobody has is counted like any other: who guesses learns nothing of which numbers there are. */
const nobodys = (number: string): Id =>
  Buffer.from(blindIndex('number', number), 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/s, '$1-$2-$3-$4-$5');

/** The number that was said, when it is in use and its holder's document ends as was said; else why not, as at a counter. */
async function matched(
  ctx: Ctx,
  hall_id: number,
  said: Said & { at: Instant },
): Promise<{ number: NumberFacts } | { why: string }> {
  const number = await core.numberSaid(ctx, hall_id, said.number);
  const why = await endSaid(ctx, {
    ...{ hall_id, number_id: number?.id ?? nobodys(said.number), holder: number?.customer_id ?? null },
    ...{ end: said.document_end, at: said.at },
  });
  if (why !== undefined) return { why };
  if (number === undefined) throw new Error('the end of nobody’s document matched');
  return { number };
}

/**
 * A loss is reported from anywhere at any hour: number and end of the document belong together, then the card is stopped
 * in the same act and the customer is told the moment. Wrong ends of a document are counted with those said at counters.
 * Without the core it is kept, and looked at and stopped when it is back (SIM-04, SIM-05).
 */
async function report(ctx: Ctx, input: Reported, channel: LossChannel) {
  const { hall_id } = input;
  refuseIf(isMobile(input.number) ? undefined : 'carrier.not_a_number', { field: 'number' });
  const cut = (await linkOf(ctx, hall_id)).state === 'down';
  const found = cut ? undefined : await matched(ctx, hall_id, { ...input, at: ctx.now });
  if (found !== undefined && 'why' in found) {
    await record(ctx, 'orders.loss_refused', { hall_id, subject_id: ctx.newId(), facts: { channel } });
    return new RememberedRefusal(found.why, { field: 'number' });
  }
  const id = ctx.newId();
  const due_at = later(ctx.now, (await normValue(ctx, hall_id, 'loss_suspend_within')) * minute_ms);
  const { document_end } = input;
  const said = closeText(keyFor('offline'), JSON.stringify({ number: input.number, document_end }), id);
  const row = {
    hall_id,
    id,
    channel,
    number_mask: maskNumber(input.number),
    said: cut ? said : null,
    reported_at: ctx.now,
    due_at,
  };
  await begin(ctx, loss, row, 'report', {
    facts: { channel },
    start: [{ kind: 'orders.loss_over', due_at }],
  });
  if (found !== undefined) await stop(ctx, { ...row, state: 'reported' }, found.number.id);
  return { loss_id: id, number_mask: row.number_mask, stopped_at: cut ? null : ctx.now.toISOString() };
}

/**
 * The same light look at the counter: the holder's document was read in this visit, or its end is said. What is said is
 * looked at and kept nowhere.
 */
export async function whyNotLight(
  ctx: Ctx,
  of: {
    hall_id: number;
    ticket_id: Id;
    number_id: Id | undefined;
    check_id?: Id | undefined;
    document_end?: string | undefined;
  },
): Promise<RememberedRefusal | undefined> {
  const { hall_id, check_id, document_end } = of;
  const number = of.number_id === undefined ? undefined : await core.number(ctx, hall_id, of.number_id);
  const holder = number?.customer_id ?? number?.user_id;
  if (holder == null) return undefined;
  if (check_id === undefined && document_end === undefined)
    throw new Refusal('orders.document_end_needed', { field: 'document_end' });
  const said = { hall_id, number_id: of.number_id ?? '', holder, end: document_end ?? '', at: ctx.now };
  const why =
    check_id === undefined
      ? await endSaid(ctx, said)
      : whyNotMatched(
          (await standing(ctx, { hall_id, ticket_id: of.ticket_id, check_id })).person_id === holder,
        );
  if (why === undefined) return undefined;
  await record(ctx, 'orders.loss_refused', {
    hall_id,
    subject_id: of.ticket_id,
    facts: { channel: 'counter' },
  });
  return new RememberedRefusal(why, { field: check_id === undefined ? 'document_end' : 'check_id' });
}

/**
 * Why the end of the holder's document does not count, as it was said at a counter, on the web or to the call centre: so many
 * wrong ones for a number on a day, by whichever way, and only the document itself does. The number's row of the day is
 * held, so that nobody guesses twice at once.
 */
async function endSaid(
  ctx: Ctx,
  of: { hall_id: number; number_id: Id; holder: Id | null; end: string; at: Instant },
): Promise<string | undefined> {
  const at = { number_id: of.number_id, day: businessDay(of.at) };
  const most = await normValue(ctx, of.hall_id, 'light_guesses_max');
  const wrong = (await ctx.tx.maybe(lightTries, at))?.wrong ?? 0;
  const closed = whyNotGuessOn(wrong, most);
  if (closed !== undefined) return closed;
  const matches = of.holder !== null && (await documentEnds(ctx, of.holder, of.end));
  if (!matches) await ctx.tx.run(addLightTry, at);
  return whyNotMatched(matches);
}

/** By the customer alone, on the web, at any hour. */
export const reportLossByWeb = (ctx: Ctx, input: Reported) => report(ctx, input, 'web');

/** By the call centre for whoever calls. */
export const reportLossByCall = (ctx: Ctx, input: Reported) => report(ctx, input, 'call');

async function stop(ctx: Ctx, of: Pick<LossRow, 'hall_id' | 'id' | 'state'>, number_id: Id): Promise<void> {
  await core.perform(ctx, { hall_id: of.hall_id, order_id: of.id }, { do: 'report_lost', number_id });
  await move(ctx, loss, of, 'stop', {
    set: { said: null, stopped_at: ctx.now },
    facts: { number_id },
    stop: ['orders.loss_over'],
  });
}

// SIM-05: the minutes are over and the card still works: an alarm whoever leads the hall hears.
onDue('orders.loss_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdLoss, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'reported') await move(ctx, loss, of, 'run_late', { facts: { channel: of.channel } });
});

// The line is back: whatever was reported meanwhile is stopped before anything else.
follow('carrier.link_up', 'orders.losses_wait');
onDue('orders.losses_wait', async (ctx, due) => {
  for (const waiting of await ctx.tx.rows(openLosses, { hall_id: due.hall_id })) {
    const of = await ctx.tx.maybe(holdLoss, waiting);
    if (of === undefined || of.said === null) continue;
    const said = JSON.parse(openText(keyFor('offline'), of.said, of.id)) as Said;
    const found = await matched(ctx, due.hall_id, { ...said, at: of.reported_at });
    const usable = 'number' in found && ['in_service', 'suspended'].includes(found.number.state);
    if (usable) await stop(ctx, of, found.number.id);
    else await move(ctx, loss, of, 'dismiss', { set: { said: null }, stop: ['orders.loss_over'] });
  }
});

/** A report by its id, as whoever made it may see it again: only its state and its moments. */
export async function lossOf(ctx: Ctx, input: { hall_id: number; loss_id: Id }) {
  const of = await ctx.tx.maybe(findLoss, { hall_id: input.hall_id, id: input.loss_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'loss_id' });
  return {
    state: of.state,
    number_mask: of.number_mask,
    reported_at: of.reported_at.toISOString(),
    stopped_at: of.stopped_at?.toISOString() ?? null,
  };
}
