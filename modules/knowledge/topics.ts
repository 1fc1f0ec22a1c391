import type { Words } from '../../kit/words.ts';

/** What people ask about (BIZ-16). */
export const topic_words = {
  plan: { zh: '套餐资费', en: 'Plans and prices' },
  bill: { zh: '账单费用', en: 'Bills and charges' },
  network: { zh: '网络信号', en: 'Network and signal' },
  device: { zh: '手机使用', en: 'Using a phone' },
  process: { zh: '办理手续', en: 'How to get it done' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<string, Words>;
export type Topic = keyof typeof topic_words;

/** The topics in the order of their keys. */
export const topic_codes = Object.keys(topic_words) as [Topic, ...Topic[]];

/** The scenes of the language norm: what is said at which moment (LANG-02). */
export const scene_words = {
  greet: { zh: '迎接', en: 'Welcome' },
  ask: { zh: '询问', en: 'Asking' },
  papers: { zh: '证件', en: 'Documents' },
  wait: { zh: '等候', en: 'Waiting' },
  money: { zh: '收付', en: 'Money' },
  sorry: { zh: '致歉', en: 'Apology' },
  refuse: { zh: '拒绝', en: 'Refusal' },
  complaint: { zh: '投诉', en: 'Complaint' },
  opinion: { zh: '征求意见', en: 'Asking for an opinion' },
  farewell: { zh: '送别', en: 'Farewell' },
  initiative: { zh: '主动服务清单', en: 'List of the initiatives' },
} as const satisfies Record<string, Words>;
export type Scene = keyof typeof scene_words;

/** The scenes in the order of a visit. */
export const scene_codes = Object.keys(scene_words) as [Scene, ...Scene[]];

/** The answer that the base does not hold: what the clerk said was told in the clerk's own words. */
export const own_words = 'own_words';
export const own_words_say: Words = { zh: '用自己的话答的', en: 'In the clerk’s own words' };

/** How an answer that was given is written down: its code with the version, such as `plan_compare@2`. */
export const answerMark = (of: { code: string; version: number }): string => `${of.code}@${of.version}`;

/** An answer as it may come in: a code, with the version that was read out where the caller knows it. */
export const mark_form = /^[a-z][a-z0-9_]{1,30}(@\d{1,4})?$/;

/** Code and version of a mark; without a version whatever is in force is meant. */
export function readMark(mark: string): { code: string; version: number | undefined } {
  const [code = '', version] = mark.split('@');
  return { code, version: version === undefined ? undefined : Number(version) };
}

/** Finds answers by typed words: every word stands somewhere in title, answer or keywords, in either language. */
export function findAnswers<One extends { say: Words; answer: Words; keywords: string }>(
  all: readonly One[],
  typed: string,
): One[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = ({ say, answer, keywords }: One) =>
    [say.zh, say.en, keywords, answer.zh, answer.en].join('\n').toLowerCase();
  return all.filter(one => wanted.every(word => textOf(one).includes(word)));
}
