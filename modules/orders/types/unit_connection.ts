import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { findPlan, type Licence, planCode } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { numberCharges, numberSheet, whyNotNumber, whyNotPlan } from '../new_number.ts';
import { set_up_items } from '../set_up.ts';
import { example_licence, forWhom, unitAsks, unitLines, userLine, whyNotUnit } from '../unit.ts';

interface Asks {
  licence: Licence;
  plan: string;
  prepaid_fen: number;
}

/** 单位入网: a unit opens a number, which is registered to the person who will use it and to nobody less (RNM-07). */
export const unit_connection = business<Asks>({
  code: 'unit_connection',
  say: { zh: '单位入网', en: 'Unit’s number' },
  skill: 'new_connection',
  rows: ['RNM-07', 'BIZ-05', 'RNM-01', 'RNM-11'],
  identity: 'new_holder',
  unit: 'user',
  // Its handler is no agent of the user: both are proven, and the letter is the unit's.
  agent: false,
  about: 'new_number',
  asks: unitAsks.extend({ plan: planCode, prepaid_fen: z.int().min(0).max(100_000).default(0) }),
  signs: 'signature',
  takes_card: true,
  set_up: set_up_items,
  offline: false,
  same_day_undo: true,
  sheet_version: '1.0',
  promise: 'effect_target_new_connection',
  whyNot: of => whyNotUnit(of) ?? whyNotPlan(of) ?? whyNotNumber(of),
  risk: () => 'unit_connection',
  charges: numberCharges,
  sheet: of => {
    const sheet = numberSheet(of, {
      zh: '号码归单位，登记到使用人、由使用人自己用；换人须先来变更。不得转卖、出租、出借。',
      en: 'The number is the unit’s and registered to its user, who alone uses it; a change of user is registered first. It must not be sold, let or lent.',
    });
    return { ...sheet, content: forWhom(of, sheet.content) };
  },
  form: of => [
    ...unitLines(of.asks),
    userLine(of),
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    { say: { zh: '套餐', en: 'Plan' }, value: findPlan(of.asks.plan)?.say ?? { zh: '—', en: '—' } },
    {
      say: { zh: '预存', en: 'Paid ahead' },
      value: { zh: `${yuan(of.asks.prepaid_fen)} 元`, en: `${yuan(of.asks.prepaid_fen)} yuan` },
    },
  ],
  effects: ({ asks, number, person, sim_id, reading_id }) =>
    number === undefined || person === undefined || sim_id === undefined || reading_id === undefined
      ? []
      : [
          {
            do: 'connect_unit',
            number_id: number.id,
            sim_id,
            licence: asks.licence,
            user_id: person.person_id,
            reading_id,
            plan: asks.plan,
            prepaid_fen: asks.prepaid_fen,
          },
        ],
  undo: ({ number }) => (number === undefined ? [] : [{ undo: 'connect', number_id: number.id }]),
  cards: [
    {
      zh: '「单位的号也要登记到用的人：请出示执照、您的证件、委托书，和使用人的证件。」',
      en: '“A unit’s number is registered to its user too: the licence, your document, the letter, and the user’s document, please.”',
    },
    {
      zh: '「以后换人用，请先来办变更，一个号两三分钟。」',
      en: '“If somebody else is to use it later, please have that changed first; it takes minutes.”',
    },
  ],
  example: { licence: example_licence, plan: 'easy19', prepaid_fen: 0 },
});
