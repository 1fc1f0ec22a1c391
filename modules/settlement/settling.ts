import { createHash } from 'node:crypto';
import { addDays, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { type Fen, type Pieces, worthOf } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay, guardDay } from '../halls/index.ts';
import { credit, debit, lockMoneyDay, openMoneyDay, post } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { unfinishedOfHall } from '../orders/index.ts';
import { openPayments, refundsDue } from '../payments/index.ts';
import { holdersOfDay, openSessions } from '../tills/index.ts';
import { monthOf } from './closing_month.ts';
import { type Camera, whyNotUnseen } from './deposit.ts';
import { toReceive } from './receiving.ts';
import { fourWays } from './reconciling.ts';
import { reportOf } from './reporting.ts';
import { carryOut, safeOf } from './safe.ts';
import {
  type SettlementRow,
  settled_states,
  settlement,
  whyNotApprove,
  whyNotAudit,
  whyNotOpenAfter,
  whyNotOwnCount,
  whyNotStale,
} from './settlement.ts';
import {
  countOfRun,
  dayBefore,
  findSettlement,
  holdSettlement,
  insertCount,
  insertLines,
  insertReason,
  linesOfRun,
  nextReportNo,
  openedAfter,
  unsettledBefore,
} from './store.ts';

const held = async (ctx: Ctx, hall_id: number, day: string): Promise<SettlementRow> => {
  const of = await ctx.tx.maybe(holdSettlement, { hall_id, day });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'day' });
  return of;
};

// 6.8: a day that is prepared has its settlement and its books from the first minute.
followDay('prepare', async (ctx, of) => {
  await begin(
    ctx,
    settlement,
    { hall_id: of.hall_id, id: ctx.newId(), day: of.day, day_id: of.id },
    'begin',
    { facts: { day: of.day } },
  );
  await openMoneyDay(ctx, of.hall_id, of.day);
});

// CASH-01: a day that was open and is not approved keeps the next one shut.
guardDay('open', 'settlement', async (ctx, of) => {
  const unsettled = await ctx.tx.rows(unsettledBefore, of);
  if (unsettled.length === 0) return undefined;
  const before = (await ctx.tx.maybe(dayBefore, of))?.day;
  const shut = whyNotOpenAfter(unsettled, { before, now: ctx.now });
  if (shut !== undefined) throw new Refusal(shut.why, { facts: { day: shut.day } });
  return undefined;
});

// A day on which no till was opened has nothing to settle: it settles itself when its line is over.
followDay('settle', async (ctx, of) => {
  const found = await ctx.tx.maybe(holdSettlement, of);
  if (found?.state !== 'open' || (await ctx.tx.rows(holdersOfDay, of)).length > 0) return;
  const retained_fen = await safeOf(ctx, found);
  if (retained_fen > 0) await carryOut(ctx, found, retained_fen);
  await move(ctx, settlement, found, 'close_empty', {
    set: { approved_at: ctx.now, retained_fen, deposit_fen: 0 },
  });
  await lockMoneyDay(ctx, of.hall_id, of.day);
});

// CASH-01: the hall closes on a day that was approved.
guardDay('close', 'settlement', async (ctx, of) => {
  const found = await ctx.tx.maybe(findSettlement, of);
  return found === undefined || settled_states.includes(found.state) ? undefined : 'settlement.not_approved';
});

/** What blocks the close of a day, in the order a manager would clear it. */
export async function blocks(ctx: Ctx, of: SettlementRow): Promise<string[]> {
  const at = { hall_id: of.hall_id, day: of.day };
  const found: string[] = [];
  if (((await ctx.tx.maybe(unfinishedOfHall, at))?.count ?? 0) > 0) found.push('orders.still_open');
  if (((await ctx.tx.maybe(openPayments, at))?.count ?? 0) > 0) found.push('settlement.payment_open');
  const day_over = onDay(addDays(of.day, 1), '00:00');
  if ((await ctx.tx.rows(refundsDue, at)).some(one => one.due_at < day_over))
    found.push('settlement.refund_due');
  if (((await ctx.tx.maybe(openSessions, at))?.count ?? 0) > 0) found.push('tills.still_open');
  return found;
}

