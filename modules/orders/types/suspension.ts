import { z } from 'zod';
import { addMonths, type BusinessDay } from '../../../kit/clock.ts';
import { guarded } from '../../../kit/guard.ts';
import { type Fen, yuan } from '../../../kit/money.ts';
import { business, type Looked } from '../business.ts';
import { charge } from '../charging.ts';

interface Asks {
  months: number;
}

/** What keeping a number for so many months costs today (N42: the carrier's tariff, not the norm's number). */
const keeping = ({ asks, book }: Pick<Looked<Asks>, 'asks' | 'book'>) =>
  charge(book, 'number_keep', 'income_keep', {
    count: asks.months,
    say: { zh: `停机保号费 ${asks.months} 个月`, en: `Keeping the number, ${asks.months} × one month` },
  });
const total = (of: Looked<Asks>): Fen => keeping(of).amount_fen;
const monthly = (of: Looked<Asks>): Fen => charge(of.book, 'number_keep', 'income_keep').amount_fen;
/** The day on which service comes back by itself. */
const until = ({ asks, today }: Looked<Asks>): BusinessDay => addMonths(today, asks.months);

/** Only a number in service that owes nothing and is bound by no contract can be put to rest (BIZ-12). */
const whyNotRest = guarded('BIZ-12', ({ number, today }: Looked<Asks>): string | undefined => {
  if (number?.state === 'suspended') return 'orders.suspended_already';
  if (number?.state !== 'in_service') return 'carrier.not_in_service';
  if (number.contract_until !== null && number.contract_until > today) return 'orders.under_contract';
  return (number.owed_fen ?? 0) > 0 ? 'orders.owes_money' : undefined;
});

/** 停机保号: the number rests for one to six months for a small fee, and comes back by itself (BIZ-12). */
export const suspension = business<Asks>({
  code: 'suspension',
  say: { zh: '停机保号', en: 'Suspension' },
  rows: ['BIZ-12', 'BIZ-29'],
  identity: 'holder',
  agent: false,
  about: 'number',
  asks: z.strictObject({ months: z.int().min(1).max(6) }),
  signs: 'signature',
  takes_card: false,
  // The fee is taken only when the core can say that the number rests.
  offline: false,
  same_day_undo: true,
  sheet_version: '1.1',
  promise: 'effect_limit_suspension',
  whyNot: whyNotRest,
  charges: looked => [keeping(looked)],
  sheet: looked => ({
    content: {
      zh: `${looked.number?.mask ?? ''} 停机到 ${until(looked)}，共 ${looked.asks.months} 个月；期间不能打电话、发短信、上网，号码和余额保留。`,
      en: `${looked.number?.mask ?? ''} rests until ${until(looked)}: no calls, messages or data; number and balance are kept.`,
    },
    price: {
      zh: `${yuan(total(looked))} 元，一次收取`,
      en: `${yuan(total(looked))} yuan, once`,
    },
    fees: {
      zh: `每月保号费 ${yuan(monthly(looked))} 元 × ${looked.asks.months}；停机期间不收套餐费`,
      en: `${yuan(monthly(looked))} yuan a month × ${looked.asks.months}; the plan is not charged meanwhile`,
    },
    duties: {
      zh: `${until(looked)} 自动复机；要提前，带证件来厅里复机，保号费不退。从复机那天起套餐照常收费。验证码收不到，银行和支付软件请先改绑。当天反悔可以全退。`,
      en: `Service and the plan’s charge come back by themselves on ${until(looked)}; for an earlier day come here with your document, the fee is not returned. Codes will not arrive: rebind bank and payment apps first. Taken back today, all is refunded.`,
    },
  }),
  form: looked => [
    {
      say: { zh: '号码', en: 'Number' },
      value: { zh: looked.number?.mask ?? '', en: looked.number?.mask ?? '' },
    },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: looked.person?.name_mask ?? '', en: looked.person?.name_mask ?? '' },
    },
    {
      say: { zh: '停机期限', en: 'Rests for' },
      value: { zh: `${looked.asks.months} 个月`, en: `${looked.asks.months} × one month` },
    },
    { say: { zh: '自动复机', en: 'Comes back on' }, value: { zh: until(looked), en: until(looked) } },
  ],
  ends_on: until,
  effects: looked =>
    looked.number === undefined ? [] : [{ do: 'suspend', number_id: looked.number.id, until: until(looked) }],
  undo: ({ number }) => (number === undefined ? [] : [{ undo: 'suspend', number_id: number.id }]),
  cards: [
    {
      zh: '「停机期间收不到验证码，银行和支付软件您都改绑了吗？」',
      en: '“No codes will arrive while it rests: have you rebound your bank and payment apps?”',
    },
    {
      zh: '「到期自动复机，号码一直给您留着。」',
      en: '“It comes back by itself on that day; the number stays yours.”',
    },
  ],
  example: { months: 3 },
});
