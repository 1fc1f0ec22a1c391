import { addDays, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { type Fen, type Pieces, worthOf } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { guardDay } from '../halls/index.ts';
import { credit, debit, expectedOf, post, type Tender, tenders } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { tellIfLast } from './cash_taken.ts';
import { sessionOf } from './held.ts';
import { clerkAndKeeper, clerkOrKeeperAsks } from './opening.ts';
import { inYuan, whoseTill } from './saying.ts';
import { type Decider, decidesOn, type SessionRow, session, whyNotDecide } from './session.ts';
import {
  differencesSince,
  droppedOf,
  findSession,
  insertCount,
  insertMatches,
  matchesOf,
  namedSession,
  openSessions,
} from './store.ts';

/** What lies on the table at the close: notes and coins by piece, and the slips of the other tenders. */
export interface Counted {
  pieces: Pieces;
  card_fen: Fen;
  wechat_fen: Fen;
  alipay_fen: Fen;
  wallet_fen: Fen;
}

/** What each tender's papers add up to: receipts and payment slips, told by the module that keeps them and not by the books. */
export type Vouchers = (ctx: Ctx, of: { hall_id: number; session_id: Id }) => Promise<Record<Tender, Fen>>;

let vouchersOf: Vouchers | undefined;
/** Declares who adds up the vouchers of a session. */
export const vouchersBy = (how: Vouchers): void => {
  vouchersOf = how;
};

const own = (ctx: Ctx, of: SessionRow) =>
  refuseIf(of.clerk_id === ctx.actor.id || ctx.actor.kind === 'machine' ? undefined : 'tills.not_yours');

/** The clerk stops taking money and begins to count. Nobody is told what should be there. */
export async function startClose(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  own(ctx, of);
  await move(ctx, session, of, 'start_close', { set: { close_started_at: ctx.now } });
  if (of.state === 'open') await tellIfLast(ctx, of);
  return { state: 'blind_counting' as const };
}

/** The count is stored first; only then is it set beside the books and the vouchers (CASH-02). */
export async function countTill(ctx: Ctx, input: { hall_id: number; session_id: Id } & Counted) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  own(ctx, of);
  refuseIf(of.state === 'blind_counting' ? undefined : 'kit.not_from_here');
  const { id: count_id, counted } = await storeCount(ctx, of, 'closing', input, null);
  await move(ctx, session, of, 'count', { set: { counted_at: ctx.now, counted_fen: counted.cash } });
  return settleCount(ctx, { ...of, state: 'compared' }, count_id, counted);
}

/** Writes a count down, piece by piece. */
export async function storeCount(
  ctx: Ctx,
  of: SessionRow,
  kind: 'surprise' | 'closing' | 'hand_over',
  input: Counted,
  witness_id: Id | null,
): Promise<{ id: Id; counted: Record<Tender, Fen> }> {
  const id = ctx.newId();
  const counted = {
    cash: worthOf(input.pieces),
    card: input.card_fen,
    wechat: input.wechat_fen,
    alipay: input.alipay_fen,
    wallet: input.wallet_fen,
  };
  await ctx.tx.run(insertCount, {
    hall_id: of.hall_id,
    id,
    session_id: of.id,
    kind,
    pieces: JSON.stringify(input.pieces),
    counted_fen: counted.cash,
    at: ctx.now,
    counted_by: of.clerk_id,
    witness_id,
  });
  return { id, counted };
}

/** Sets books, vouchers and count side by side, and keeps the three as they stand now. */
export async function compare(ctx: Ctx, of: SessionRow, count_id: Id, counted: Record<Tender, Fen>) {
  const books = await expectedOf(ctx, { hall_id: of.hall_id, day: of.day, holder_id: of.id });
  const papers = await vouchersOf?.(ctx, { hall_id: of.hall_id, session_id: of.id });
  // The slips of a till beside its receipts: the float it was given, less what it sent to the safe.
  const slips =
    of.float_fen -
    ((await ctx.tx.maybe(droppedOf, { hall_id: of.hall_id, session_id: of.id }))?.dropped_fen ?? 0);
  const lines = tenders.map(tender => {
    const expected_fen = books.get(tender) ?? 0;
    const vouchers_fen = (papers?.[tender] ?? 0) + (tender === 'cash' ? slips : 0);
    return {
      tender,
      expected_fen,
      vouchers_fen,
      counted_fen: counted[tender],
      difference_fen: counted[tender] - expected_fen,
    };
  });
  await ctx.tx.run(insertMatches, {
    hall_id: of.hall_id,
    count_id,
    session_id: of.id,
    at: ctx.now,
    tenders: lines.map(line => line.tender),
    expected: lines.map(line => line.expected_fen),
    vouchers: lines.map(line => line.vouchers_fen),
    counted: lines.map(line => line.counted_fen),
  });
  return lines;
}

