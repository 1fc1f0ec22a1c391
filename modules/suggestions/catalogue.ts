import type { Words } from '../../kit/words.ts';

/** Where an opinion came from; those that somebody of the staff writes down are marked so by who received them. */
export const sources = {
  book: { zh: '纸质意见簿', en: 'Paper opinion book' },
  qr: { zh: '厅内扫码', en: 'Code in the hall' },
  phone_page: { zh: '手机页', en: 'Phone page' },
  counter: { zh: '台席当面', en: 'At a counter' },
  telephone: { zh: '电话', en: 'Telephone' },
  asking: { zh: '主动征询', en: 'Asked unasked' },
  seminar: { zh: '客户座谈会', en: 'Customer seminar' },
} as const satisfies Record<string, Words>;
export type Source = keyof typeof sources;

/** What an opinion is about. */
export const abouts = {
  surroundings: { zh: '环境设施', en: 'Place and facilities' },
  waiting: { zh: '排队等候', en: 'Waiting' },
  manner: { zh: '服务态度', en: 'Manner' },
  business: { zh: '业务流程', en: 'How business is done' },
  charges: { zh: '资费套餐', en: 'Charges and plans' },
  network: { zh: '网络信号', en: 'Network' },
  self_service: { zh: '自助和手机办理', en: 'Self-service and phone' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<string, Words>;
export type About = keyof typeof abouts;

/** What it is: something to change, something bad, something good. A complaint is none of these: it is passed on. */
export const natures = {
  suggestion: { zh: '建议', en: 'Suggestion' },
  criticism: { zh: '批评', en: 'Criticism' },
  praise: { zh: '表扬', en: 'Praise' },
} as const satisfies Record<string, Words>;
export type Nature = keyof typeof natures;

/** What an evaluation comes to. */
export const worths = {
  quick: { zh: '可行，马上能做', en: 'Can be done at once' },
  with_effort: { zh: '可行，要花功夫', en: 'Can be done, with effort' },
  not_ours: { zh: '不归本厅定', en: 'Not for this hall to decide' },
  no_gain: { zh: '做了没有好处', en: 'Would bring nothing' },
} as const satisfies Record<string, Words>;
export type Worth = keyof typeof worths;

/** How a customer is thanked for what was adopted. */
export const rewards = {
  letter: { zh: '感谢信', en: 'Letter of thanks' },
  gift: { zh: '谢礼', en: 'Gift' },
  certificate: { zh: '金点子证书', en: 'Certificate for a good idea' },
} as const satisfies Record<string, Words>;
export type Reward = keyof typeof rewards;

/** When customers are asked unasked. */
export const gathering_kinds = {
  asking: { zh: '厅内征询', en: 'Asking in the hall' },
  seminar: { zh: '客户座谈会', en: 'Customer seminar' },
} as const satisfies Record<string, Words>;
export type GatheringKind = keyof typeof gathering_kinds;

/** Whose an opinion is once it has climbed so high. */
export const level_words: Record<number, Words> = {
  1: { zh: '责任人', en: 'its owner' },
  2: { zh: '厅经理', en: 'the hall manager' },
  3: { zh: '分公司', en: 'the branch' },
};

type Codes<T> = [keyof T & string, ...(keyof T & string)[]];
/** The names of a list as a schema asks for them. */
export const codesOf = <T extends object>(of: T): Codes<T> => Object.keys(of) as Codes<T>;
