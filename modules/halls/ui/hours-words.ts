import type { Words } from '../../../kit/words.ts';

/** What is said of a hall's opening hours and their change. */
export const hours_words = {
  title: { zh: '营业时间', en: 'Opening hours' },
  now: (opens: string, closes: string): Words => ({
    zh: `现行 ${opens}–${closes}`,
    en: `Now ${opens}–${closes}`,
  }),
  rule: (days: number): Words => ({
    zh: `变更由分公司批准，提前 ${days} 天在手机、取号机、叫号屏公告`,
    en: `A change is approved by the branch and announced ${days} days ahead on phone, kiosk and wall`,
  }),
  ask: { zh: '提出变更', en: 'Ask for a change' },
  opens: { zh: '开门', en: 'Opens' },
  closes: { zh: '关门', en: 'Closes' },
  from: { zh: '施行日', en: 'From' },
  reason: { zh: '理由', en: 'Reason' },
  save: { zh: '交分公司批', en: 'Hand to the branch' },
  hours: { zh: '新时间', en: 'New hours' },
  asked_by: { zh: '提出 / 批准', en: 'Asked / approved' },
  state: { zh: '状态', en: 'State' },
  next: { zh: '下一步', en: 'Next step' },
  approve: { zh: '批准并公告', en: 'Approve, announce' },
  refuse: { zh: '不批', en: 'Refuse' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  none: { zh: '没有变更', en: 'No changes' },
  states: {
    asked: { zh: '待批', en: 'To be approved' },
    announced: { zh: '公告中', en: 'Announced' },
    in_force: { zh: '已施行', en: 'In force' },
    refused: { zh: '不批', en: 'Refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  notice: { zh: '营业时间变更', en: 'New opening hours' },
  coming: (of: { effective_on: string; opens: string; closes: string }): Words => ({
    zh: `${of.effective_on} 起 ${of.opens}–${of.closes} 营业`,
    en: `From ${of.effective_on} open ${of.opens}–${of.closes}`,
  }),
} as const;
