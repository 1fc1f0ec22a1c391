import { z } from 'zod';
import { guarded } from '../../../kit/guard.ts';
import type { Words } from '../../../kit/words.ts';
import { findPlan, nextMonth, owesOverdue, planCode, planWords } from '../../carrier/index.ts';
import { business, type Looked } from '../business.ts';

const from_words = {
  now: { zh: '立即生效', en: 'at once' },
  next_month: { zh: '下月 1 日生效', en: 'from the first of next month' },
} as const;

interface Asks {
  plan: string;
  from: keyof typeof from_words;
}

const named = (code: string | null | undefined) => {
  const plan = findPlan(code ?? '');
  return plan === undefined
    ? { zh: '—', en: '—' }
    : { zh: `${plan.say.zh}（${planWords(plan).zh}）`, en: `${plan.say.en} (${planWords(plan).en})` };
};

/** A plan is left for another that is sold, by a number in service that owes nothing and is bound by nothing (BIZ-21). */
const whyNotChange = guarded('BIZ-21', ({ asks, number, today, book }: Looked<Asks>): string | undefined => {
  if (number?.state !== 'in_service') return 'carrier.not_in_service';
  const plan = findPlan(asks.plan);
  if (plan === undefined) return 'carrier.no_such_plan';
  if (book.get(plan.code)?.sold !== true) return 'orders.plan_closed';
  if (number.plan === asks.plan) return 'orders.same_plan';
  if (number.next_plan !== null) return 'orders.change_pending';
  if (number.contract_until !== null && number.contract_until > today) return 'orders.under_contract';
  return owesOverdue(number, today) ? 'orders.owes_money' : undefined;
});

const dutiesOf = (from: string | null, to: string): Words =>
  findPlan(from ?? '')?.closed === true
    ? {
        zh: '原套餐已停售，改走后不能改回',
        en: 'The present plan is no longer sold and cannot be taken again',
      }
    : (findPlan(to)?.duties ?? { zh: '', en: '' });

/** What a customer is bound to when nobody can see what they leave: of the new plan, and that the old one may be gone. */
const dutiesUnseen = (to: string): Words => {
  const of = findPlan(to)?.duties ?? { zh: '', en: '' };
  return {
    zh: `${of.zh}；现套餐若已停售，改走后不能改回`,
    en: `${of.en}; a present plan that is no longer sold cannot be taken again`,
  };
};

/** 套餐变更: old beside new, with the day it begins (BIZ-21). */
export const plan_change = business<Asks>({
  code: 'plan_change',
  say: { zh: '套餐变更', en: 'Change of plan' },
  rows: ['BIZ-21', 'BIZ-29'],
  identity: 'holder',
  agent: true,
  about: 'number',
  asks: z.strictObject({
    plan: planCode,
    from: z.enum(['now', 'next_month']).default('next_month'),
  }),
  signs: 'signature',
  takes_card: false,
  offline: true,
  same_day_undo: true,
  sheet_version: '2.5',
  promise: 'effect_limit_new_service',
  whyNot: whyNotChange,
  charges: () => [],
  sheet: ({ asks, number }) => ({
    // While the line is cut nobody can look the present plan up: what may follow from it is told all the same.
    content:
      number === undefined
        ? {
            zh: `改为 ${named(asks.plan).zh}；现套餐等线路恢复后核对`,
            en: `To ${named(asks.plan).en}; the present plan is looked up when the line is back`,
          }
        : {
            zh: `由 ${named(number.plan).zh} 改为 ${named(asks.plan).zh}`,
            en: `From ${named(number.plan).en} to ${named(asks.plan).en}`,
          },
    price: {
      zh: `每月 ${(findPlan(asks.plan)?.month_fen ?? 0) / 100} 元，${from_words[asks.from].zh}`,
      en: `${(findPlan(asks.plan)?.month_fen ?? 0) / 100} yuan a month, ${from_words[asks.from].en}`,
    },
    fees: {
      zh: '变更免费；超出套餐按标准资费',
      en: 'The change is free; beyond the plan standard rates apply',
    },
    duties: number === undefined ? dutiesUnseen(asks.plan) : dutiesOf(number.plan, asks.plan),
  }),
  form: ({ asks, number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    { say: { zh: '现套餐', en: 'Present plan' }, value: named(number?.plan) },
    { say: { zh: '新套餐', en: 'New plan' }, value: named(asks.plan) },
    { say: { zh: '生效', en: 'Begins' }, value: from_words[asks.from] },
  ],
  first_charge: ({ asks, today }) => (asks.from === 'next_month' ? nextMonth(today) : undefined),
  effects: ({ asks, number }) =>
    number === undefined
      ? []
      : [{ do: 'change_plan', number_id: number.id, plan: asks.plan, from: asks.from }],
  undo: ({ number }) => (number === undefined ? [] : [{ undo: 'change_plan', number_id: number.id }]),
  cards: [
    { zh: '「新旧两种我并排给您看，您比一比。」', en: '“Here are the two side by side; please compare.”' },
    {
      zh: '「下月 1 日起按新套餐，这个月还按原来的。」',
      en: '“The new plan begins on the first; this month stays as it is.”',
    },
  ],
  example: { plan: 'free59', from: 'next_month' },
});
