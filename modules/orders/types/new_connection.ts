import { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { findPlan, planCode, planWords } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { charge } from '../charging.ts';

const duties = {
  zh: '号码限本人使用，不得转卖、出租、出借；实名信息须真实。',
  en: 'The number is for your own use and must not be sold, let or lent; what you registered must be true.',
};

/** Accounts of whoever had the number before may still hang on it (NUM-03). */
const used_before = {
  zh: `${duties.zh}此号以前有人用过：微信、支付宝等可能还绑着旧用户，请到“一证通查”解绑；收到旧用户的短信不要理会。`,
  en: `${duties.en} Somebody had this number before: their accounts may still hang on it; have them unbound and ignore their messages.`,
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
  tried: true,
  // No connection without proof against the carrier's own systems: there is nothing to accept in advance.
  offline: false,
  same_day_undo: true,
  sheet_version: '4.1',
  promise: 'effect_target_new_connection',
  whyNot: ({ asks, number, person, book }) => {
    const plan = findPlan(asks.plan);
    if (plan === undefined) return 'carrier.no_such_plan';
    if (book.get(asks.plan)?.sold !== true) return 'orders.plan_closed';
    if (person === undefined) return 'identity.not_proven';
    if (person.full === true) return 'carrier.five_numbers';
    if (number === undefined) return 'orders.no_number_chosen';
    if (number.state !== 'held' && number.state !== 'selected') return 'carrier.number_taken';
    return number.good_month_fen > plan.month_fen ? 'orders.good_number_plan' : undefined;
  },
  risk: () => 'new_connection',
  charges: ({ asks, book }) => {
    const plan = findPlan(asks.plan);
    return [
      charge(book, asks.plan, 'income_plan', {
        say: { zh: `首月 ${plan?.say.zh ?? ''}`, en: `First month, ${plan?.say.en ?? ''}` },
      }),
      ...(asks.prepaid_fen > 0
        ? [
            {
              say: { zh: '预存话费', en: 'Paid ahead' },
              amount_fen: asks.prepaid_fen,
              account: 'bill_money' as const,
            },
          ]
        : []),
    ];
  },
  sheet: ({ asks, number }) => {
    const plan = findPlan(asks.plan);
    const price = yuan(plan?.month_fen ?? 0);
    return {
      content: {
        zh: `新号 ${number?.mask ?? ''}，${plan === undefined ? '' : `${plan.say.zh}：${planWords(plan).zh}`}`,
        en: `New number ${number?.mask ?? ''}, ${plan === undefined ? '' : `${plan.say.en}: ${planWords(plan).en}`}`,
      },
      price: { zh: `每月 ${price} 元，首月今天收`, en: `${price} yuan a month, the first paid today` },
      fees: {
        zh: `首月 ${price} 元；预存 ${yuan(asks.prepaid_fen)} 元；卡和开户免费`,
        en: `First month ${price}; paid ahead ${yuan(asks.prepaid_fen)}; card and opening are free`,
      },
      duties: number?.recycled === true ? used_before : duties,
    };
  },
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
