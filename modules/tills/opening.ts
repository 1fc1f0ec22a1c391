import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, type Pieces, worthOf } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { counterOf } from '../counters/index.ts';
import { todayHeld } from '../halls/index.ts';
import { balanceOf, credit, debit, moneyDayIs, post } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { tellIfFirst } from './cash_taken.ts';
import { sessionOf } from './held.ts';
import { inYuan, whoseTill } from './saying.ts';
import { type SessionRow, session, whyNotTwo } from './session.ts';
import { findSession, insertCount, namedSession, nextSeq, rescueOf, sessionOfClerk } from './store.ts';
import { piecesSchema } from './wire.ts';

/** Why somebody gets no till yet, as a module above sees it. */
export type TillGuard = (ctx: Ctx, of: { hall_id: number; day: string }) => Promise<string | undefined>;

const guards: TillGuard[] = [];
/** A module above adds its own «why not» before a till is asked for: a shift that was not taken over (HND-02). */
export const guardTill = (guard: TillGuard): void => {
  guards.push(guard);
};

/** The clerk asks for a till at a counter: one session per clerk, one per counter, numbered within the day. */
export async function requestTill(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const of = await todayHeld(ctx, input.hall_id);
  refuseIf(['preparing', 'open', 'limited'].includes(of.state) ? undefined : 'tills.day_over');
  await counterOf(ctx, input.hall_id, input.counter_id);
  const mine = await ctx.tx.maybe(sessionOfClerk, { hall_id: input.hall_id, clerk_id: ctx.actor.id });
  if (mine !== undefined) {
    refuseIf(
      mine.counter_id === input.counter_id && mine.state === 'requested' ? undefined : 'tills.one_till',
    );
    return { session_id: mine.id, state: mine.state, seq_no: mine.seq_no, float_fen: mine.float_fen };
  }
  for (const guard of guards) refuseIf(await guard(ctx, of));
  const id = ctx.newId();
  const seq_no = (await ctx.tx.maybe(nextSeq, { hall_id: input.hall_id, day: of.day }))?.seq_no ?? 1;
  const float_fen = await normValue(ctx, input.hall_id, 'till_float');
  await begin(
    ctx,
    session,
    {
      hall_id: input.hall_id,
      id,
      day: of.day,
      seq_no,
      counter_id: input.counter_id,
      clerk_id: ctx.actor.id,
      float_fen,
      requested_at: ctx.now,
    },
    'request',
    { facts: { counter_id: input.counter_id, float_fen } },
  );
  return { session_id: id, state: 'requested' as const, seq_no, float_fen };
}

/** Whether this actor may stand for the safe. */
const keeps = (ctx: Ctx, hall_id: number): boolean => ctx.may('tills.safe.keep', hall_id);

/** Why somebody may not ask for two signatures on a till: only its clerk, or who keeps the safe (CASH-04). */
export async function clerkOrKeeperAsks(
  ctx: Ctx,
  asked: { hall_id: number; subject_id: Id },
  state: SessionRow['state'],
): Promise<string | undefined> {
  const of = await ctx.tx.maybe(findSession, { hall_id: asked.hall_id, id: asked.subject_id });
  if (of === undefined) return 'kit.not_found';
  if (of.clerk_id !== ctx.actor.id && !keeps(ctx, asked.hall_id)) return 'tills.clerk_and_keeper';
  return of.state === state ? undefined : 'kit.not_from_here';
}

/** Why the second may not sign: one of the two is the clerk of the till, the other keeps the safe (CASH-04). */
export async function clerkAndKeeper(
  ctx: Ctx,
  pair: { hall_id: number; subject_id: Id; first_id: Id },
): Promise<string | undefined> {
  const of = await ctx.tx.maybe(findSession, { hall_id: pair.hall_id, id: pair.subject_id });
  if (of === undefined) return 'kit.not_found';
  // A first who is not the clerk was let in as keeper when asking.
  const keeper = pair.first_id === of.clerk_id ? keeps(ctx, pair.hall_id) : true;
  return whyNotTwo({ clerk_id: of.clerk_id, first_id: pair.first_id, second_id: ctx.actor.id, keeper });
}

const within = async (ctx: Ctx, hall_id: number) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60;

let fillSafe: ((ctx: Ctx, of: { hall_id: number; day: string }) => Promise<void>) | undefined;
/** Declares what fills the safe of a day before its first float leaves it. */
export const beforeFloat = (
  fill: (ctx: Ctx, of: { hall_id: number; day: string }) => Promise<void>,
): void => {
  fillSafe = fill;
};

