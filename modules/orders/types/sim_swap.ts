import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { business, type Looked } from '../business.ts';
import { charge } from '../charging.ts';
import { set_up_items } from '../set_up.ts';

const whys = {
  faulty: { zh: '卡不好用', en: 'The card fails' },
  size: { zh: '换卡形', en: 'Another size' },
  upgrade: { zh: '换新卡', en: 'A newer card' },
} as const;
const olds = {
  returned: { zh: '已收回，剪角待销毁', en: 'taken back, to be destroyed' },
  declared: { zh: '客户声明已毁', en: 'destroyed, the customer declares' },
} as const;

interface Asks {
  why: keyof typeof whys;
  old: keyof typeof olds;
}

/** What a new card costs today; one that fails is the carrier's own matter. */
const fee = ({ book }: Looked<Asks>) => charge(book, 'sim_replacement', 'income_sim');
const free = ({ asks, number }: Looked<Asks>): boolean => asks.why === 'faulty' || number?.tier === 'gold';

/** 换卡: the same number on another card while the old one lies on the table, to be destroyed by two (BIZ-09). */
export const sim_swap = business<Asks>({
  code: 'sim_swap',
  say: { zh: '换卡', en: 'SIM swap' },
  skill: 'sim_replacement',
  rows: ['BIZ-09', 'SIM-07', 'SIM-03'],
  identity: 'holder',
  agent: false,
  about: 'number',
  asks: z.strictObject({
    why: z.enum(['faulty', 'size', 'upgrade']),
    old: z.enum(['returned', 'declared']).default('returned'),
  }),
  signs: 'signature',
  takes_card: true,
  set_up: set_up_items,
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_sim_replacement',
  whyNot: ({ number }) => (number?.state === 'in_service' ? undefined : 'carrier.not_in_service'),
  risk: () => 'sim_replacement',
  charges: of => (free(of) ? [] : [fee(of)]),
  sheet: of => ({
    content: {
      zh: `${of.number?.mask ?? ''} 换一张卡，号码、套餐、余额不变；旧卡作废。`,
      en: `${of.number?.mask ?? ''} on another card; plan and balance stay. The old card is void.`,
    },
    price: free(of)
      ? { zh: '0.00 元', en: '0.00 yuan' }
      : { zh: `${yuan(fee(of).amount_fen)} 元，一次收取`, en: `${yuan(fee(of).amount_fen)} yuan, once` },
    fees: free(of)
      ? { zh: '卡坏了换卡免费；没有其他费用', en: 'A card that fails is changed free; nothing else' }
      : { zh: `新卡 ${yuan(fee(of).amount_fen)} 元；没有其他费用`, en: 'The new card; nothing else' },
    duties: {
      zh: '旧卡交回营业厅，由两人销毁；自己换到别的卡上会被核查。',
      en: 'The old card stays here and two persons destroy it; a card changed without an order is looked into.',
    },
  }),
  form: ({ asks, number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    { say: { zh: '换卡原因', en: 'Reason' }, value: whys[asks.why] },
    { say: { zh: '旧卡', en: 'Old card' }, value: olds[asks.old] },
  ],
  effects: ({ asks, number, sim_id }) =>
    number === undefined || sim_id === undefined
      ? []
      : [
          {
            do: 'replace_sim',
            number_id: number.id,
            sim_id,
            reason: 'swapped',
            returned: asks.old === 'returned',
          },
        ],
  cards: [
    {
      zh: '「旧卡我当面剪角收回，两个人一起销毁。」',
      en: '“I cut the old card in front of you; two of us destroy it.”',
    },
    { zh: '「新卡我陪您试一下再走。」', en: '“Let us try the new card before you go.”' },
  ],
  example: { why: 'faulty', old: 'returned' },
});
