import { guarded } from '../../kit/guard.ts';
import { yuan } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import { findPlan, planWords } from '../carrier/index.ts';
import type { Charge, Looked, Sheet } from './business.ts';
import { charge } from './charging.ts';

/** What whoever takes a new number says: a plan, and money paid ahead. */
interface NewNumber {
  plan: string;
  prepaid_fen: number;
}
type Given = Pick<Looked<NewNumber>, 'asks' | 'number' | 'book'>;

/** Why a number is not taken that this visit does not hold (NUM-02). */
const whyNotHeld = guarded('NUM-02', (number: { state: string }): string | undefined =>
  number.state === 'held' || number.state === 'selected' ? undefined : 'carrier.number_taken',
);

/** Why the number chosen does not go with the plan, whoever it is for: none, not held, too good a number (NUM-01). */
export const whyNotNumber = ({ asks, number }: Pick<Given, 'asks' | 'number'>): string | undefined => {
  const plan = findPlan(asks.plan);
  if (number === undefined) return 'orders.no_number_chosen';
  const not_held = whyNotHeld(number);
  if (not_held !== undefined) return not_held;
  return number.good_month_fen > (plan?.month_fen ?? 0) ? 'orders.good_number_plan' : undefined;
};

/** Why a plan is not to be had: there is none of that name, or it is sold no more. */
export const whyNotPlan = ({ asks, book }: Pick<Given, 'asks' | 'book'>): string | undefined => {
  if (findPlan(asks.plan) === undefined) return 'carrier.no_such_plan';
  return book.get(asks.plan)?.sold === true ? undefined : 'orders.plan_closed';
};

/** The first month, and what is paid ahead. */
export const numberCharges = ({ asks, book }: Pick<Given, 'asks' | 'book'>): Charge[] => {
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
};

/** The sheet of a new number, with the duties that whoever takes it has. */
export const numberSheet = ({ asks, number }: Pick<Given, 'asks' | 'number'>, duties: Words): Sheet => {
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
    duties: number?.recycled === true ? { zh: duties.zh + used.zh, en: duties.en + used.en } : duties,
  };
};

/** Accounts of whoever had the number before may still hang on it (NUM-03). */
const used: Words = {
  zh: '此号以前有人用过：微信、支付宝等可能还绑着旧用户，请到“一证通查”解绑；收到旧用户的短信不要理会。',
  en: ' Somebody had this number before: their accounts may still hang on it; have them unbound and ignore their messages.',
};
