import type { Words } from '../../../kit/words.ts';

/** What the region page says. */
export const region = {
  halls_page: { zh: '各厅', en: 'Halls' },
  name: { zh: '督导', en: 'Region' },
  search: { zh: '厅名', en: 'Hall' },
  branch: { zh: '分公司', en: 'Branch' },
  type: { zh: '厅型', en: 'Type' },
  state: { zh: '状态', en: 'State' },
  all: { zh: '全部', en: 'All' },
  leaves: (n: number): Words => ({ zh: `${n} 厅`, en: `${n} halls` }),
  over_halls: { zh: '厅有人超时', en: 'halls over the limit now' },
  people: { zh: '人次今天', en: 'visits today' },
  waiting_all: { zh: '人在等', en: 'waiting' },
  hall: { zh: '厅', en: 'Hall' },
  p90: { zh: 'P90 分', en: 'P90 min' },
  within: { zh: '达标 %', en: 'On time %' },
  waiting: { zh: '在等', en: 'Waiting' },
  unsettled: (day: string): Words => ({
    zh: `${day.slice(5)} 日清未批`,
    en: `${day.slice(5)} not approved`,
  }),
  over_of: (n: number): Words => ({ zh: `超时 ${n}`, en: `${n} over` }),
  over: { zh: '超时', en: 'Over' },
  alarms: { zh: '超时限', en: 'Late' },
  late_of: (n: number): Words => ({ zh: `超时限 ${n}`, en: `${n} late` }),
  taken: { zh: '人次', en: 'Visits' },
  counters: { zh: '开台', en: 'Counters' },
  empty: { zh: '没有这样的厅', en: 'No such hall' },
  empty_note: { zh: '换一个筛选条件。', en: 'Change the filter.' },
  below: { zh: '辖下各厅', en: 'The halls below' },
  why_low: { zh: '最低的条文', en: 'Lowest clauses' },
  why_note: { zh: '两下就到证据', en: 'Two steps to the evidence' },
  lowest_of_all: { zh: '看全厅最低', en: 'Lowest of all' },
  missed: { zh: '没做到', en: 'missed' },
  records: (n: string): Words => ({ zh: `有记录 ${n} 条，不计分`, en: `${n} records, not scored` }),
  nothing_due: { zh: '这一天没有可计量的条文。', en: 'No clause was due on this day.' },
  matrix: { zh: '按章程度：条文组 × 厅', en: 'By the book: groups of clauses × halls' },
  matrix_note: {
    zh: '左起从最低到最高，点一格看那一厅那一组',
    en: 'Lowest on the left; a cell opens its hall and group',
  },
  index: { zh: '按章', en: 'Index' },
  groups: (n: number): Words => ({ zh: `${n} 组`, en: `${n} groups` }),
  group: { zh: '条文组', en: 'Group' },
  all_of: (n: number): Words => ({ zh: `全部 ${n}`, en: `All ${n}` }),
  day: { zh: '日期', en: 'Day' },
  today: { zh: '今天', en: 'today' },
  csv: { zh: '导出 CSV', en: 'CSV' },
  print: { zh: '打印', en: 'Print' },
  unfold: (groups: number) => ({
    zh: `另有 ${groups} 组没有记录`,
    en: groups === 1 ? '1 more group without a record' : `${groups} more groups without a record`,
  }),
  fold: { zh: '收起没有记录的组', en: 'Fold groups without a record' },
  bare: (n: number): Words => ({
    zh: `另 ${n} 厅这一天没有可打开的记录`,
    en: `${n} more halls have no record of this day to open`,
  }),
  red: { zh: '红', en: 'red' },
  amber: { zh: '黄', en: 'amber' },
  green: { zh: '绿', en: 'green' },
  recorded: { zh: '有记录', en: 'Recorded' },
  no_record: { zh: '无数据', en: 'No data' },
  red_halls: { zh: '厅有红格', en: 'halls with red' },
  summary_halls: { zh: '厅今天仅汇总', en: 'halls summary only today' },
  open_register: { zh: '全部条文', en: 'All clauses' },
  read_only: { zh: '只看，不改厅里记录', en: 'Read only: no hall record is changed here' },
  updated: { zh: '更新于', en: 'As of' },
} as const;

/** Kinds of halls, as people call them. */
export const hall_types: Record<string, Words> = {
  self_operated: { zh: '自办', en: 'Self-operated' },
  partner: { zh: '合作', en: 'Partner' },
  outsourced: { zh: '外包', en: 'Outsourced' },
  owned_third_party_run: { zh: '他营', en: 'Third-party-run' },
  direct_store: { zh: '直营店', en: 'Direct store' },
  entrusted_store: { zh: '委托店', en: 'Entrusted' },
  franchise: { zh: '加盟店', en: 'Franchise' },
  authorised_agent: { zh: '代理店', en: 'Agent' },
};

/** States of a hall, shortest form. */
export const hall_states: Record<string, Words> = {
  preparing: { zh: '准备中', en: 'Preparing' },
  open: { zh: '营业', en: 'Open' },
  limited: { zh: '限流', en: 'Limited' },
  closing_queue: { zh: '停止取号', en: 'Line closing' },
  emergency_closed: { zh: '应急关闭', en: 'Emergency' },
  settling: { zh: '日清', en: 'Settling' },
  closed: { zh: '闭店', en: 'Closed' },
  suspended: { zh: '停业', en: 'Suspended' },
  none: { zh: '今天不营业', en: 'Not today' },
};

/** The chapters that the pages above the halls stand in. */
export const chapters = {
  day: { zh: '当天', en: 'The day' },
  safety: { zh: '安全', en: 'Safety' },
  results: { zh: '成绩', en: 'Results' },
  service: { zh: '服务', en: 'Service' },
  building: { zh: '建设', en: 'Building' },
  rules: { zh: '资费与公示', en: 'Prices and notices' },
} as const satisfies Record<string, Words>;
