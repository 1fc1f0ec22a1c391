import type { Words } from '../../kit/words.ts';

/** What the law wants everybody at a counter to have learned, each with a certificate of its own (TRN-11). */
export const lawSubjects = [
  { code: 'law_real_name', say: { zh: '实名制', en: 'Real-name rules' } },
  { code: 'law_privacy', say: { zh: '个人信息保护', en: 'Personal data' } },
  { code: 'law_fire', say: { zh: '消防安全', en: 'Fire safety' } },
  { code: 'law_fraud', say: { zh: '防范电信诈骗', en: 'Telecom fraud' } },
  { code: 'law_cash', say: { zh: '现金与假币', en: 'Cash and counterfeit' } },
] as const satisfies readonly { code: string; say: Words }[];

/** The skills that the certificates of law are entered under. */
export const lawSkills: readonly string[] = lawSubjects.map(one => one.code);

/** The name of a subject of law; undefined where a skill is none. */
export const findLaw = (code: string): (typeof lawSubjects)[number] | undefined =>
  lawSubjects.find(one => one.code === code);
