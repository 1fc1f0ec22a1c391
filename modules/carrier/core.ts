import type { BusinessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Bill } from './bill.ts';
import type { BillWay, BillWays } from './bill_way.ts';
import type { Licence } from './licence.ts';
import type { MonthBatch, MonthResult } from './month_billing.ts';
import type { Billed } from './month_store.ts';
import type { NumberFacts, NumberState } from './number.ts';
import type { UnitFacts, UseFacts } from './unit.ts';

/** What the counter asks the carrier to do for one order. Verbs that every carrier's own system knows. */
export type Command =
  | { do: 'pay_in'; account_id: Id; amount_fen: Fen }
  | { do: 'connect'; number_id: Id; sim_id: Id; customer_id: Id; plan: string; prepaid_fen: Fen }
  /** A unit's number: its licence, and who uses it, proven by a reading of their document (RNM-07). */
  | {
      do: 'connect_unit';
      number_id: Id;
      sim_id: Id;
      licence: Licence;
      user_id: Id;
      reading_id: Id;
      plan: string;
      prepaid_fen: Fen;
    }
  | { do: 'change_user'; number_id: Id; licence: Licence; user_id: Id; reading_id: Id }
  | { do: 'report_lost'; number_id: Id }
  | {
      do: 'replace_sim';
      number_id: Id;
      sim_id: Id;
      reason: 'lost' | 'stolen' | 'damaged' | 'swapped';
      /** The old card lies on the table: it goes into the drawer of dead cards. */
      returned: boolean;
    }
  | { do: 'lift_block'; number_id: Id }
  | { do: 'change_plan'; number_id: Id; plan: string; from: 'now' | 'next_month' }
  | { do: 'add_service'; number_id: Id; service: string; month_fen: Fen; version: number }
  | { do: 'end_service'; number_id: Id; service: string; ends_on: BusinessDay }
  /** Its account's bills reach the customer another way, from the next one on. */
  | { do: 'change_bill_way'; number_id: Id; way: BillWay }
  | { do: 'suspend'; number_id: Id; until: BusinessDay }
  | { do: 'resume'; number_id: Id }
  /** The holder was asked to stay, once. */
  | { do: 'note_stay_offer'; number_id: Id }
  /** Closes it: nothing may be owed, and `back_fen` is all that is left on its account. */
  | { do: 'terminate'; number_id: Id; back_fen: Fen }
  | { do: 'reinstate'; number_id: Id; sim_id: Id; customer_id: Id; plan: string }
  | { do: 'suspend_for_arrears'; number_id: Id }
  | { do: 'restore_after_arrears'; number_id: Id }
  | {
      do: 'charge_late';
      account_id: Id;
      day: BusinessDay;
      rate_permille: number;
      /** The most a debt costs altogether, in parts of a hundred of it. */
      most_percent: number;
      version: number;
    };

/** How a command is taken back on the same day, when its kind can be. */
export type Undo =
  | { undo: 'pay_in'; account_id: Id; amount_fen: Fen }
  | { undo: 'connect'; number_id: Id }
  | { undo: 'change_plan'; number_id: Id }
  | { undo: 'add_service'; number_id: Id; service: string }
  /** `was`: the way that was chosen before for the next bill, where there was one. */
  | { undo: 'change_bill_way'; number_id: Id; was: BillWay | null }
  | { undo: 'suspend'; number_id: Id };

/** An account as its hall looks after it: what it owes and since when, what is left on it, its number and that number's state. */
export interface AccountFacts extends BillWays, Record<string, unknown> {
  account_id: Id;
  /** The hall that speaks for it; none when it is looked after elsewhere. */
  care_hall_id: number | null;
  balance_fen: Fen;
  owed_fen: Fen;
  /** The day since which a part of it is overdue, or from which it will be; what is overdue today. */
  owed_since: BusinessDay | null;
  overdue_fen: Fen;
  number_id: Id;
  number_state: NumberState;
  suspended_for: string | null;
  mask: string;
}

