import type { Words } from '../../kit/words.ts';

/** The six ways in which the quality of a hall reaches beyond its counters, as the manual names them (GEN-09). */
export const families = {
  marketing: { zh: '营销', en: 'Marketing' },
  service: { zh: '服务', en: 'Service' },
  publicity: { zh: '宣传', en: 'Publicity' },
  growth: { zh: '业务拓展', en: 'New business' },
  customers: { zh: '客户管理', en: 'Customer care' },
  winning_back: { zh: '客户回归', en: 'Winning back' },
} as const satisfies Record<string, Words>;
export type Family = keyof typeof families;
export const family_codes = Object.keys(families) as Family[];

interface Of extends Words {
  family: Family;
  /** Of a hundred, pieces a month, or fen. */
  unit: 'percent' | 'count' | 'fen';
}

/** What is aimed at: each read from the record of a month and of nothing else, more being better. */
export const measures = {
  takings_per_visit: { zh: '每次到厅收款', en: 'Takings a visit', family: 'marketing', unit: 'fen' },
  leads_won: { zh: '购机意向成交', en: 'Leads that bought', family: 'marketing', unit: 'percent' },
  satisfaction: { zh: '满意度', en: 'Satisfaction', family: 'service', unit: 'percent' },
  waits_within: { zh: '等候达标', en: 'Called within the limit', family: 'service', unit: 'percent' },
  compliance: { zh: '按章程度', en: 'By the book', family: 'service', unit: 'percent' },
  materials_timely: {
    zh: '宣传品按期撤换',
    en: 'Posters changed in time',
    family: 'publicity',
    unit: 'percent',
  },
  community: { zh: '社区宣传人次', en: 'People met in the community', family: 'publicity', unit: 'count' },
  new_numbers: { zh: '新入网', en: 'New connections', family: 'growth', unit: 'count' },
  services_taken: { zh: '套餐与业务办理', en: 'Plans and services taken', family: 'growth', unit: 'count' },
  complaints_timely: {
    zh: '投诉按期答复',
    en: 'Complaints answered in time',
    family: 'customers',
    unit: 'percent',
  },
  answers_timely: { zh: '回复按期', en: 'Promised answers in time', family: 'customers', unit: 'percent' },
  numbers_back: { zh: '停机号码复机', en: 'Numbers back in service', family: 'winning_back', unit: 'count' },
  arrears_settled: { zh: '欠费结清', en: 'Arrears settled', family: 'winning_back', unit: 'percent' },
} as const satisfies Record<string, Of>;
export type Measure = keyof typeof measures;
export const measure_codes = Object.keys(measures) as Measure[];

/** The figures of one hall in one month; null where nothing was recorded to measure by. */
export type Figures = Record<Measure, number | null>;

/** The measures of a family, in their order. */
export const measuresOf = (family: Family): Measure[] =>
  measure_codes.filter(code => measures[code].family === family);
