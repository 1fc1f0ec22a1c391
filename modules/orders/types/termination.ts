import { z } from 'zod';
import { addMonths, type BusinessDay } from '../../../kit/clock.ts';
import { guarded } from '../../../kit/guard.ts';
import { type Fen, yuan } from '../../../kit/money.ts';
import { type Command, whyNotClose } from '../../carrier/index.ts';
import { business, type Charge, type FormLine, type Looked, type Ready, type Sheet } from '../business.ts';
import { charge } from '../charging.ts';

interface Asks {
  stay: 'skipped' | 'declined';
}

const owed = ({ number }: Looked<unknown>): Fen => number?.owed_fen ?? 0;
/** Up to the next coin: what is asked leaves its rest on the account, and what goes back is never less than was there. */
const inCoinsUp = (fen: Fen): Fen => Math.ceil(fen / 10) * 10;
const settles = (of: Looked<unknown>): Fen => inCoinsUp(owed(of));
const left = (of: Looked<unknown>): Fen => (of.number?.balance_fen ?? 0) + settles(of) - owed(of);
const back = (of: Looked<unknown>): Fen => inCoinsUp(left(of));
function monthsBetween(from: BusinessDay, until: BusinessDay): number {
  let count = 0;
  while (addMonths(from, count) < until) count += 1;
  return count;
}
/** The months of a contract that are left, a part counted as one. */
const months = ({ number, today }: Looked<unknown>): number =>
  number?.contract_until != null && number.contract_until > today
    ? monthsBetween(today, number.contract_until)
    : 0;
const exit = (of: Looked<unknown>) =>
  charge(of.book, 'contract_exit', 'income_exit', {
    count: months(of),
    say: { zh: `提前解约 ${months(of)} 个月`, en: `Contract left ${months(of)} × one month early` },
  });
const exitFen = (of: Looked<unknown>): Fen => (months(of) > 0 ? exit(of).amount_fen : 0);

/** Asked to stay once, and never again: neither debt nor contract keeps anybody, both are settled with it (BIZ-14). */
const whyNotEnd = guarded('BIZ-14', ({ asks, number }: Looked<Asks>): string | undefined => {
  if (asks.stay === 'declined' && number?.stay_offered_at != null) return 'orders.asked_to_stay_before';
  return whyNotClose(number);
});

/** What closing a number settles, tells and does, whoever's it is. */
export const closing = {
  charges: (of: Looked<unknown>): Charge[] => [
    ...(owed(of) > 0
      ? [
          {
            say: { zh: `结清欠费 ${of.number?.mask ?? ''}`, en: `What is owed on ${of.number?.mask ?? ''}` },
            amount_fen: settles(of),
            account: 'bill_money' as const,
          },
        ]
      : []),
    ...(months(of) > 0 ? [exit(of)] : []),
  ],
  sheet: (of: Looked<unknown>): Sheet => ({
    content: {
      zh: `${of.number?.mask ?? ''} 销号，办完立即停用；号码冻结 ${of.norms.number_frozen_for} 天，期内可复装。`,
      en: `${of.number?.mask ?? ''} is closed and stops at once; it rests for ${of.norms.number_frozen_for} days, in which you may take it again.`,
    },
    price: {
      zh: `退余额 ${yuan(back(of))} 元（分进到角），现金，最迟 ${of.norms.termination_refund_within} 天`,
      en: `${yuan(back(of))} yuan, rounded up to the coin, are returned in cash, within ${of.norms.termination_refund_within} days at most`,
    },
    fees:
      settles(of) + exitFen(of) === 0
        ? { zh: '销号不收费', en: 'Closing is free' }
        : {
            zh: `结清欠费 ${yuan(settles(of))} 元；提前解约 ${yuan(exitFen(of))} 元`,
            en: `Owed ${yuan(settles(of))} yuan; contract left early ${yuan(exitFen(of))} yuan`,
          },
    duties: {
      zh: '银行、支付、微信等绑定请先解除；增值业务一并停止，不再收费。',
      en: 'Unbind banks, payment and chat apps first; the services on it end too and cost nothing more.',
    },
  }),
  effects: (of: Ready<unknown>): Command[] => {
    const { number, paid_fen } = of;
    if (number?.account_id == null) return [];
    const settled = paid_fen - exitFen(of);
    return [
      ...(settled > 0 ? [{ do: 'pay_in' as const, account_id: number.account_id, amount_fen: settled }] : []),
      { do: 'terminate', number_id: number.id, back_fen: left(of) },
    ];
  },
  back,
};

/** The lines of the form that say what is settled and what goes back. */
export const settledLines = (of: Looked<unknown>): FormLine[] => [
  {
    say: { zh: '结清欠费', en: 'Owed' },
    value: { zh: `${yuan(settles(of))} 元`, en: `${yuan(settles(of))} yuan` },
  },
  {
    say: { zh: '退还余额', en: 'Returned' },
    value: { zh: `${yuan(back(of))} 元`, en: `${yuan(back(of))} yuan` },
  },
];

/** 销号: one signature settles what is owed, returns what is left, leaves the contract and lets the number rest (BIZ-14). */
export const termination = business<Asks>({
  code: 'termination',
  say: { zh: '销号', en: 'Close a number' },
  rows: ['BIZ-14', 'BIZ-29', 'SVC-16'],
  identity: 'holder',
  agent: true,
  about: 'number',
  asks: z.strictObject({ stay: z.enum(['skipped', 'declined']).default('skipped') }),
  signs: 'signature',
  takes_card: false,
  // What is owed and what is left are known to the core alone.
  offline: false,
  // Whoever regrets it takes the number again within its rest (BIZ-15).
  same_day_undo: false,
  sheet_version: '1.0',
  says: ['number_frozen_for', 'termination_refund_within'],
  promise: 'handling_limit_termination',
  whyNot: whyNotEnd,
  ...closing,
  form: of => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: of.person?.name_mask ?? '', en: of.person?.name_mask ?? '' },
    },
    ...settledLines(of),
  ],
  atOnce: ({ asks, number }) =>
    asks.stay === 'declined' && number !== undefined ? [{ do: 'note_stay_offer', number_id: number.id }] : [],
  cards: [
    {
      zh: '「银行卡、支付宝、微信绑的是这个号吗？请先解绑，不然收不到验证码。」',
      en: '“Are your bank and payment apps bound to this number? Please unbind them first.”',
    },
    {
      zh: '「余额退给您，请点清；冻结期里想要回来，带证件来就行。」',
      en: '“Here is what was left, please count it; while the number rests you can have it back.”',
    },
  ],
  example: { stay: 'skipped' },
});
