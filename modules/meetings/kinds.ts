import type { Words } from '../../kit/words.ts';

/** One item of an agenda: from the roll call, from the records, or somebody's word. */
export interface AgendaItem {
  code: string;
  say: Words;
  by: 'roll' | 'records' | 'word';
}

const item = (code: string, by: AgendaItem['by'], zh: string, en: string): AgendaItem => ({
  code,
  by,
  say: { zh, en },
});

interface KindOfMeeting {
  say: Words;
  row: string;
  cadence: 'day' | 'week' | 'month' | 'quarter';
  agenda: readonly AgendaItem[];
}

const overdue = item('overdue', 'records', '逾期决议通报', 'Overdue actions read out');

/** The meetings of a hall with their cadence and agenda (X4), as data: a new kind is an entry here and its name in the table's check. */
export const kinds = {
  pre_shift: {
    ...{ say: { zh: '班前会', en: 'Pre-shift meeting' }, row: 'MTG-02', cadence: 'day' },
    agenda: [
      item('roll', 'roll', '点名', 'Roll call'),
      item('looks', 'roll', '仪容互检', 'Appearance looked at'),
      item('figures', 'records', '昨日数据', 'Yesterday’s figures'),
      overdue,
      item('case', 'word', '案例一则', 'One case'),
      item('news', 'records', '新业务、资费、通知', 'New business, prices, notices'),
      item('question', 'word', '一题问答', 'One question and its answer'),
      item('safety', 'word', '安全一句话', 'A word of safety'),
      item('targets', 'word', '今日目标与岗位', 'Targets and posts of today'),
      item('oath', 'word', '口号', 'The oath'),
    ],
  },
  weekly: {
    ...{ say: { zh: '周例会', en: 'Weekly meeting' }, row: 'MTG-03', cadence: 'week' },
    agenda: [
      item('roll', 'roll', '点名', 'Roll call'),
      overdue,
      item('figures', 'records', '上周数据', 'Figures of the last seven days'),
      item('business', 'word', '业务与差错', 'Business and errors'),
      item('complaints', 'word', '投诉分析', 'Complaints'),
      item('five_s', 'word', '现场与 5S', 'The place and 5S'),
      item('next', 'word', '下周重点', 'What matters next week'),
    ],
  },
  monthly: {
    ...{ say: { zh: '月例会', en: 'Monthly meeting' }, row: 'MTG-03', cadence: 'month' },
    agenda: [
      item('roll', 'roll', '点名', 'Roll call'),
      overdue,
      item('figures', 'records', '近 30 天数据', 'Figures of the last thirty days'),
      item('kpi', 'word', '指标完成', 'Indicators'),
      item('cases', 'word', '案例讲评', 'Cases'),
      item('awards', 'word', '表扬与改进', 'Praise and what to improve'),
    ],
  },
  safety_quarter: {
    ...{ say: { zh: '季度安全会', en: 'Quarterly safety meeting' }, row: 'MTG-03', cadence: 'quarter' },
    agenda: [
      item('roll', 'roll', '点名', 'Roll call'),
      overdue,
      item('hazards', 'word', '隐患与整改', 'Hazards and what was mended'),
      item('drills', 'word', '演练情况', 'Drills'),
      item('cases', 'word', '事故案例', 'Cases of accidents'),
      item('next', 'word', '下季安排', 'Plan of the next quarter'),
    ],
  },
} as const satisfies Record<string, KindOfMeeting>;
export type Kind = keyof typeof kinds;
export const kind_codes = Object.keys(kinds) as [Kind, ...Kind[]];

/** How many days the figures of a meeting look back. */
export const looks_back: Record<Kind, number> = { pre_shift: 1, weekly: 7, monthly: 30, safety_quarter: 90 };
