import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { findPlan, owesOverdue, planCode, planWords, whyNotReturn } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { charge } from '../charging.ts';
import { set_up_items } from '../set_up.ts';

interface Asks {
  plan: string;
}

/** 销号复装: whoever had a closed number takes it again within its rest, with a new card on a plan of today (BIZ-15). */
export const reinstatement = business<Asks>({
  code: 'reinstatement',
  say: { zh: '销号复装', en: 'Reinstatement' },
  skill: 'termination',
  rows: ['BIZ-15', 'BIZ-29', 'RNM-01'],
  identity: 'holder',
  // As with any new card: into the holder's own hand.
  agent: false,
  about: 'number',
  asks: z.strictObject({ plan: planCode }),
  signs: 'signature',
  takes_card: true,
  set_up: set_up_items,
  one_more: true,
  // No number comes to life without proof against the carrier's own systems.
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_reinstatement',
  whyNot: ({ asks, number, person, book, now, today }) => {
    const why = whyNotReturn(number, { now, customer_id: person?.person_id });
    if (why !== undefined) return why;
    if (book.get(asks.plan)?.sold !== true) return 'orders.plan_closed';
    if (person?.full === true) return 'carrier.five_numbers';
    return number !== undefined && owesOverdue(number, today) ? 'orders.owes_money' : undefined;
  },
  charges: ({ asks, book }) => [
    charge(book, asks.plan, 'income_plan', {
      say: {
        zh: `首月 ${findPlan(asks.plan)?.say.zh ?? ''}`,
        en: `First month, ${findPlan(asks.plan)?.say.en ?? ''}`,
      },
    }),
  ],
  sheet: ({ asks, number }) => {
    const plan = findPlan(asks.plan);
    const price = yuan(plan?.month_fen ?? 0);
    return {
      content: {
        zh: `${number?.mask ?? ''} 复装，${plan === undefined ? '' : `${plan.say.zh}：${planWords(plan).zh}`}`,
        en: `${number?.mask ?? ''} again, ${plan === undefined ? '' : `${plan.say.en}: ${planWords(plan).en}`}`,
      },
      price: { zh: `每月 ${price} 元，首月今天收`, en: `${price} yuan a month, the first paid today` },
      fees: {
        zh: `首月 ${price} 元；复装和新卡免费`,
        en: `First month ${price}; reinstating and card are free`,
      },
      duties: {
        zh: '原套餐、增值业务不恢复；号码限本人使用，不得转卖、出租、出借。',
        en: 'The former plan and services do not come back; the number is for your own use and must not be lent.',
      },
    };
  },
  form: ({ asks, number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    { say: { zh: '套餐', en: 'Plan' }, value: findPlan(asks.plan)?.say ?? { zh: '—', en: '—' } },
  ],
  effects: ({ asks, number, person, sim_id }) =>
    number === undefined || person === undefined || sim_id === undefined
      ? []
      : [
          {
            do: 'reinstate',
            number_id: number.id,
            sim_id,
            customer_id: person.person_id,
            plan: asks.plan,
          },
        ],
  cards: [
    {
      zh: '「号码还给您留着，办好插上新卡就能用。」',
      en: '“Your number was kept for you; it works with the new card.”',
    },
  ],
  example: { plan: 'easy19' },
});
