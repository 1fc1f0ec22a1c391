import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { business } from '../business.ts';

/** 缴费: paying onto a number, one's own or somebody else's; nothing personal is shown to who pays (BIZ-06). */
export const bill_payment = business({
  code: 'bill_payment',
  say: { zh: '缴费', en: 'Bill payment' },
  rows: ['BIZ-06', 'PAY-01', 'PAY-03'],
  identity: 'none',
  agent: false,
  about: 'number',
  asks: z.strictObject({ amount_fen: z.int().min(100).max(500_000) }),
  signs: 'spoken',
  takes_card: false,
  offline: false,
  same_day_undo: true,
  sheet_version: '1.2',
  promise: 'handling_limit_bill_payment',
  whyNot: ({ number }) =>
    number?.state === 'in_service' || number?.state === 'suspended' ? undefined : 'carrier.not_in_service',
  risk: ({ asks }, large_fen) => (asks.amount_fen >= large_fen ? 'large_payment' : undefined),
  charges: ({ asks, number }) => [
    {
      say: { zh: `话费 ${number?.mask ?? ''}`, en: `Bill payment ${number?.mask ?? ''}` },
      amount_fen: asks.amount_fen,
      account: 'bill_money',
    },
  ],
  sheet: ({ asks, number }) => ({
    content: { zh: `为 ${number?.mask ?? ''} 缴话费`, en: `Pay onto ${number?.mask ?? ''}` },
    price: { zh: `${yuan(asks.amount_fen)} 元`, en: `${yuan(asks.amount_fen)} yuan` },
    fees: { zh: '全部入账，没有手续费', en: 'All of it goes onto the account; no fee' },
    duties: {
      zh: '先抵欠费，余下作预存，可查账单',
      en: 'What is owed is settled first, the rest is kept; bills can be asked for',
    },
  }),
  form: ({ asks, number }) => [
    { say: { zh: '缴费号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '金额', en: 'Amount' },
      value: { zh: `${yuan(asks.amount_fen)} 元`, en: `${yuan(asks.amount_fen)} yuan` },
    },
  ],
  effects: ({ asks, number }) =>
    number?.account_id == null
      ? []
      : [{ do: 'pay_in', account_id: number.account_id, amount_fen: asks.amount_fen }],
  undo: ({ asks, number }) =>
    number?.account_id == null
      ? []
      : [{ undo: 'pay_in', account_id: number.account_id, amount_fen: asks.amount_fen }],
  cards: [
    {
      zh: '「请您看一下屏幕上的号码，是给这个号码缴吗？」',
      en: '“Please look at the number on the screen: is this the one?”',
    },
    {
      zh: '「收您……元，找您……元，请点清。」',
      en: '“I have received … yuan; here is … in change, please count it.”',
    },
  ],
  example: { amount_fen: 5000 },
});
