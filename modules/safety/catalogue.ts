import type { Words } from '../../kit/words.ts';
import { fields } from '../responsibility/fields.ts';

/** The codes of a small catalogue, as its schema wants them. */
export const codesOf = <Code extends string>(of: Record<Code, unknown>): [Code, ...Code[]] =>
  Object.keys(of) as [Code, ...Code[]];

/** The first level of the taxonomy: the three classes of the method, and the two a hall has besides (SAF-03). */
export const classes = {
  production: { zh: '生产安全事故', en: 'Production accident' },
  social: { zh: '社会安全事件', en: 'Social security event' },
  natural: { zh: '自然灾害', en: 'Natural disaster' },
  service: { zh: '服务突发事件', en: 'Service event' },
  cyber: { zh: '网络与信息安全', en: 'Network and information' },
} satisfies Record<string, Words>;
export type Class = keyof typeof classes;

/** The kinds of incident, each under its class (X8). */
export const kinds = {
  fire: { of: 'production', zh: '火情', en: 'Fire' },
  electric: { of: 'production', zh: '触电、电气故障', en: 'Electric shock or fault' },
  fall: { of: 'production', zh: '滑倒、跌落', en: 'Slip or fall' },
  glass: { of: 'production', zh: '玻璃、设施伤人', en: 'Hurt by glass or fittings' },
  works: { of: 'production', zh: '施工、登高', en: 'Works, ladders' },
  robbery: { of: 'social', zh: '抢劫', en: 'Robbery' },
  theft: { of: 'social', zh: '盗窃、诈骗', en: 'Theft, fraud' },
  trouble: { of: 'social', zh: '滋事、斗殴', en: 'Trouble, a fight' },
  siege: { of: 'social', zh: '聚集围堵', en: 'A crowd besieges the hall' },
  suspicious: { of: 'social', zh: '可疑物品', en: 'A suspicious thing' },
  flood: { of: 'natural', zh: '暴雨、内涝', en: 'Heavy rain, flood' },
  typhoon: { of: 'natural', zh: '台风、雷击', en: 'Typhoon, lightning' },
  earthquake: { of: 'natural', zh: '地震', en: 'Earthquake' },
  power_cut: { of: 'service', zh: '停电', en: 'Power cut' },
  system_down: { of: 'service', zh: '系统中断', en: 'System down' },
  sick: { of: 'service', zh: '客户突发疾病', en: 'A customer falls ill' },
  lost_person: { of: 'service', zh: '走失老人、儿童', en: 'Somebody is lost' },
  leak: { of: 'cyber', zh: '信息泄露', en: 'A leak of information' },
  attack: { of: 'cyber', zh: '网络攻击', en: 'An attack on the network' },
} satisfies Record<string, Words & { of: Class }>;
export type Kind = keyof typeof kinds;

/** What a hazard is part of, and whose it is: whoever manages a process is responsible for its safety (SAF-06). */
export const processes = {
  fire: { role: 'safety_officer', ...fields.fire },
  power: { role: 'safety_officer', ...fields.power },
  guard: { role: 'safety_officer', ...fields.guard },
  floor: { role: 'duty_manager', ...fields.floor },
  counter: { role: 'duty_manager', ...fields.counter },
  cash: { role: 'duty_manager', ...fields.cash },
  stock: { role: 'storekeeper', ...fields.stock },
  marketing: { role: 'marketing_manager', ...fields.marketing },
  partner: { role: 'hall_manager', ...fields.partner },
  building: { role: 'hall_manager', ...fields.building },
} satisfies Record<keyof typeof fields, Words & { role: string }>;
export type Process = keyof typeof processes;

/** How grave. */
export const grades = {
  general: { zh: '一般', en: 'general' },
  major: { zh: '重大', en: 'major' },
} satisfies Record<string, Words>;
export type Grade = keyof typeof grades;

/** What may be held of an incident. */
export const evidence_kinds = {
  record: { zh: '系统记录', en: 'Record of the system' },
  footage: { zh: '录像', en: 'Footage' },
  interview: { zh: '谈话笔录', en: 'Notes of an interview' },
  picture: { zh: '照片', en: 'Pictures' },
  paper: { zh: '文书', en: 'Papers' },
  other: { zh: '其他', en: 'Other' },
} satisfies Record<string, Words>;
export type EvidenceKind = keyof typeof evidence_kinds;

/** Who hears of a hazard that is late. */
export const level_words: Record<number, Words> = {
  1: { zh: '本厅', en: 'the hall' },
  2: { zh: '分公司', en: 'the branch' },
  3: { zh: '省公司', en: 'the province' },
};
