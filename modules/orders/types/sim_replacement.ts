import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { business, type Looked } from '../business.ts';
import { charge } from '../charging.ts';
import { set_up_items } from '../set_up.ts';

const reasons = {
  lost: { zh: '遗失', en: 'Lost' },
  stolen: { zh: '被盗', en: 'Stolen' },
  damaged: { zh: '损坏', en: 'Damaged' },
} as const;

interface Asks {
  reason: keyof typeof reasons;
}

/** What a new card costs today. */
const fee = ({ book }: Looked<Asks>) => charge(book, 'sim_replacement', 'income_sim');
const free = ({ number }: Looked<Asks>): boolean => number?.tier === 'gold';

/** 补卡: the same number on a new card; a lost card is stopped before anything else (BIZ-08, SIM-05). */
export const sim_replacement = business<Asks>({
  code: 'sim_replacement',
  say: { zh: '补卡', en: 'SIM replacement' },
  rows: ['BIZ-08', 'SIM-04', 'SIM-05', 'PAY-03'],
  identity: 'holder',
  // A new card is the key to somebody's money: it goes into the holder's own hand.
  agent: false,
  about: 'number',
  asks: z.strictObject({ reason: z.enum(['lost', 'stolen', 'damaged']) }),
  signs: 'signature',
  takes_card: true,
  set_up: set_up_items,
  // The fee is taken and the card written only when the core can say that it works.
  offline: false,
  same_day_undo: false,
  sheet_version: '3.2',
  promise: 'effect_limit_sim_replacement',
  whyNot: ({ number, now }) => {
    if (number?.cooling_until != null && number.cooling_until > now) return 'orders.card_cooling';
    const usable =
      number?.state === 'in_service' || (number?.state === 'suspended' && number.suspended_for === 'lost');
    return usable ? undefined : 'carrier.not_in_service';
  },
  risk: () => 'sim_replacement',
  charges: of => (free(of) ? [] : [fee(of)]),
  sheet: of => ({
    content: {
      zh: '原号码换新卡，号码、套餐、余额不变；旧卡作废，不能再用。',
      en: 'The same number on a new card; plan and balance stay. The old card is void.',
    },
    price: free(of)
      ? { zh: '0.00 元，金卡免收', en: '0.00 yuan, free for gold customers' }
      : { zh: `${yuan(fee(of).amount_fen)} 元，一次收取`, en: `${yuan(fee(of).amount_fen)} yuan, once` },
    fees: free(of)
      ? { zh: '新卡工本费减免；没有其他费用', en: 'The card is free; nothing else' }
      : {
          zh: `新卡工本费 ${yuan(fee(of).amount_fen)} 元；没有其他费用`,
          en: `The card ${yuan(fee(of).amount_fen)} yuan; nothing else`,
        },
    duties: {
      zh: '办理后 24 小时内，大额转账验证码短信可能延迟；卡不得转借、转卖。',
      en: 'For 24 hours codes for large transfers may arrive late; a card must not be lent or sold.',
    },
  }),
  form: ({ asks, number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    { say: { zh: '补卡原因', en: 'Reason' }, value: reasons[asks.reason] },
    {
      say: { zh: '原卡', en: 'Old card' },
      value: { zh: `尾号 ${number?.sim_tail ?? '—'}`, en: `ending ${number?.sim_tail ?? '—'}` },
    },
  ],
  atOnce: ({ asks, number }) =>
    asks.reason === 'damaged' || number?.state !== 'in_service'
      ? []
      : [{ do: 'report_lost', number_id: number.id }],
  effects: ({ asks, number, sim_id }) =>
    number === undefined || sim_id === undefined
      ? []
      : [
          {
            do: 'replace_sim',
            number_id: number.id,
            sim_id,
            reason: asks.reason,
            returned: asks.reason === 'damaged',
          },
        ],
  cards: [
    {
      zh: '「您的旧卡已经停用，别人打不出去了，请放心。」',
      en: '“Your old card has been stopped; nobody can use it now.”',
    },
    {
      zh: '「新卡 60 分钟内可用，我给您试拨一下。」',
      en: '“The new card works within 60 minutes; let me make a test call.”',
    },
  ],
  example: { reason: 'lost' },
});
