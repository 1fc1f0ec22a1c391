import { type BusinessDay, businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { AccountCode } from './accounts.ts';
import { flawOf, type Line, swapped, the_hall } from './journal.ts';
import {
  balancesOfDay,
  balancesOfHolder,
  findBalance,
  findDay,
  findJournal,
  firstOpenDay,
  foldOfDay,
  linesOf,
  lockDay,
  lopsided,
  openDay,
  writeJournal,
} from './store.ts';

/** Money that moved, as the act that moved it tells it. */
export interface Journal {
  hall_id: number;
  /** From the caller: telling it twice writes it once. */
  id: Id;
  /** What happened, such as `orders.sale` or `tills.drop`. */
  code: string;
  /** The order, session or case it is about. */
  subject_id: Id;
  /** The business day of the till session, when that is not today. */
  day?: BusinessDay;
  session_id?: Id;
  reverses_id?: Id;
  happened_at?: Instant;
  lines: readonly Line[];
}

/**
 * Writes money down, all of it or nothing. A journal told before answers `exists`; a day that is approved and
 * locked, or was never opened for money, refuses `ledger.day_locked`. One statement.
 */
export async function post(ctx: Ctx, of: Journal): Promise<'posted' | 'exists'> {
  const flaw = flawOf(of.lines);
  if (flaw !== undefined) throw new Error(`${of.code}: ${flaw}`);
  const answer = await ctx.tx.maybe(writeJournal, {
    hall_id: of.hall_id,
    id: of.id,
    day: of.day ?? businessDay(ctx.now),
    at: ctx.now,
    happened_at: of.happened_at ?? ctx.now,
    recorded_at: ctx.wall_now,
    code: of.code,
    subject_id: of.subject_id,
    session_id: of.session_id ?? null,
    reverses_id: of.reverses_id ?? null,
    actor_id: ctx.actor.id,
    accounts: of.lines.map(line => line.account),
    holders: of.lines.map(line => line.holder_id),
    sides: of.lines.map(line => line.side),
    amounts: of.lines.map(line => line.amount_fen),
  });
  if (answer?.written === true) return 'posted';
  if ((await ctx.tx.maybe(findJournal, of)) !== undefined) return 'exists';
  throw new Refusal('ledger.day_locked');
}

/** Takes a journal back by writing its mirror; the same journal is taken back once only. */
export async function reverse(
  ctx: Ctx,
  input: { hall_id: number; journal_id: Id; code: string; subject_id: Id; session_id?: Id },
): Promise<Id> {
  const of = await ctx.tx.maybe(findJournal, { hall_id: input.hall_id, id: input.journal_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'journal_id' });
  const lines = await ctx.tx.rows(linesOf, input);
  const id = ctx.newId();
  const session = input.session_id ?? of.session_id ?? undefined;
  await post(ctx, {
    hall_id: input.hall_id,
    id,
    code: input.code,
    subject_id: input.subject_id,
    reverses_id: of.id,
    ...(session === undefined ? {} : { session_id: session }),
    lines: swapped(lines).map(line =>
      line.holder_id === of.session_id && session !== undefined ? { ...line, holder_id: session } : line,
    ),
  });
  return id;
}

/** Opens a business day for money. */
export const openMoneyDay = (ctx: Ctx, hall_id: number, day: BusinessDay) =>
  ctx.tx.run(openDay, { hall_id, day });

/** Locks a business day: from here on no journal is written to it. Locking twice is one lock. */
export const lockMoneyDay = (ctx: Ctx, hall_id: number, day: BusinessDay) =>
  ctx.tx.run(lockDay, { hall_id, day, at: ctx.now, actor_id: ctx.actor.id });

/** The books that what comes afterwards is written to: today's, or the next ones open; none are open, none are written. */
export async function openBooks(ctx: Ctx, hall_id: number): Promise<BusinessDay> {
  const found = await ctx.tx.maybe(firstOpenDay, { hall_id, from: businessDay(ctx.now) });
  if (found === undefined) throw new Refusal('ledger.day_locked');
  return found.day;
}

/** Whether money may still be written to a day. */
export async function moneyDayIs(
  ctx: Ctx,
  hall_id: number,
  day: BusinessDay,
): Promise<'open' | 'locked' | 'none'> {
  const found = await ctx.tx.maybe(findDay, { hall_id, day });
  if (found === undefined) return 'none';
  return found.locked_at === null ? 'open' : 'locked';
}

/** What a holder should have of each account on a day: the sum of its postings. */
export async function expectedOf(
  ctx: Ctx,
  of: { hall_id: number; day: BusinessDay; holder_id: Id },
): Promise<Map<AccountCode, Fen>> {
  const rows = await ctx.tx.rows(balancesOfHolder, of);
  return new Map(rows.map(row => [row.account, row.balance_fen]));
}

/** What an account of a holder (the hall, unless told otherwise) stands at on a day; after a journal of the same act nobody overtakes it. */
export async function balanceOf(
  ctx: Ctx,
  of: { hall_id: number; day: BusinessDay; account: AccountCode; holder_id?: Id },
): Promise<Fen> {
  return (await ctx.tx.maybe(findBalance, { holder_id: the_hall, ...of }))?.balance_fen ?? 0;
}

/** What does not hold in the books of a day; an empty list is the promise kept. */
export async function flawsOfDay(ctx: Pick<Ctx, 'tx'>, hall_id: number, day: BusinessDay): Promise<string[]> {
  const found = (await ctx.tx.rows(lopsided, { hall_id, day })).map(
    row => `journal ${row.journal_id} does not add up to nothing`,
  );
  const kept = await ctx.tx.rows(balancesOfDay, { hall_id, day });
  const folded = new Map(
    (await ctx.tx.rows(foldOfDay, { hall_id, day })).map(row => [
      `${row.account} ${row.holder_id}`,
      row.balance_fen,
    ]),
  );
  for (const row of kept) {
    const key = `${row.account} ${row.holder_id}`;
    if (folded.get(key) !== row.balance_fen)
      found.push(`${key}: the balance says ${row.balance_fen}, the postings ${folded.get(key) ?? 0}`);
    folded.delete(key);
  }
  for (const key of folded.keys()) found.push(`${key}: postings without a balance`);
  const total = kept.reduce((sum, row) => sum + row.balance_fen, 0);
  if (total !== 0) found.push(`all balances of the day add up to ${total}`);
  return found;
}