/** Every till is in: the day begins to be settled. */
export async function collectDay(ctx: Ctx, input: { hall_id: number; day: string }) {
  const of = await held(ctx, input.hall_id, input.day);
  refuseIf((await blocks(ctx, of))[0]);
  await monthOf(ctx, of);
  await move(ctx, settlement, of, 'collect', { set: { collected_at: ctx.now } });
  return { state: 'collecting' as const };
}

/** Safe and cards are counted and stored; only then the four ways are matched, and kept as they stand (CASH-02). */
export async function countDay(
  ctx: Ctx,
  input: {
    hall_id: number;
    day: string;
    pieces: Pieces;
    cards: readonly { holder_id: Id | null; count: number }[];
    camera: Camera;
  },
) {
  refuseIf(whyNotUnseen(input.camera), { field: 'camera' });
  const of = await held(ctx, input.hall_id, input.day);
  refuseIf((await blocks(ctx, of))[0]);
  const run = of.run + 1;
  const safe_fen = worthOf(input.pieces);
  await ctx.tx.run(insertCount, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    settlement_id: of.id,
    run,
    at: ctx.now,
    counted_by: ctx.actor.id,
    pieces: JSON.stringify(input.pieces),
    safe_fen,
    cards: JSON.stringify(input.cards),
    camera_on: input.camera.on,
    camera_note: input.camera.note ?? null,
  });
  await move(ctx, settlement, of, 'count', {
    set: { run },
    facts: { run, camera: input.camera.on, ...(input.camera.on ? {} : { note: input.camera.note }) },
  });
  const lines = await fourWays(ctx, of, { safe_fen, cards: input.cards });
  await ctx.tx.run(insertLines, {
    hall_id: of.hall_id,
    settlement_id: of.id,
    run,
    lines: JSON.stringify(lines.map((line, index) => ({ ...line, line_no: index + 1 }))),
  });
  const differs = lines.filter(line => line.counted !== line.expected).length;
  await move(ctx, settlement, { ...of, state: 'reconciling' }, differs > 0 ? 'differ' : 'agree', {
    facts: { run, differs },
  });
  return { state: differs > 0 ? ('difference' as const) : ('ready' as const), differs };
}

/** Somebody with a name says why a line differs; when every difference has its reason the day is ready. */
export async function explainLine(
  ctx: Ctx,
  input: { hall_id: number; day: string; line_no: number; reason: string },
) {
  const of = await held(ctx, input.hall_id, input.day);
  refuseIf(of.state === 'difference' ? undefined : 'kit.not_from_here');
  const at = { hall_id: of.hall_id, settlement_id: of.id, run: of.run };
  const lines = await ctx.tx.rows(linesOfRun, at);
  const line = lines.find(one => one.line_no === input.line_no);
  refuseIf(line === undefined ? 'kit.not_found' : undefined, { field: 'line_no' });
  await ctx.tx.run(insertReason, {
    ...at,
    line_no: input.line_no,
    // What is typed may hold somebody's number (PRIV-02).
    reason: masked(input.reason),
    by_id: ctx.actor.id,
    at: ctx.now,
  });
  const left = lines.filter(
    one => one.difference !== 0 && one.reason === null && one.line_no !== input.line_no,
  ).length;
  await record(ctx, 'settlement.explain', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { line: input.line_no, difference: line?.difference ?? 0 },
  });
  if (left === 0) await move(ctx, settlement, of, 'agree', { facts: { run: of.run, explained: true } });
  return { state: left === 0 ? ('ready' as const) : ('difference' as const), left };
}

/**
 * The hall manager, who held no till, approves: what stays in the safe is carried over, the rest is set aside for the
 * bank, the books of the day are locked, and its report is frozen with its number and hash (CASH-01).
 */
