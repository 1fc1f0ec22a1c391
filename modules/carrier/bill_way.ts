import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** How a monthly bill reaches its customer: by message, in the carrier's app, on paper by post, or not at all. */
export const bill_ways = ['sms', 'app', 'paper', 'none'] as const;
export type BillWay = (typeof bill_ways)[number];

/** What each way is called, on forms and screens. */
export const bill_way_words: Readonly<Record<BillWay, Words>> = {
  sms: { zh: '短信', en: 'Message' },
  app: { zh: '掌上营业厅', en: 'App' },
  paper: { zh: '纸质邮寄', en: 'By post' },
  none: { zh: '不寄送', en: 'Not sent' },
};

/** The ways of an account: the present one, and the one chosen for later. All none for a number without an account. */
export interface BillWays {
  bill_way: BillWay | null;
  next_bill_way: BillWay | null;
  next_bill_way_from: BusinessDay | null;
}

/** The way of a bill that is issued on a day: what was chosen meanwhile holds from its own day on, and not before (FEE-03). */
export const billWayOn = guarded(
  'FEE-03',
  (of: BillWays, day: BusinessDay): BillWay =>
    (of.next_bill_way_from !== null && of.next_bill_way_from <= day ? of.next_bill_way : of.bill_way) ??
    'sms',
  of => of.bill_way ?? 'sms',
);

/** The present way, and another one that was chosen and is still to come, as screens show them. */
export const billWayShown = (of: BillWays, today: BusinessDay) => {
  const way = billWayOn(of, today);
  const { next_bill_way: next, next_bill_way_from: from } = of;
  return {
    way,
    next: next === null || from === null || from <= today || next === way ? null : { way: next, from },
  };
};
