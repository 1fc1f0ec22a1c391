import type { Words } from '../../kit/words.ts';

/** Whether a figure says how customers were served or what the hall brought in (GEN-21). */
export type Side = 'service' | 'revenue';

/** What halls are measured by; each is read from the record of the period and of nothing else. */
export const metrics = {
  satisfaction: { zh: '满意度', en: 'Satisfaction', side: 'service', unit: 'percent' },
  waits_within: { zh: '等候达标', en: 'Called within the limit', side: 'service', unit: 'percent' },
  served_share: { zh: '取号办到', en: 'Numbers served', side: 'service', unit: 'percent' },
  compliance: { zh: '按章程度', en: 'By the book', side: 'service', unit: 'percent' },
  mends_in_time: { zh: '整改及时', en: 'Mended in time', side: 'service', unit: 'percent' },
  visits: { zh: '到厅', en: 'Visits', side: 'revenue', unit: 'count' },
  takings: { zh: '收款', en: 'Takings', side: 'revenue', unit: 'fen' },
  takings_per_visit: { zh: '每次到厅收款', en: 'Takings a visit', side: 'revenue', unit: 'fen' },
} as const satisfies Record<string, Words & { side: Side; unit: 'percent' | 'count' | 'fen' }>;

/** The code of a metric. */
export type Metric = keyof typeof metrics;

/** Every metric in its order. */
export const metric_codes = Object.keys(metrics) as Metric[];

/** The figures of one hall; null where nothing was recorded to measure by. */
export type Values = Record<Metric, number | null>;