export async function approveDay(ctx: Ctx, input: { hall_id: number; day: string; retained_fen: Fen }) {
  const of = await held(ctx, input.hall_id, input.day);
  refuseIf((await blocks(ctx, of))[0]);
  const holders = (await ctx.tx.rows(holdersOfDay, of)).map(row => row.clerk_id);
  refuseIf(whyNotApprove(ctx.actor.id, holders));
  if (of.state === 'questioned') return standBy(ctx, of);
  const safe_fen = await countedSafe(ctx, of);
  const most = await normValue(ctx, of.hall_id, 'safe_cash_max');
  refuseIf(input.retained_fen <= Math.min(safe_fen, most) ? undefined : 'settlement.retains_too_much', {
    field: 'retained_fen',
    facts: { most: Math.min(safe_fen, most) / 100 },
  });
  const { retained_fen } = input;
  // A day that is approved after the next one opened: its safe went over at the opening, the rest is for the bank.
  const behind = retained_fen > 0 && (await ctx.tx.maybe(openedAfter, of)) !== undefined;
  refuseIf(behind ? 'settlement.next_day_runs' : undefined, { field: 'retained_fen' });
  const deposit_fen = safe_fen - retained_fen;
  await carryOut(ctx, of, retained_fen, deposit_fen);
  await toReceive(ctx, of);
  const report = await reportOf(ctx, of, { retained_fen, deposit_fen });
  const report_no = (await ctx.tx.maybe(nextReportNo, of))?.report_no ?? 1;
  const report_hash = createHash('sha256').update(report).digest('hex');
  await move(ctx, settlement, of, 'approve', {
    set: {
      approved_by: ctx.actor.id,
      approved_at: ctx.now,
      retained_fen,
      deposit_fen,
      report,
      report_no,
      report_hash,
    },
    facts: { report_no, report_hash, deposit_fen, retained_fen },
    stop: ['settlement.waived_late'],
    start: [
      { kind: 'settlement.deposit_late', due_at: later(ctx.now, day_ms) },
      {
        kind: 'settlement.audit_late',
        due_at: later(ctx.now, (await normValue(ctx, of.hall_id, 'audit_within')) * day_ms),
      },
    ],
  });
  await lockMoneyDay(ctx, of.hall_id, of.day);
  return { state: 'approved' as const, report_no, report_hash, deposit_fen };
}

/**
 * The auditor had a question, and the manager stands by the day: its report stays the one that was frozen, and a bag that
 * has left does not leave once more (CASH-09).
 */
async function standBy(ctx: Ctx, of: SettlementRow) {
  const report_no = of.report_no ?? 0;
  const report_hash = of.report_hash ?? '';
  const verb = of.deposited_at === null ? 'approve' : 'stand_by';
  await move(ctx, settlement, of, verb, { facts: { report_no, report_hash, again: true } });
  return { state: settlement.moves[verb].to, report_no, report_hash, deposit_fen: of.deposit_fen ?? 0 };
}

/**
 * What lies in the safe by the count that is approved: the count must still stand beside the books as it did, and what
 * it differs by goes to its own account, as a till's difference does (CASH-03).
 */
async function countedSafe(ctx: Ctx, of: SettlementRow): Promise<Fen> {
  const run = { hall_id: of.hall_id, settlement_id: of.id, run: of.run };
  const count = await ctx.tx.maybe(countOfRun, run);
  if (count === undefined) throw new Refusal('kit.not_from_here');
  refuseIf(whyNotOwnCount(ctx.actor.id, count.counted_by));
  const cards = JSON.parse(count.cards) as { holder_id: Id | null; count: number }[];
  const lines = await ctx.tx.rows(linesOfRun, run);
  const now = await fourWays(ctx, of, { safe_fen: count.safe_fen, cards });
  refuseIf(whyNotStale(lines, now));
  const safe = lines.find(line => line.part === 'money' && line.code === 'safe');
  const size = Math.abs(safe?.difference ?? 0);
  if (safe === undefined || size === 0) return safeOf(ctx, of);
  const over = safe.difference > 0;
  await post(ctx, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    code: over ? 'settlement.over' : 'settlement.short',
    subject_id: of.id,
    day: of.day,
    lines: over ? [debit('safe', size), credit('over', size)] : [debit('short', size), credit('safe', size)],
  });
  return count.safe_fen;
}

/** The auditor has looked: the day stands, or goes back with a question. */
export async function auditDay(
  ctx: Ctx,
  input: { hall_id: number; day: string; holds: boolean; note: string },
) {
  const of = await held(ctx, input.hall_id, input.day);
  const verb = input.holds ? 'audit' : 'question';
  refuseIf(input.holds ? whyNotAudit(of) : undefined);
  await move(ctx, settlement, of, verb, {
    set: { audited_by: ctx.actor.id, audited_at: ctx.now },
    facts: { note: masked(input.note) },
    stop: input.holds ? ['settlement.audit_late'] : [],
  });
  return { state: settlement.moves[verb].to };
}

onDue('settlement.audit_late', async (ctx, due) => {
  await record(ctx, 'settlement.audit_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
