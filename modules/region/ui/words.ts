import type { Words } from '../../../kit/words.ts';

/** What the region page says. */
export const region = {
  name: { zh: '督导', en: 'Region' },
  halls: (n: number): Words => ({ zh: `${n} 厅`, en: `${n} halls` }),
  open: (n: number): Words => ({ zh: `${n} 厅营业`, en: `${n} open` }),
  search: { zh: '厅名', en: 'Hall' },
  branch: { zh: '分公司', en: 'Branch' },
  type: { zh: '厅型', en: 'Type' },
  state: { zh: '状态', en: 'State' },
  all: { zh: '全部', en: 'All' },
  leaves: (n: number): Words => ({ zh: `${n} 厅`, en: `${n} halls` }),
  over_halls: { zh: '厅有人超时', en: 'halls over the limit now' },
  p90_halls: { zh: '厅 P90 过 15 分', en: 'halls with P90 over 15 min' },
  people: { zh: '人次今天', en: 'visits today' },
  waiting_all: { zh: '人在等', en: 'waiting' },
  hall: { zh: '厅', en: 'Hall' },
  p90: { zh: 'P90 分', en: 'P90 min' },
  within: { zh: '达标 %', en: 'On time %' },
  waiting: { zh: '在等', en: 'Waiting' },
  longest: { zh: '最久', en: 'Longest' },
  over: { zh: '超时', en: 'Over' },
  taken: { zh: '人次', en: 'Visits' },
  counters: { zh: '开台', en: 'Counters' },
  empty: { zh: '没有这样的厅', en: 'No such hall' },
  empty_note: { zh: '换一个筛选条件。', en: 'Change the filter.' },
  strip: {
    zh: '今天等候达标，一格一厅，左边最差',
    en: 'Waits on time today, one cell a hall, the worst first',
  },
  below: { zh: '辖下各厅', en: 'The halls below' },
  why: { zh: '为什么', en: 'Why' },
  why_note: { zh: '两下就到证据', en: 'Two steps to the evidence' },
  waits_clause: { zh: '等候达标与超时原因', en: 'Waits on time, and why not' },
  fair_clause: { zh: '越序叫号与公平', en: 'Fairness and calls out of order' },
  pause_clause: { zh: '暂停台席', en: 'Pauses' },
  hours_clause: { zh: '按时开门、开足时长', en: 'Opened on time, long enough' },
  open_register: { zh: '全部条文', en: 'All clauses' },
  read_only: { zh: '只看，不改厅里记录', en: 'Read only: no hall record is changed here' },
  pick: { zh: '点一个厅看细节', en: 'Pick a hall for details' },
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