// CASH-04: the float leaves the safe against two signatures, the clerk's and the keeper's.
twoPersons('tills.session.issue_float', {
  say: { zh: '签领备用金', en: 'Sign for a float' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(namedSession, { hall_id: pair.hall_id, id: pair.subject_id });
    return of === undefined ? [] : [whoseTill(of), inYuan('备用金', 'Float', of.float_fen)];
  },
  may: 'tills.session.sign_for',
  within_s: within,
  whyNotAsk: (ctx, asked) => clerkOrKeeperAsks(ctx, asked, 'requested'),
  whyNotSeal: clerkAndKeeper,
  act: async (ctx, pair) => {
    const of = await sessionOf(ctx, pair.hall_id, pair.subject_id);
    await move(ctx, session, of, 'issue_float', {
      set: { opened_at: ctx.now },
      facts: { float_fen: of.float_fen, first_id: pair.first_id, second_id: ctx.actor.id },
    });
    await tellIfFirst(ctx, of);
    if (of.float_fen > 0) {
      await fillSafe?.(ctx, of);
      await post(ctx, {
        hall_id: of.hall_id,
        id: ctx.newId(),
        code: 'tills.float',
        subject_id: of.id,
        session_id: of.id,
        day: of.day,
        lines: [debit('cash', of.float_fen, of.id), credit('safe', of.float_fen)],
      });
      const left_fen = await balanceOf(ctx, { hall_id: of.hall_id, day: of.day, account: 'safe' });
      refuseIf(left_fen < 0 ? 'tills.safe_too_little' : undefined, { facts: { float: of.float_fen / 100 } });
    }
  },
});

/** What the notes and coins said with a request are worth; nothing when they are no notes and coins. */
function droppedIn(facts: Record<string, unknown> | undefined): Fen {
  const read = piecesSchema.safeParse(facts?.pieces);
  return read.success ? worthOf(read.data as Pieces) : 0;
}

// CASH-10: too much in the till goes to the safe, counted by the clerk and taken by the keeper.
twoPersons('tills.session.drop', {
  say: { zh: '缴款入柜', en: 'A drop to the safe' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(namedSession, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return [];
    const facts = JSON.parse(pair.facts) as Record<string, unknown>;
    const pieces = Object.entries(piecesSchema.safeParse(facts.pieces).data ?? {});
    return [
      whoseTill(of),
      ...pieces
        .filter(([, count]) => count > 0)
        .reverse()
        .map(([piece, count]) => ({
          zh: `${Number(piece) / 100} 元 × ${count}`,
          en: `${Number(piece) / 100} yuan × ${count}`,
        })),
      inYuan('合计', 'Together', droppedIn(facts)),
    ];
  },
  may: 'tills.session.sign_for',
  within_s: within,
  whyNotAsk: async (ctx, asked) =>
    (await clerkOrKeeperAsks(ctx, asked, 'open')) ??
    (droppedIn(asked.facts) > 0 ? undefined : 'tills.nothing_counted'),
  whyNotSeal: clerkAndKeeper,
  act: async (ctx, pair) => {
    const of = await sessionOf(ctx, pair.hall_id, pair.subject_id);
    const facts = JSON.parse(pair.facts) as Record<string, unknown>;
    const amount_fen = droppedIn(facts);
    refuseIf(amount_fen > 0 ? undefined : 'tills.nothing_counted', { field: 'pieces' });
    const pieces = facts.pieces;
    const witness_id = pair.first_id === of.clerk_id ? ctx.actor.id : pair.first_id;
    await ctx.tx.run(insertCount, {
      hall_id: of.hall_id,
      id: ctx.newId(),
      session_id: of.id,
      kind: 'drop',
      pieces: JSON.stringify(pieces),
      counted_fen: amount_fen,
      at: ctx.now,
      counted_by: of.clerk_id,
      witness_id,
    });
    await move(ctx, session, of, 'drop', {
      facts: { amount_fen, first_id: pair.first_id, second_id: ctx.actor.id },
    });
    await post(ctx, {
      hall_id: of.hall_id,
      id: ctx.newId(),
      code: 'tills.drop',
      subject_id: of.id,
      session_id: of.id,
      day: of.day,
      lines: [debit('safe', amount_fen), credit('cash', amount_fen, of.id)],
    });
  },
});

/**
 * The session that a payment's money goes to: its own while that is open. Money that comes after the count, or after
 * the day was locked, goes to a rescue session of the same clerk, which somebody has to count and sign like any other.
 */
export async function moneyGoesTo(
  ctx: Ctx,
  hall_id: number,
  session_id: Id,
): Promise<{ id: Id; day: string }> {
  const of = await sessionOf(ctx, hall_id, session_id);
  if (of.state === 'open' || of.state === 'handing_over') return of;
  const open = await ctx.tx.maybe(rescueOf, { hall_id, rescues_id: of.id });
  if (open !== undefined) return open;
  const day = (await moneyDayIs(ctx, hall_id, of.day)) === 'open' ? of.day : businessDay(ctx.now);
  const id = ctx.newId();
  const seq_no = (await ctx.tx.maybe(nextSeq, { hall_id, day }))?.seq_no ?? 1;
  const row = {
    hall_id,
    id,
    day,
    seq_no,
    counter_id: of.counter_id,
    clerk_id: of.clerk_id,
    float_fen: 0,
    rescues_id: of.id,
    requested_at: ctx.now,
  };
  await begin(ctx, session, row, 'request', { facts: { rescues_id: of.id } });
  await move(ctx, session, { hall_id, id, state: 'requested' }, 'rescue', { set: { opened_at: ctx.now } });
  return { id, day };
}
