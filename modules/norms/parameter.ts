import type { Words } from '../../kit/words.ts';
import { type FactStatus, factOf } from './fact.ts';

/** What a parameter is counted in; every value is a whole number of these. */
export type Unit = keyof typeof unit_words;

/** A level of the organisation that may set a value of its own. */
export type Level = 'hall' | 'branch' | 'province';

/** How far each level may move a value: tighten only, loosen as far as the published bound, or not at all. */
export interface Freedom {
  hall: 'tighten' | 'none';
  branch: 'loosen_to_bound' | 'tighten' | 'none';
  province: 'loosen_to_bound' | 'tighten' | 'none';
}

/** A number of the manual that the software works by: a limit, a target, a count. */
export interface Parameter<Key extends string = string> {
  /** What the code calls it, such as `wait_limit_ordinary`. */
  key: Key;
  /** The clause it belongs to. */
  row: string;
  words: Words;
  unit: Unit;
  value: number;
  /** The bounds its owner publishes: nobody goes below `min` or above `max`. */
  min: number;
  max: number;
  /** Which way asks more of the hall, or gives the customer more. */
  tighter: 'lower' | 'higher';
  /** `◇` inferred, `N34` a law or industry number, `D09.2.2c` a source text, `house` our own default. */
  source: string;
  status: FactStatus;
  /** Where in the catalogue the number stands, when not in the row: a chapter `X1` or a section `6.1`. */
  printed?: string;
  direction: Freedom;
  /** What a reader must know before relying on it. */
  note?: Words;
}

/** How a value and its unit are said. */
export const unit_words = {
  seconds: { zh: '秒', en: 'seconds' },
  minutes: { zh: '分钟', en: 'minutes' },
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  workdays: { zh: '个工作日', en: 'working days' },
  weeks: { zh: '周', en: 'weeks' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '岁', en: 'years of age' },
  percent: { zh: '%', en: '%' },
  permille: { zh: '‰', en: '‰' },
  times: { zh: '次', en: 'times' },
  tickets: { zh: '个号', en: 'tickets' },
  people: { zh: '人', en: 'people' },
  counters: { zh: '个台', en: 'counters' },
  count: { zh: '个', en: 'items' },
  characters: { zh: '字', en: 'characters' },
  points: { zh: '分', en: 'points' },
  celsius: { zh: '°C', en: '°C' },
  metres: { zh: '米', en: 'metres' },
  kilometres: { zh: '公里', en: 'kilometres' },
  rings: { zh: '声', en: 'rings' },
  fen: { zh: '元', en: 'yuan' },
} satisfies Record<string, Words>;

/** What each level is called. */
export const level_words: Record<Level, Words> = {
  hall: { zh: '营业厅', en: 'hall' },
  branch: { zh: '分公司', en: 'branch' },
  province: { zh: '省公司', en: 'province' },
};

/** What a level may do with a number, as its page says it. */
export const freedom_words: Record<Freedom['branch'], Words> = {
  tighten: { zh: '只可从严', en: 'may tighten only' },
  loosen_to_bound: { zh: '可在公布范围内调整', en: 'may move it within the published bounds' },
  none: { zh: '不可调整', en: 'may not move it' },
};

/** A value as a person reads it: `15 分钟`, `80 %`, `50.00 元`. */
export function amountWords(unit: Unit, value: number): Words {
  const amount = unit === 'fen' ? (value / 100).toFixed(2) : String(value);
  return { zh: `${amount} ${unit_words[unit].zh}`, en: `${amount} ${unit_words[unit].en}` };
}

/** The usual freedoms, by who answers for the number. */
export const freedoms = {
  /** A service target: halls tighten, branch and province loosen as far as the bound. */
  target: { hall: 'tighten', branch: 'loosen_to_bound', province: 'loosen_to_bound' },
  /** A law or a public promise: every level may be stricter, none may be looser. */
  promise: { hall: 'tighten', branch: 'tighten', province: 'tighten' },
  /** A working rule that must be one in all halls of a branch. */
  branch: { hall: 'none', branch: 'loosen_to_bound', province: 'loosen_to_bound' },
  /** A rule of the company: only the province sets it. */
  province: { hall: 'none', branch: 'none', province: 'loosen_to_bound' },
  /** Part of the norm's text: it changes with the norm's version only. */
  fixed: { hall: 'none', branch: 'none', province: 'none' },
} satisfies Record<string, Freedom>;

type Amount = Pick<Parameter, 'value' | 'min' | 'max' | 'unit' | 'tighter'>;

/** A number of which less is stricter: `lower(15, [5, 20], 'minutes')`. */
export const lower = (value: number, [min, max]: [number, number], unit: Unit): Amount => {
  return { value, min, max, unit, tighter: 'lower' };
};

/** A number of which more is stricter: `higher(80, [60, 100], 'percent')`. */
export const higher = (value: number, [min, max]: [number, number], unit: Unit): Amount => {
  return { value, min, max, unit, tighter: 'higher' };
};

/** Where a number comes from and who may move it. */
export interface Origin {
  source: string;
  by?: keyof typeof freedoms;
  printed?: string;
  note?: Words;
}

/** Writes one parameter down; a target unless `by` says otherwise. */
export function define<const Key extends string>(
  key: Key,
  row: string,
  [zh, en]: [string, string],
  amount: Amount,
  { source, by = 'target', printed, note }: Origin,
): Parameter<Key> {
  return {
    key,
    row,
    words: { zh, en },
    ...amount,
    source,
    status: statusOf(source),
    direction: freedoms[by],
    ...(printed === undefined ? {} : { printed }),
    ...(note === undefined ? {} : { note }),
  };
}

/** From the best attested to the least. */
const status_order = 'VSJK';

/** A law counts as well attested as its weakest status; a source text is at hand; the rest is trade knowledge. */
function statusOf(source: string): FactStatus {
  if (/^D\d\d/.test(source)) return 'V';
  const statuses = factOf(source)?.statuses ?? [];
  return statuses.toSorted((a, b) => status_order.indexOf(b) - status_order.indexOf(a))[0] ?? 'K';
}
