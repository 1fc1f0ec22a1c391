import type { Words } from '../../../kit/words.ts';

/** The words of the page of stars. */
export const stars = {
  name: { zh: '星级', en: 'Stars' },
  lead: {
    zh: '每年一评：分公司按记分卡、暗访、设施提出，省公司决定；决定之后才上公示页，满一年没有再评就降一星。',
    en: 'Rated once a year: proposed by the branch from scorecard, mystery visits and facilities, decided by the province. Only a decision is public; stars nobody renews fall by one.',
  },
  hall: { zh: '厅', en: 'Hall' },
  now: { zh: '现有星级', en: 'Now' },
  scorecard: { zh: '记分卡', en: 'Scorecard' },
  mystery: { zh: '暗访', en: 'Mystery' },
  facilities: { zh: '设施', en: 'Facilities' },
  points: { zh: '合计', en: 'Points' },
  earns: { zh: '够几星', en: 'Earns' },
  state: { zh: '评定', en: 'Rating' },
  none: { zh: '未评', en: 'unrated' },
  not_measured: { zh: '依据不全', en: 'not measured' },
  critical: { zh: '暗访有关键项，减一星', en: 'critical item: one less' },
  standard: { zh: '设施标准不够', en: 'held by its facilities' },
  rise: { zh: '一年只升一星', en: 'one up a year' },
  propose: { zh: '提出星级', en: 'Propose' },
  decide: { zh: '同意', en: 'Decide' },
  send_back: { zh: '退回', en: 'Send back' },
  stars: { zh: '几星', en: 'How many' },
  reason: { zh: '理由', en: 'Reason' },
  many: (n: number): Words => ({ zh: `${n} 星`, en: `${n} ${n === 1 ? 'star' : 'stars'}` }),
  proposed: (n: number): Words => ({ zh: `提出 ${n} 星`, en: `${n} proposed` }),
} as const;