/** Compares a count that is stored: even, or a difference with the clock of its explanation running (CASH-03). */
export async function settleCount(ctx: Ctx, of: SessionRow, count_id: Id, counted: Record<Tender, Fen>) {
  const lines = await compare(ctx, of, count_id, counted);
  const difference_fen = lines.reduce((sum, line) => sum + line.difference_fen, 0);
  const even = lines.every(line => line.difference_fen === 0);
  if (even) {
    await move(ctx, session, of, 'match', { set: { difference_fen: 0 } });
    return { state: 'balanced' as const, lines, difference_fen, decides: null };
  }
  const minutes = await normValue(ctx, of.hall_id, 'difference_explain_within');
  await move(ctx, session, of, 'differ', {
    set: { difference_fen },
    facts: { difference_fen },
    start: [{ kind: 'tills.explain_over', due_at: later(ctx.now, minutes * minute_ms) }],
  });
  return {
    state: 'discrepancy' as const,
    lines,
    difference_fen,
    decides: await decider(ctx, { ...of, difference_fen }),
  };
}

/** Who decides on the difference of a session. */
export async function decider(ctx: Ctx, of: SessionRow): Promise<Decider> {
  const days = await normValue(ctx, of.hall_id, 'difference_repeat_days');
  const before = await ctx.tx.maybe(differencesSince, {
    hall_id: of.hall_id,
    clerk_id: of.clerk_id,
    since: addDays(of.day, -days),
    id: of.id,
  });
  // Nothing is set off against anything: what is over in one tender does not make up for another.
  const rows = await ctx.tx.rows(matchesOf, { hall_id: of.hall_id, session_id: of.id });
  const last = rows.at(-1)?.count_id;
  const size_fen = rows
    .filter(row => row.count_id === last)
    .reduce((sum, row) => sum + Math.abs(row.difference_fen), 0);
  return decidesOn(size_fen, (before?.count ?? 0) > 0, {
    duty_manager_fen: await normValue(ctx, of.hall_id, 'difference_duty_manager_max'),
    hall_manager_fen: await normValue(ctx, of.hall_id, 'difference_hall_manager_max'),
  });
}

/** The clerk says what happened, before leaving the counter (CASH-03). */
export async function explainDifference(
  ctx: Ctx,
  input: { hall_id: number; session_id: Id; explanation: string },
) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  own(ctx, of);
  await move(ctx, session, of, 'explain', {
    // What is typed may hold somebody's number (PRIV-02).
    set: { explanation: masked(input.explanation), explained_at: ctx.now },
    facts: { difference_fen: of.difference_fen },
    stop: ['tills.explain_over'],
  });
  return { state: 'discrepancy_review' as const, decides: await decider(ctx, of) };
}

/**
 * Somebody with the authority, whose till it was not, decides: the difference goes to its own account, never against
 * another clerk's; or the till is counted again.
 */
export async function decideDifference(
  ctx: Ctx,
  input: { hall_id: number; session_id: Id; decision: 'carry' | 'recover' | 'recount'; reason: string },
) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  const holds = (['duty_manager', 'hall_manager', 'branch_supervisor'] as const).filter(role =>
    ctx.may(`tills.difference.decide_as_${role}`, input.hall_id),
  );
  refuseIf(whyNotDecide({ needed: await decider(ctx, of), holds, own: of.clerk_id === ctx.actor.id }));
  const decided = { decision: input.decision, decided_by: ctx.actor.id, decided_at: ctx.now };
  // Why it was decided so belongs to the decision; what is typed may hold somebody's number (PRIV-02).
  const reason = masked(input.reason);
  const facts = { decision: input.decision, difference_fen: of.difference_fen, reason };
  if (input.decision === 'recount') {
    await move(ctx, session, of, 'recount', { set: decided, facts });
    return { state: 'blind_counting' as const };
  }
  await move(ctx, session, of, 'decide', { set: decided, facts });
  await postDifferences(ctx, of);
  return { state: 'balanced' as const };
}

