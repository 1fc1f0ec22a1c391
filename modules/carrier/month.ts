import { type BusinessDay, type Instant, onDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import type { BillLine } from './bill.ts';
import type { PassedOver } from './wire.ts';

/** A number as the bill run finds it, on an account that is held. */
export interface Charged extends Record<string, unknown> {
  account_id: Id;
  balance_fen: Fen;
  number_id: Id;
  state: string;
  suspended_for: string | null;
  in_service_at: Instant | null;
  plan: string | null;
  next_plan: string | null;
  next_plan_from: BusinessDay | null;
  /** This month stands on its account already. */
  charged: boolean;
}

/** What a plan costs a month by the published price list, and in which version. */
export interface PlanPrice {
  code: string;
  fen: Fen;
  version: number;
  say: Words;
}

/** The plan a number runs on in the month that begins: a change asked for this day counts, whichever clock rings first. */
export const planOn = (of: Pick<Charged, 'plan' | 'next_plan' | 'next_plan_from'>, first: BusinessDay) =>
  of.next_plan !== null && of.next_plan_from !== null && of.next_plan_from <= first ? of.next_plan : of.plan;

/**
 * Why the month that begins is not charged to a number (BIZ-12, BIZ-21, FEE-06): it is charged already; its first month
 * was paid when it was connected; it rests and its keep is paid; it was stopped by us, and we do not charge for what we
 * do not give. A number that its holder reported lost goes on: it comes back at a word.
 */
export const whyPassedOver = guarded(
  ['FEE-06', 'BIZ-12'],
  (of: Charged, first: BusinessDay): PassedOver | undefined => {
    if (of.charged) return 'charged';
    if (of.in_service_at === null || of.in_service_at >= onDay(first, '00:00')) return 'first_month';
    if (of.state !== 'suspended') return undefined;
    if (of.suspended_for === 'requested') return 'at_rest';
    return of.suspended_for === 'lost' ? undefined : 'stopped';
  },
);

/** One charge of a month, with its line of the bill. */
export interface MonthCharge {
  account_id: Id;
  number_id: Id;
  item: string;
  code: string;
  version: number;
  fen: Fen;
  /** What was not paid out of what lay ahead. */
  rest_fen: Fen;
  line: BillLine;
}

const contract: Words = { zh: '入网协议', en: 'the contract' };

const lineOf = (of: Charged, price: PlanPrice, on: BusinessDay): BillLine => ({
  say: price.say,
  count: 1,
  fen: price.fen,
  tariff: { code: price.code, version: price.version },
  cause: { kind: 'contract', no: of.account_id.slice(-8).toUpperCase(), on, say: contract },
});

/** The charges of a month over numbers that are held, and how many were passed over for which reason. */
export function monthCharges(
  numbers: readonly Charged[],
  of: {
    first: BusinessDay;
    prices: ReadonlyMap<string, PlanPrice>;
    dayOf: (at: Instant) => BusinessDay;
  },
): { charges: MonthCharge[]; passed: Partial<Record<PassedOver, number>> } {
  const charges: MonthCharge[] = [];
  const passed: Partial<Record<PassedOver, number>> = {};
  // An account with several numbers pays them one after the other out of what lies ahead.
  const ahead = new Map<Id, Fen>();
  for (const number of numbers) {
    const price = of.prices.get(planOn(number, of.first) ?? '');
    const why = whyPassedOver(number, of.first) ?? (price === undefined ? 'no_price' : undefined);
    if (why !== undefined || price === undefined) {
      if (why !== undefined) passed[why] = (passed[why] ?? 0) + 1;
      continue;
    }
    const { account_id, number_id } = number;
    const balance = ahead.get(account_id) ?? number.balance_fen;
    const paid = Math.min(balance, price.fen);
    ahead.set(account_id, balance - paid);
    charges.push({
      ...{ account_id, number_id, item: 'plan', code: price.code, version: price.version },
      ...{ fen: price.fen, rest_fen: price.fen - paid },
      line: lineOf(number, price, number.in_service_at === null ? of.first : of.dayOf(number.in_service_at)),
    });
  }
  return { charges, passed };
}

/** The part of a debt that is overdue: what is owed less what is not due yet, for the oldest is paid first (FEE-09). */
export const overdue = guarded(
  'FEE-09',
  (owed_fen: Fen, not_due_fen: Fen): Fen => Math.max(0, owed_fen - not_due_fen),
  owed_fen => owed_fen,
);
