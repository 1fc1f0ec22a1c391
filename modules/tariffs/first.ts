import type { BusinessDay } from '../../kit/clock.ts';
import { plans, planWords, services } from '../carrier/index.ts';
import type { Price } from './tariff.ts';

const since: BusinessDay = '2026-01-01';
const filing_no = 'DEMO-ZF-2026-001';
const any_time = { ends_zh: '长期有效', ends_en: 'no end date', leaving_zh: '不收费', leaving_en: 'no fee' };

type Begins = Omit<Price, 'sold' | 'version' | 'filing_no' | 'since'> & { ended?: boolean };

const free = (code: string, say: [string, string], how: [string, string]): Begins => ({
  ...{ code, say_zh: say[0], say_en: say[1], how_zh: how[0], how_en: how[1] },
  amount_fen: 0,
  per: 'once',
  ...any_time,
});

const begins: readonly Begins[] = [
  {
    code: 'sim_replacement',
    say_zh: '补卡工本费',
    say_en: 'SIM replacement',
    amount_fen: 1000,
    per: 'once',
    how_zh: '每补一张卡收一次；金卡客户免收',
    how_en: 'once for each card replaced; free for gold customers',
    ...any_time,
  },
  {
    code: 'number_keep',
    say_zh: '停机保号费',
    say_en: 'Keeping a number at rest',
    amount_fen: 500,
    per: 'month',
    how_zh: '按停机的月数一次收取；期间不收套餐费',
    how_en: 'by the months of rest, at once; the plan is not charged meanwhile',
    ends_zh: '一到六个月',
    ends_en: 'one to six months',
    leaving_zh: '不收费',
    leaving_en: 'no fee',
  },
  {
    code: 'contract_exit',
    say_zh: '提前解约违约金',
    say_en: 'Leaving a contract early',
    amount_fen: 1000,
    per: 'month',
    how_zh: '合约没到期销号，按剩下的月数一次收取，不足一月按一月；合约到期不收',
    how_en: 'when a number is closed before its contract ends, by the months left, a part counts as one',
    ends_zh: '到合约期满',
    ends_en: 'until the contract ends',
    leaving_zh: '不收费',
    leaving_en: 'no fee',
  },
  {
    code: 'extra_data',
    say_zh: '套餐外流量',
    say_en: 'Data beyond the plan',
    amount_fen: 500,
    per: 'once',
    how_zh: '每超出 1GB 收一次，不足 1GB 按 1GB；当月累计',
    how_en: 'once for each GB begun beyond the plan, within the month',
    ...any_time,
  },
  {
    code: 'late_fee',
    say_zh: '违约金',
    say_en: 'Late fee',
    amount_fen: 3,
    per: 'once',
    how_zh: '欠费每天收千分之三，即每 10 元每天 3 分；违约金本身不再计违约金，不足 1 分不收',
    how_en:
      'three in a thousand of what is owed for each day, 3 fen for 10 yuan; never on a late fee, no part of a fen',
    ...any_time,
  },
  ...plans.map(plan => ({
    code: plan.code,
    say_zh: plan.say.zh,
    say_en: plan.say.en,
    amount_fen: plan.month_fen,
    per: 'month' as const,
    how_zh: planWords(plan).zh,
    how_en: planWords(plan).en,
    ends_zh: '不限合约期',
    ends_en: 'no contract period',
    leaving_zh: '没有违约金',
    leaving_en: 'no penalty',
    ended: plan.closed === true,
  })),
  ...services.map(of => ({
    code: of.code,
    say_zh: of.say.zh,
    say_en: of.say.en,
    amount_fen: of.month_fen,
    per: 'month' as const,
    how_zh: `${of.holds.zh}；开通当月不收，从下月 1 日起每月收`,
    how_en: `${of.holds.en}; the month it is added is free, then charged on each first`,
    ...any_time,
  })),
  // What costs nothing is on the list as well, so that nobody can be asked to pay for it.
  free(
    'account_opening',
    ['开户', 'Opening an account'],
    ['开户和首张卡免费', 'account and first card are free'],
  ),
  free(
    'receipt_copy',
    ['补打收据', 'A receipt printed again'],
    ['补打免费，盖补打字样', 'free; marked as a copy'],
  ),
  free(
    'bill_copy',
    ['打印账单', 'A bill on paper'],
    ['五个月内的账单免费打印', 'the last five months are free'],
  ),
];

/** The price list with which the house begins: version 1 of each item. Prices and filing are invented. */
export const first: readonly Price[] = begins.map(({ ended = false, ...item }) => ({
  ...item,
  sold: !ended,
  version: 1,
  filing_no,
  since,
}));

/** Whether a code is a plan's: whoever took it keeps its price. */
export const isPlan = (code: string): boolean => plans.some(plan => plan.code === code);