/** What makes somebody a key customer. */
export interface MembershipFacts extends Record<string, unknown> {
  tier: 'plain' | 'silver' | 'gold';
  corporate: string | null;
}

/** For whom a command is done: the id of the order, or of the arrear, makes it happen once. */
export interface OrderRef {
  hall_id: number;
  order_id: Id;
}

/**
 * The port to the carrier's core. The embedded one below works in the act's own transaction; a carrier's own
 * system would answer `later` and tell the outcome afterwards, which the order machine waits for in `executing`.
 */
export interface Core {
  /** A number by what the customer says, or by its id; undefined when the carrier has no such number. */
  numberSaid(ctx: Ctx, hall_id: number, said: string): Promise<NumberFacts | undefined>;
  number(ctx: Ctx, hall_id: number, id: Id): Promise<NumberFacts | undefined>;
  /** A number in clear, for a message to whoever holds it: sealed again at once by who asks, shown to nobody. */
  inClear(ctx: Ctx, hall_id: number, id: Id): Promise<string>;
  /** Whose customer a number's holder is: tier and corporate customer; `away` while the hall is cut off. */
  membership(ctx: Ctx, hall_id: number, said: string): Promise<MembershipFacts | 'away' | undefined>;
  /** The code that opens the card in a number (PUK): to its holder's eyes alone, kept by nobody who asks (BIZ-11). */
  unlockCode(ctx: Ctx, hall_id: number, number_id: Id): Promise<string>;
  numbersOf(ctx: Ctx, hall_id: number, customer_id: Id): Promise<NumberFacts[]>;
  /** How many numbers of units somebody uses, and whether a reading registered somebody before (RNM-07). */
  standsAsUser(ctx: Ctx, hall_id: number, of: { user_id: Id; reading_id: Id | null }): Promise<UseFacts>;
  /** A unit by its credit code with its numbers and who uses each; undefined when it has none here. */
  unit(ctx: Ctx, hall_id: number, credit_code: string): Promise<UnitFacts | undefined>;
  account(ctx: Ctx, hall_id: number, account_id: Id): Promise<AccountFacts | undefined>;
  /** The accounts a hall speaks for that are overdue, or of which less than `low_fen` is left. */
  accountsInCare(ctx: Ctx, hall_id: number, low_fen: Fen): Promise<AccountFacts[]>;
  /** The last months on an account with their lines, the newest first. */
  bills(ctx: Ctx, hall_id: number, account_id: Id, months: number): Promise<Bill[]>;
  /** Bills of a month on accounts a hall speaks for, drawn by chance. */
  sampleOfBills(
    ctx: Ctx,
    of: { hall_id: number; month: string; salt: string; most: number },
  ): Promise<(Bill & { account_id: Id; mask: string })[]>;
  /** The halls that speak for whoever holds a plan or a service on a day. */
  hallsHolding(ctx: Ctx, code: string, day: BusinessDay): Promise<number[]>;
  /** The ids of the numbers in a hall's care that hold it, in order, after one of them. */
  holders(
    ctx: Ctx,
    hall_id: number,
    of: { code: string; day: BusinessDay; after: Id | null; most: number },
  ): Promise<Id[]>;
  /** From the next charge on a service costs something else on the numbers in a hall's care; sold no more, it ends. */
  reprice(
    ctx: Ctx,
    hall_id: number,
    of: { code: string; month_fen: Fen; version: number; sold: boolean; day: BusinessDay },
  ): Promise<void>;
  /** The next accounts of a bill run of the carrier's own: charged for the month that begins, once. */
  billMonth(ctx: Ctx, of: MonthBatch): Promise<MonthResult>;
  /** The next accounts in a hall's care with a bill of a month, after one of them. */
  billedAfter(
    ctx: Ctx,
    of: { hall_id: number; month: string; after: Id | null; most: number },
  ): Promise<Billed[]>;
  /** Does it, or refuses with a code before anything is written. */
  perform(ctx: Ctx, of: OrderRef, command: Command): Promise<'done' | 'later'>;
  takeBack(ctx: Ctx, of: OrderRef, undo: Undo): Promise<void>;
}
