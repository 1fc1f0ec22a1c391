import { z } from 'zod';
import { addDays, type BusinessDay } from '../../kit/clock.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** A plan that a number runs on. Prices and contents are invented. */
export interface Plan {
  code: string;
  say: Words;
  month_fen: Fen;
  data_gb: number;
  minutes: number;
  /** Sold no longer: who has it may keep it. */
  closed?: true;
  /** What the customer takes on beside the price. */
  duties: Words;
}

const none: Words = { zh: '不限合约期，可随时改', en: 'No contract period, can be changed at any time' };

/** The plans of the demonstration carrier. */
export const plans: readonly Plan[] = [
  {
    code: 'keep8',
    say: { zh: '保号 8 元', en: 'Keep 8' },
    month_fen: 800,
    data_gb: 0,
    minutes: 30,
    duties: none,
  },
  {
    code: 'easy19',
    say: { zh: '轻享 19 元', en: 'Light 19' },
    month_fen: 1900,
    data_gb: 5,
    minutes: 100,
    duties: none,
  },
  {
    code: 'free39',
    say: { zh: '畅享 39 元', en: 'Plus 39' },
    month_fen: 3900,
    data_gb: 20,
    minutes: 200,
    duties: none,
  },
  {
    code: 'free59',
    say: { zh: '畅享 59 元', en: 'Plus 59' },
    month_fen: 5900,
    data_gb: 40,
    minutes: 300,
    duties: none,
  },
  {
    code: 'fast99',
    say: { zh: '极速 99 元', en: 'Fast 99' },
    month_fen: 9900,
    data_gb: 100,
    minutes: 600,
    duties: { zh: '不限合约期；5G 网速以覆盖为准', en: 'No contract period; 5G speed as coverage allows' },
  },
  {
    code: 'old26',
    say: { zh: '旧神州 26 元', en: 'Classic 26' },
    month_fen: 2600,
    data_gb: 1,
    minutes: 80,
    closed: true,
    duties: { zh: '已停售，改走后不能改回', en: 'No longer sold; once left, it cannot be taken again' },
  },
];

/** The code of a plan as a request says it: a word, so that no number a customer said is kept in its place. */
export const planCode = z.string().regex(/^[a-z][a-z0-9_]{0,19}$/);

const by_code = new Map(plans.map(plan => [plan.code, plan]));

/** The plan of a code; undefined when there is none. */
export const findPlan = (code: string): Plan | undefined => by_code.get(code);

/** What a plan holds, in one line. */
export const planWords = (plan: Plan): Words => ({
  zh: `每月 ${plan.month_fen / 100} 元，含流量 ${plan.data_gb} GB、通话 ${plan.minutes} 分钟`,
  en: `${plan.month_fen / 100} yuan a month with ${plan.data_gb} GB of data and ${plan.minutes} minutes`,
});

/** The first day of the next month after a business day: a plan asked for then begins there. */
export const nextMonth = (day: BusinessDay): BusinessDay =>
  `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
