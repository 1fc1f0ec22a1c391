import type { Words } from '../../../kit/words.ts';

/** What the offer of a hall says. */
export const offer_words = {
  title: { zh: '业务齐全', en: 'The whole list' },
  full_service: { zh: '综合营业厅：清单上的业务都要办', en: 'Full-service hall: every business on the list' },
  other: {
    zh: '不是综合营业厅，缺什么只供参考',
    en: 'Not a full-service hall: what is missing is for information',
  },
  whole: (n: number): Words => ({ zh: `${n} 项业务齐全`, en: `All ${n} businesses are offered` }),
  missing: (n: number): Words => ({ zh: `缺 ${n} 项，没有豁免`, en: `${n} missing without an exemption` }),
  exempted: (n: number): Words => ({ zh: `${n} 项豁免`, en: `${n} exempted` }),
  by_paper: (number: string, until: string): Words => ({
    zh: `豁免 ${number}，至 ${until}`,
    en: `exemption ${number}, until ${until}`,
  }),
  business: { zh: '业务', en: 'Business' },
  state: { zh: '状态', en: 'State' },
  why: { zh: '为什么没有', en: 'Why not' },
  is_missing: { zh: '缺', en: 'Missing' },
  is_exempted: { zh: '豁免', en: 'Exempted' },
  remedy: {
    zh: '请加台席或持证人，或登记业务豁免交分公司批。',
    en: 'License a counter, certify somebody, or enter an exemption for the branch to approve.',
  },
} as const;

/** Why a business is not offered. */
export const gap_words = {
  not_permitted: { zh: '合同没有准许', en: 'not permitted by the contract' },
  no_counter: { zh: '没有台席登记能办', en: 'no counter is licensed for it' },
  nobody_certified: { zh: '本厅没有持证人', en: 'nobody here is certified for it' },
} as const satisfies Record<string, Words>;
