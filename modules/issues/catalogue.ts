import type { Words } from '../../kit/words.ts';

/** What is fed back, and so which course it takes (SVC-18). */
export const kinds = {
  complaint: { zh: '投诉', en: 'Complaint' },
  suggestion: { zh: '意见建议', en: 'Suggestion' },
  repair: { zh: '设备报修', en: 'Repair' },
  network: { zh: '网络故障', en: 'Network fault' },
  department: { zh: '请部门协办', en: 'For a department' },
} as const satisfies Record<string, Words>;
export type Kind = keyof typeof kinds;

/** Whose machine carries it on. */
export const flows = {
  complaint: { zh: '投诉流程', en: 'as a complaint' },
  opinion: { zh: '意见簿流程', en: 'as an opinion' },
  repair: { zh: '报修流程', en: 'as a repair' },
  cross_order: { zh: '协办单', en: 'as an order to a department' },
} as const satisfies Record<string, Words>;
export type Flow = keyof typeof flows;

/** How it reached us. */
export const channels = {
  telephone: { zh: '厅内电话', en: 'Phone of the hall' },
  call_centre: { zh: '10086', en: '10086' },
  letter: { zh: '来信', en: 'Letter' },
  staff: { zh: '员工发现', en: 'Found by the staff' },
  recurring: { zh: '重复投诉自动立项', en: 'Recurring complaint' },
  call_back: { zh: '回访不满意', en: 'Call-back, not satisfied' },
} as const satisfies Record<string, Words>;
export type Channel = keyof typeof channels;
/** The channels somebody chooses; the others come by themselves. */
export const chosen_channels = ['telephone', 'letter', 'staff'] as const;

/** What it is about, as complaints and the opinion book call it, so that one cause is found in all of them (SVC-19). */
export const topics = {
  charges: { zh: '收费', en: 'Charges', category: 'charges', about: 'charges' },
  handling: { zh: '业务办理', en: 'Handling', category: 'handling', about: 'business' },
  attitude: { zh: '服务态度', en: 'Attitude', category: 'attitude', about: 'manner' },
  signal: { zh: '手机信号', en: 'Mobile signal', category: 'network', about: 'network' },
  broadband: { zh: '宽带', en: 'Broadband', category: 'network', about: 'network' },
  system: { zh: '业务系统', en: 'Business system', category: 'handling', about: 'self_service' },
  device: { zh: '厅内设备', en: 'Devices of the hall', category: 'surroundings', about: 'self_service' },
  surroundings: { zh: '环境设施', en: 'The place', category: 'surroundings', about: 'surroundings' },
  waiting: { zh: '等候', en: 'Waiting', category: 'waiting', about: 'waiting' },
  handset: { zh: '终端售后', en: 'Handsets', category: 'handset', about: 'other' },
  personal_data: { zh: '个人信息', en: 'Personal data', category: 'personal_data', about: 'other' },
  marketing: { zh: '营销宣传', en: 'Marketing', category: 'marketing', about: 'charges' },
} as const satisfies Record<string, Words & { category: string; about: string }>;
export type Topic = keyof typeof topics;

/** The first topic of a complaint's kind: a recurring complaint becomes an issue of it. */
export const topicOf = (category: string): Topic =>
  (Object.keys(topics) as Topic[]).find(one => topics[one].category === category) ?? 'handling';

/** Departments and partners that answer orders of halls, and the role of whoever answers there (ROLE-28, ROLE-29). */
export const departments = {
  network_operations: { zh: '网络运营维护', en: 'Network operations', role: 'network_operator' },
  support: { zh: '信息支撑', en: 'IT support', role: 'engineer' },
  premises: { zh: '营业场所管理', en: 'Premises', role: 'premises_department' },
  engineering: { zh: '工程建设', en: 'Engineering', role: 'engineering_department' },
  administration: { zh: '行政事务', en: 'Administration', role: 'administration_department' },
  planning: { zh: '计划', en: 'Planning', role: 'planning_department' },
  safety: { zh: '安全管理', en: 'Safety', role: 'safety_department' },
  legal: { zh: '法务', en: 'Legal', role: 'legal_officer' },
  partner: { zh: '合作方', en: 'Partner', role: 'partner' },
} as const satisfies Record<string, Words & { role: string }>;
export type Department = keyof typeof departments;

/** Where it came from in the end: the tree of causes (SVC-19, X15). */
export const causes = {
  staff: { zh: '人员', en: 'People' },
  process: { zh: '流程', en: 'The way it is done' },
  system: { zh: '系统', en: 'The system' },
  network: { zh: '网络', en: 'The network' },
  product: { zh: '产品资费', en: 'Product or price' },
  partner: { zh: '合作方', en: 'A partner' },
  place: { zh: '场所设施', en: 'Place or device' },
  customer: { zh: '客户误解', en: 'Misunderstood' },
} as const satisfies Record<string, Words>;
export type Cause = keyof typeof causes;

/** Who decides of an order once it has climbed so high. */
export const order_levels: Record<number, Words> = {
  1: { zh: '部门', en: 'the department' },
  2: { zh: '厅经理催办', en: 'the hall manager presses' },
  3: { zh: '分公司督办', en: 'the branch presses' },
  4: { zh: '省公司督办', en: 'the province presses' },
};

/** By which rule somebody is called back (SVC-14). */
export const call_rules = {
  high_value: { zh: '高价值，全访', en: 'High value, all' },
  new_product: { zh: '新开通业务，抽访', en: 'New product, drawn' },
} as const satisfies Record<string, Words>;
export type CallRule = keyof typeof call_rules;

/** What is asked in a call-back, in this order: nobody makes it up (SVC-14). */
export const script = {
  works: { zh: '办的业务用着正常吗？', en: 'Does what was arranged work?' },
  told: { zh: '资费和限制当时讲清楚了吗？', en: 'Were price and limits made clear?' },
  wanted: { zh: '有没有您没同意就开通的？', en: 'Was everything asked for by you?' },
  satisfied: { zh: '总的说满意吗？', en: 'Are you satisfied on the whole?' },
} as const satisfies Record<string, Words>;
export type Question = keyof typeof script;

type Codes<T> = [keyof T & string, ...(keyof T & string)[]];
/** The names of a list as a schema asks for them. */
export const codesOf = <T extends object>(of: T): Codes<T> => Object.keys(of) as Codes<T>;
