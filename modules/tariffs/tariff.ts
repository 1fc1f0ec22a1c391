import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';

/** One version of an item of the price list (FEE-02): drafted, approved by another with its filing, announced, in force. */
export const tariff = machine({
  name: 'tariffs.tariff',
  table: 'tariff',
  states: {
    drafted: { zh: '起草', en: 'drafted' },
    approved: { zh: '已批准备案', en: 'approved and filed' },
    announced: { zh: '已公示', en: 'announced' },
    in_force: { zh: '现行', en: 'in force' },
    superseded: { zh: '已被替代', en: 'superseded' },
    dropped: { zh: '已放弃', en: 'dropped' },
  },
  start: 'drafted',
  end: ['superseded', 'dropped'],
  moves: {
    approve: {
      from: ['drafted'],
      to: 'approved',
      by: ['province_supervisor'],
      say: { zh: '批准并填备案号', en: 'Approve with its filing' },
      rows: ['FEE-02'],
    },
    announce: {
      from: ['approved'],
      to: 'announced',
      by: ['province_supervisor'],
      say: { zh: '公示', en: 'Announce' },
      rows: ['FEE-01', 'FEE-02'],
    },
    put_off: {
      from: ['announced'],
      to: 'announced',
      by: ['clock'],
      say: { zh: '还有人没告知，推迟施行', en: 'Put off: somebody is not told yet' },
      rows: ['FEE-08'],
    },
    start: {
      from: ['announced'],
      to: 'in_force',
      by: ['clock'],
      say: { zh: '施行', en: 'Come into force' },
      rows: ['FEE-02'],
    },
    supersede: {
      from: ['in_force'],
      to: 'superseded',
      by: ['clock'],
      say: { zh: '被新价替代', en: 'Superseded' },
      rows: ['FEE-02'],
    },
    drop: {
      from: ['drafted', 'approved', 'announced'],
      to: 'dropped',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '放弃', en: 'Drop' },
      rows: ['FEE-02'],
    },
  },
});

export type TariffState = StateOf<typeof tariff>;

/** What one item of the price list says, in whichever version. */
export interface Item {
  code: string;
  say_zh: string;
  say_en: string;
  amount_fen: Fen;
  /** Charged once, or for every month. */
  per: 'once' | 'month';
  /** How it is reckoned, and what for (FEE-04). */
  how_zh: string;
  how_en: string;
  /** How long the price holds for whoever takes it (PRM-02). */
  ends_zh: string;
  ends_en: string;
  /** What leaving earlier costs (PRM-02). */
  leaving_zh: string;
  leaving_en: string;
  /** False: the item ends with this version and may no longer be charged. */
  sold: boolean;
}

/** An item as its row keeps it. */
export interface TariffRow extends Item, Record<string, unknown> {
  hall_id: 0;
  id: Id;
  state: TariffState;
  number: number;
  reason: string;
  drafter_id: Id;
  drafted_at: Instant;
  approver_id: Id | null;
  filing_no: string | null;
  announced_on: BusinessDay | null;
  effective_on: BusinessDay | null;
  /** The day on which its holders are told, where it is held by the month (FEE-08). */
  tell_on: BusinessDay | null;
  all_told_at: Instant | null;
  put_off: number;
}

/** An item as it holds on a day: its text, its version and what it was filed under. */
export interface Price extends Item {
  version: number;
  filing_no: string;
  since: BusinessDay;
}

/** The price list of a day, by code. */
export type Book = ReadonlyMap<string, Price>;

/**
 * The book of a day: of each code the announced version whose day has come last, else the first edition. What is
 * announced for later changes nothing before, and what holds later nothing of an earlier day (FEE-02).
 */
export function bookOn(first: readonly Price[], rows: readonly TariffRow[], day: BusinessDay): Book {
  const book = new Map(first.map(price => [price.code, price]));
  for (const { filing_no, effective_on, number, ...item } of rows) {
    if (filing_no === null || effective_on === null || effective_on > day) continue;
    const before = book.get(item.code);
    if (before === undefined || before.since < effective_on)
      book.set(item.code, { ...item, version: number, filing_no, since: effective_on });
  }
  return book;
}

/** Why a draft may not be made: one change of an item at a time, and a plan keeps its price. */
export const whyNotDraft = (of: {
  item: Item;
  before: Price | undefined;
  is_plan: boolean;
  open: boolean;
}): string | undefined => {
  if (of.open) return 'tariffs.one_at_a_time';
  if (of.before === undefined && !of.item.sold) return 'tariffs.nothing_to_end';
  // Who took a plan keeps what was agreed: it ends for newcomers, and another is offered.
  if (of.is_plan && of.item.sold) return 'tariffs.plan_keeps_its_price';
  return undefined;
};

/** Why a draft may not be approved (FEE-02): another person than the drafter, under the number of its filing. */
export const whyNotApprove = guarded(
  'FEE-02',
  (of: Pick<TariffRow, 'drafter_id'>, by: { id: Id }, filing_no: string | undefined): string | undefined => {
    if (of.drafter_id === by.id) return 'tariffs.own_draft';
    return (filing_no ?? '').trim() === '' ? 'tariffs.no_filing' : undefined;
  },
);

/** Why a change may not be announced for a day (FEE-02): its notice is the norm's, and nothing holds backwards. */
export const whyNotAnnounce = guarded(
  'FEE-02',
  (effective_on: BusinessDay | undefined, earliest: BusinessDay): string | undefined =>
    effective_on === undefined || effective_on < earliest ? 'tariffs.too_soon' : undefined,
);

/** Something that is to be charged: an item of the list, and how many of it. */
export interface Charged {
  code: string;
  count: number;
  amount_fen: Fen;
}

/** Why a charge may not be taken (FEE-01): what the list of the day does not offer, or not at this price. */
export const whyNotCharge = guarded('FEE-01', (book: Book, of: Charged): string | undefined => {
  const price = book.get(of.code);
  if (price?.sold !== true) return 'tariffs.not_published';
  return price.amount_fen * of.count === of.amount_fen ? undefined : 'tariffs.not_the_price';
});
