import type { Words } from '../../kit/words.ts';
import { amends } from '../compensations/outcomes.ts';

/** The ways by which a complaint comes in: each makes one complaint with a receipt number (CMP-01). */
export const channels = {
  counter: { zh: '台席', en: 'Counter' },
  phone_page: { zh: '手机页', en: 'Phone page' },
  qr: { zh: '厅内二维码', en: 'QR code in the hall' },
  book: { zh: '意见簿', en: 'Opinion book' },
  telephone: { zh: '监督电话', en: 'Supervision phone' },
  call_centre: { zh: '10086 转来', en: 'From 10086' },
  letter: { zh: '来信', en: 'Letter' },
  regulator: { zh: '监管转办', en: 'From the regulator' },
} as const satisfies Record<string, Words>;
export type Channel = keyof typeof channels;

/** What a complaint is about (X15). */
export const categories = {
  charges: { zh: '收费', en: 'Charges' },
  handling: { zh: '业务办理', en: 'Handling' },
  attitude: { zh: '服务态度', en: 'Attitude' },
  network: { zh: '网络', en: 'Network' },
  marketing: { zh: '营销宣传', en: 'Marketing' },
  personal_data: { zh: '个人信息', en: 'Personal data' },
  handset: { zh: '终端售后', en: 'Handsets' },
  surroundings: { zh: '环境设施', en: 'The place' },
  waiting: { zh: '等候', en: 'Waiting' },
} as const satisfies Record<string, Words>;
export type Category = keyof typeof categories;

/** How heavy it is, as whoever accepts it finds (CMP-09): it says on which level it begins. */
export const severities = {
  general: { zh: '一般', en: 'General', level: 1 },
  serious: { zh: '重大', en: 'Serious', level: 2 },
  regulatory: { zh: '升级', en: 'Regulator or media', level: 3 },
} as const satisfies Record<string, Words & { level: number }>;
export type Severity = keyof typeof severities;

/** Who decides on a level (X15). */
export const level_words: Record<number, Words> = {
  1: { zh: '投诉专员、值班经理', en: 'Complaint officer, duty manager' },
  2: { zh: '厅经理', en: 'Hall manager' },
  3: { zh: '分公司', en: 'Branch' },
  4: { zh: '省公司', en: 'Province' },
};

/** How the answer is to reach the customer: their own choice (CMP-16). */
export const reply_ways = {
  message: { zh: '短信', en: 'By message' },
  call: { zh: '电话', en: 'By phone' },
  letter: { zh: '书面信函', en: 'By letter' },
  counter: { zh: '到厅面复', en: 'In the hall' },
  page: { zh: '进度页上看', en: 'On the page of the complaint' },
} as const satisfies Record<string, Words>;
export type ReplyBy = keyof typeof reply_ways;

/** How the customer was calmed before anything else (安抚, CMP-09). */
export const calmings = {
  quiet_room: { zh: '请到安静室，致歉，倒水', en: 'In the quiet room, with an apology' },
  at_place: { zh: '就地致歉、倾听', en: 'An apology where they stood' },
  by_phone: { zh: '电话致歉', en: 'An apology on the phone' },
} as const satisfies Record<string, Words>;
export type Calmed = keyof typeof calmings;

/** What a complaint may be settled by, and whether money goes with it (X15, CMP-15). */
export const solutions = {
  explain: { zh: '解释说明', en: 'Explain', money: false },
  apologise: { zh: '书面致歉', en: 'Apologise in writing', money: false },
  redo: { zh: '重新办理', en: 'Do it again', money: false },
  coach: { zh: '辅导当事人并致歉', en: 'Coach, and apologise', money: false },
  repair: { zh: '整改设施或网络', en: 'Repair place or network', money: false },
  exchange: { zh: '换卡、换机', en: 'Exchange card or handset', money: false },
  waive: { ...amends.waive, money: true },
  goodwill: { ...amends.goodwill, money: true },
  double_refund: { zh: '双倍返还（关联返还案件）', en: 'Refund twice (by its case)', money: false },
  unfounded: { zh: '诉求不成立，说明依据', en: 'Unfounded, with grounds', money: false },
} as const satisfies Record<string, Words & { money: boolean }>;
export type Solution = keyof typeof solutions;

/** What is locked as evidence until a complaint is settled (CMP-14). */
export const evidence_kinds = {
  words: { zh: '客户原话', en: 'The customer’s own words' },
  visit: { zh: '来访与业务记录', en: 'Record of the visit' },
  paper: { zh: '纸质原件', en: 'Paper original' },
  footage: { zh: '监控录像', en: 'Camera footage' },
  recording: { zh: '通话录音', en: 'Recording of a call' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<string, Words>;
export type EvidenceKind = keyof typeof evidence_kinds;

/** How an attempt to reach the customer ended. */
export const outcomes = {
  in_person: { zh: '当面', en: 'In person' },
  reached: { zh: '电话接通', en: 'Reached' },
  no_answer: { zh: '没人接', en: 'No answer' },
  wrong_number: { zh: '号码不对', en: 'Wrong number' },
} as const satisfies Record<string, Words>;
export type Outcome = keyof typeof outcomes;

/** What the customer said then. */
export const customer_words = {
  restated_right: { zh: '复述属实', en: 'It was restated right' },
  agree: { zh: '同意方案', en: 'Agrees' },
  disagree: { zh: '不同意方案', en: 'Disagrees' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  dissatisfied: { zh: '不满意', en: 'Not satisfied' },
  withdraw: { zh: '撤回投诉', en: 'Withdraws' },
  nothing: { zh: '没有表态', en: 'Said nothing of it' },
} as const satisfies Record<string, Words>;
export type CustomerWord = keyof typeof customer_words;

/** Who takes appeals (N10, N11). */
export const appeal_bodies = {
  '12300': { zh: '12300 电信用户申诉受理中心', en: '12300, telecom appeals' },
  '12381': { zh: '12381 工信公共服务热线', en: '12381, ministry hotline' },
  '12315': { zh: '12315 消费者投诉', en: '12315, consumer protection' },
} as const satisfies Record<string, Words>;
export type AppealBody = keyof typeof appeal_bodies;

type Codes<T> = [keyof T & string, ...(keyof T & string)[]];
/** The names of a list as a schema asks for them. */
export const codesOf = <T extends object>(of: T): Codes<T> => Object.keys(of) as Codes<T>;
