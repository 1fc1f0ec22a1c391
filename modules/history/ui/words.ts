import type { Words } from '../../../kit/words.ts';

/** What the past of the demonstration is called on the screens. */
export const words = {
  last_days: { zh: '过去 30 天', en: 'Last 30 days' },
  summary_only: { zh: '仅汇总', en: 'Summary only' },
  summary_why: {
    zh: '这一天只有汇总数字，没有逐张号票，点不到明细。',
    en: 'This day has daily figures only: there are no tickets behind them to open.',
  },
  day: { zh: '日期', en: 'Day' },
  visits: { zh: '人次', en: 'Visits' },
  within: { zh: '达标 %', en: 'On time %' },
  p90: { zh: 'P90 分', en: 'P90 min' },
  none: { zh: '没有过去的记录', en: 'No past record' },
  making: (entered: string, days: string): Words => ({
    zh: `过去 ${days} 天生成中 ${entered}/${days}`,
    en: `Past days ${entered}/${days}`,
  }),
  made: (days: string, tickets: string, events: string): Words => ({
    zh: `过去 ${days} 天：${tickets} 张号，${events} 条记录`,
    en: `Past ${days} days: ${tickets} tickets, ${events} entries`,
  }),
  ready: (days: string): Words => ({ zh: `过去 ${days} 天已备`, en: `Past ${days} days ready` }),
  waking: (alive: string, halls: string): Words => ({
    zh: `今天 ${alive}/${halls} 厅`,
    en: `${alive}/${halls} halls live`,
  }),
  others: (halls: string): Words => ({
    zh: `另 ${halls} 厅仅汇总`,
    en: `${halls} summary only`,
  }),
} as const;
