import { type BusinessDay, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { whyNotLine } from './bill.ts';
import { type Charged, type MonthCharge, monthCharges, type PlanPrice } from './month.ts';
import {
  type Billed,
  batchInCare,
  batchUnattended,
  billedInCare,
  chargeMonth,
  type Differing,
  findDiffering,
  type HeldAccount,
} from './month_store.ts';
import type { PassedOver } from './wire.ts';

/** One batch of a bill run, as it is asked for. */
export interface MonthBatch {
  /** The hall that speaks for the accounts; 0: a slice of those that none does. */
  hall_id: number;
  slice: number;
  month: string;
  due_on: BusinessDay;
  prices: readonly PlanPrice[];
  after: Id | null;
  most: number;
}

/** What a batch came to. */
export interface MonthResult {
  /** The last account that was gone through; none when no more follow. */
  last: Id | null;
  accounts: number;
  charges: number;
  fen: Fen;
  rest_fen: Fen;
  /** Accounts that do not hold what their entries and charges come to. */
  differs: readonly Differing[];
  passed: Partial<Record<PassedOver, number>>;
}

const before_all = '00000000-0000-0000-0000-000000000000';

/** Puts charges of a month onto their accounts and bills; each line explained (FEE-04), each charge once. */
export async function putCharges(
  ctx: Ctx,
  of: { month: string; due_on: BusinessDay },
  charges: readonly MonthCharge[],
): Promise<{ charges: number; fen: Fen; rest_fen: Fen }> {
  for (const { line } of charges) refuseIf(whyNotLine(line));
  const nothing = { charges: 0, fen: 0, rest_fen: 0 };
  if (charges.length === 0) return nothing;
  const { month, due_on } = of;
  const done = await ctx.tx.maybe(chargeMonth, { rows: JSON.stringify(charges), month, due_on, at: ctx.now });
  return done ?? nothing;
}

/** Which accounts of a batch are not what their history makes them (FEE-05). */
const differing = guarded(
  'FEE-05',
  (ctx: Ctx, ids: readonly Id[]): Promise<Differing[]> => ctx.tx.rows(findDiffering, { ids }),
  async () => [],
);

/** The next accounts in a hall's care with a bill of a month, for whoever tells that it is out (FEE-03). */
export const billedAfter = (
  ctx: Ctx,
  of: { hall_id: number; month: string; after: Id | null; most: number },
): Promise<Billed[]> => ctx.tx.rows(billedInCare, { ...of, after: of.after ?? before_all });

/**
 * The next accounts of a bill run: held, charged by the rules, written by one statement, and reckoned through once more.
 * In one transaction, so a run that breaks off goes on where its last batch ended (FEE-04, FEE-05).
 */
export async function billMonth(ctx: Ctx, of: MonthBatch): Promise<MonthResult> {
  const { hall_id, slice, month, most } = of;
  const at = { month, after: of.after ?? before_all, most };
  const rows =
    hall_id === 0
      ? await ctx.tx.rows(batchUnattended, { slice, ...at })
      : await ctx.tx.rows(batchInCare, { hall_id, ...at });
  const ids = [...new Set(rows.map(row => row.account_id))];
  const { charges, passed } = monthCharges(
    rows.filter((row): row is HeldAccount & Charged => row.number_id !== null),
    {
      first: `${month}-01`,
      prices: new Map(of.prices.map(one => [one.code, one])),
      dayOf: businessDay,
    },
  );
  const done = await putCharges(ctx, of, charges);
  const differs = ids.length === 0 ? [] : await differing(ctx, ids);
  const last = ids.length < most ? null : (ids.at(-1) ?? null);
  return { last, accounts: ids.length, ...done, differs, passed };
}
