import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { findPlan, planCode } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { numberCharges, numberSheet, whyNotNumber, whyNotPlan } from '../new_number.ts';
import { set_up_items } from '../set_up.ts';

const duties = {
  zh: '号码限本人使用，不得转卖、出租、出借；实名信息须真实。',
  en: 'The number is for your own use and must not be sold, let or lent; what you registered must be true.',
};

/** 入网: a number chosen from an open page, a card bound to a person who was proven, a plan (BIZ-05). */
export const new_connection = business({
  code: 'new_connection',
  say: { zh: '入网开户', en: 'New connection' },
  rows: ['BIZ-04', 'BIZ-05', 'RNM-01', 'RNM-09', 'RNM-11'],
  identity: 'new_holder',
  agent: true,
  about: 'new_number',
  asks: z.strictObject({
    plan: planCode,
    prepaid_fen: z.int().min(0).max(100_000).default(0),
  }),
  signs: 'signature',
  takes_card: true,
  set_up: set_up_items,
  // No connection without proof against the carrier's own systems: there is nothing to accept in advance.
  offline: false,
  same_day_undo: true,
  sheet_version: '4.1',
  promise: 'effect_target_new_connection',
  whyNot: of => {
    const why = whyNotPlan(of);
    if (why !== undefined) return why;
    if (of.person === undefined) return 'identity.not_proven';
    return of.person.full === true ? 'carrier.five_numbers' : whyNotNumber(of);
  },
  risk: () => 'new_connection',
  charges: numberCharges,
  sheet: of => numberSheet(of, duties),
  form: ({ asks, number, person }) => [
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    { say: { zh: '套餐', en: 'Plan' }, value: findPlan(asks.plan)?.say ?? { zh: '—', en: '—' } },
    {
      say: { zh: '预存', en: 'Paid ahead' },
      value: { zh: `${yuan(asks.prepaid_fen)} 元`, en: `${yuan(asks.prepaid_fen)} yuan` },
    },
  ],
  effects: ({ asks, number, person, sim_id }) =>
    number === undefined || person === undefined || sim_id === undefined
      ? []
      : [
          {
            do: 'connect',
            number_id: number.id,
            sim_id,
            customer_id: person.person_id,
            plan: asks.plan,
            prepaid_fen: asks.prepaid_fen,
          },
        ],
  undo: ({ number }) => (number === undefined ? [] : [{ undo: 'connect', number_id: number.id }]),
  cards: [
    {
      zh: '「号码随机给您一页，您慢慢挑，15 分钟内给您留着。」',
      en: '“Here is a page of numbers; take your time, yours is kept for 15 minutes.”',
    },
    {
      zh: '「卡要自己用，借给别人出了事要负责的。」',
      en: '“The card is for you alone: lending it can get you into trouble.”',
    },
  ],
  example: { plan: 'easy19', prepaid_fen: 0 },
});