/** Each tender that differs, to over or short of its own: nothing is set off against anything (CASH-03). */
async function postDifferences(ctx: Ctx, of: SessionRow): Promise<void> {
  const books = await expectedOf(ctx, { hall_id: of.hall_id, day: of.day, holder_id: of.id });
  const counted = await lastCount(ctx, of);
  for (const tender of tenders) {
    const difference = counted[tender] - (books.get(tender) ?? 0);
    if (difference === 0) continue;
    const size = Math.abs(difference);
    const lines =
      difference > 0
        ? [debit(tender, size, of.id), credit('over', size, of.id)]
        : [debit('short', size, of.id), credit(tender, size, of.id)];
    await post(ctx, {
      hall_id: of.hall_id,
      id: ctx.newId(),
      code: difference > 0 ? 'tills.over' : 'tills.short',
      subject_id: of.id,
      session_id: of.id,
      day: of.day,
      lines,
    });
  }
}

async function lastCount(ctx: Ctx, of: SessionRow): Promise<Record<Tender, Fen>> {
  const rows = await ctx.tx.rows(matchesOf, { hall_id: of.hall_id, session_id: of.id });
  const found: Record<Tender, Fen> = { cash: 0, card: 0, wechat: 0, alipay: 0, wallet: 0 };
  for (const row of rows) found[row.tender] = row.counted_fen;
  return found;
}

// CASH-01: the clerk and the keeper sign; the cash goes to the safe, the slips to the day.
twoPersons('tills.session.sign', {
  say: { zh: '签字封账', en: 'Sign and close a till' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(namedSession, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return [];
    return [
      whoseTill(of),
      inYuan('现金实点', 'Cash counted', of.counted_fen ?? 0),
      inYuan('差额', 'Difference', of.difference_fen ?? 0),
    ];
  },
  may: 'tills.session.sign_for',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60,
  whyNotAsk: async (ctx, asked) => {
    const why = await clerkOrKeeperAsks(ctx, asked, 'balanced');
    return why === 'kit.not_from_here' ? 'tills.not_balanced' : why;
  },
  whyNotSeal: clerkAndKeeper,
  act: async (ctx, pair) => {
    const of = await sessionOf(ctx, pair.hall_id, pair.subject_id);
    const books = await expectedOf(ctx, { hall_id: of.hall_id, day: of.day, holder_id: of.id });
    const lines = tenders.flatMap(tender => {
      const held = books.get(tender) ?? 0;
      const to = tender === 'cash' ? 'safe' : tender;
      if (held === 0) return [];
      // A rescue session may hold less than nothing: what went back after the count.
      return held > 0
        ? [debit(to, held), credit(tender, held, of.id)]
        : [debit(tender, -held, of.id), credit(to, -held)];
    });
    await move(ctx, session, of, 'sign', {
      set: { closed_at: ctx.now },
      facts: { first_id: pair.first_id, second_id: ctx.actor.id, counted_fen: of.counted_fen },
    });
    if (lines.length > 0)
      await post(ctx, {
        hall_id: of.hall_id,
        id: ctx.newId(),
        code: 'tills.close',
        subject_id: of.id,
        session_id: of.id,
        day: of.day,
        lines,
      });
  },
});

onDue('tills.explain_over', async (ctx: Ctx, due: Due) => {
  const of = await ctx.tx.maybe(findSession, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'discrepancy')
    await record(ctx, 'tills.explain_over', {
      hall_id: due.hall_id,
      subject_id: due.subject_id,
      facts: { clerk_id: of.clerk_id },
    });
});

// Decision 10: a day does not close over an open till.
guardDay('close', 'tills', async (ctx, of) => {
  const open = await ctx.tx.maybe(openSessions, { hall_id: of.hall_id, day: of.day });
  return (open?.count ?? 0) > 0 ? 'tills.still_open' : undefined;
});
