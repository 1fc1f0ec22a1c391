import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { decider } from './closing.ts';
import {
  countsOf,
  findSession,
  handedOver,
  type MatchRow,
  matchesOf,
  sessionOfClerk,
  sessionsOfDay,
} from './store.ts';

const line = (row: MatchRow) => ({
  tender: row.tender,
  expected_fen: row.expected_fen,
  vouchers_fen: row.vouchers_fen,
  counted_fen: row.counted_fen,
  difference_fen: row.difference_fen,
});

/** The clerk's own till, without a word of what should be in it (CASH-02). */
export async function myTill(ctx: Ctx, input: { hall_id: number }) {
  const of = await ctx.tx.maybe(sessionOfClerk, { hall_id: input.hall_id, clerk_id: ctx.actor.id });
  if (of === undefined) return { session: null };
  return {
    session: {
      id: of.id,
      state: of.state,
      seq_no: of.seq_no,
      counter_id: of.counter_id,
      float_fen: of.float_fen,
      opened_at: of.opened_at?.toISOString() ?? null,
      cash_off: of.cash_off,
    },
  };
}

/** What colleagues hand over and nobody has counted yet; never what is in it (CASH-02). */
export async function waitingTills(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(handedOver, { hall_id: input.hall_id, clerk_id: ctx.actor.id });
  return {
    tills: rows.map(row => ({
      id: row.id,
      seq_no: row.seq_no,
      counter_number: row.counter_number,
      since: row.since.toISOString(),
      clerk: { staff_no: row.staff_no, name: { zh: row.clerk_name, en: row.clerk_name_en } },
    })),
  };
}

/** One session with its counts; books and vouchers only as they were set beside a count that was stored before. */
export async function tillView(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const of = await ctx.tx.maybe(findSession, { hall_id: input.hall_id, id: input.session_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  const counts = await ctx.tx.rows(countsOf, input);
  const matches = await ctx.tx.rows(matchesOf, input);
  const counted = counts.filter(one => one.kind === 'closing' || one.kind === 'hand_over').at(-1);
  const differs = of.state === 'discrepancy' || of.state === 'discrepancy_review';
  return {
    id: of.id,
    state: of.state,
    day: of.day,
    seq_no: of.seq_no,
    counter_id: of.counter_id,
    clerk_id: of.clerk_id,
    float_fen: of.float_fen,
    opened_at: of.opened_at?.toISOString() ?? null,
    close_started_at: of.close_started_at?.toISOString() ?? null,
    counted_at: of.counted_at?.toISOString() ?? null,
    closed_at: of.closed_at?.toISOString() ?? null,
    explanation: of.explanation,
    decision: of.decision,
    difference_fen: of.difference_fen,
    decides: differs ? await decider(ctx, of) : null,
    pieces: counted === undefined ? null : (JSON.parse(counted.pieces) as Record<string, number>),
    lines: matches.filter(row => row.count_id === counted?.id).map(line),
  };
}

/** Every till of today, and what the counts said: the manager's list. */
export async function tillsOfDay(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const day = input.day ?? businessDay(ctx.now);
  const rows = await ctx.tx.rows(sessionsOfDay, { hall_id: input.hall_id, day });
  return {
    day,
    tills: rows.map(row => ({
      id: row.id,
      state: row.state,
      seq_no: row.seq_no,
      counter_number: row.counter_number,
      clerk: {
        id: row.clerk_id,
        staff_no: row.staff_no,
        name: { zh: row.clerk_name, en: row.clerk_name_en },
      },
      float_fen: row.float_fen,
      counted_fen: row.counted_fen,
      difference_fen: row.difference_fen,
      explanation: row.explanation,
      decision: row.decision,
      closed_at: row.closed_at?.toISOString() ?? null,
    })),
  };
}
