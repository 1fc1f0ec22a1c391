import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { risk_lists } from './risk.ts';

/** Signs that an application for a number is abnormal, each with its weight; none of them is age or sex (RNM-09). */
export const risk_signs = {
  many_numbers: { weight: 25, say: { zh: '名下已有三个以上号码', en: 'three numbers or more already' } },
  several_this_month: { weight: 40, say: { zh: '近 30 天已办过两个以上', en: 'two or more within 30 days' } },
  for_somebody: { weight: 20, say: { zh: '由别人代办', en: 'somebody else acts for the holder' } },
  face_doubted: { weight: 20, say: { zh: '人像比对没过，两人核验', en: 'the camera doubted the face' } },
  typed_document: {
    weight: 20,
    say: { zh: '证件没有用读卡器读', en: 'the document was not read by the reader' },
  },
  no_number_before: { weight: 5, say: { zh: '首次办卡', en: 'the first number' } },
} as const satisfies Record<string, { weight: number; say: Words }>;
export type RiskSign = keyof typeof risk_signs;

/** What is looked at, as counted or seen by others; nothing is guessed. */
export interface Applied {
  numbers: number;
  numbers_this_month: number;
  by_agent: boolean;
  by_two_eyes: boolean;
  typed: boolean;
}

/** The signs an application shows. */
export function signsOf(of: Applied): RiskSign[] {
  const shown: Record<RiskSign, boolean> = {
    many_numbers: of.numbers >= 3,
    several_this_month: of.numbers_this_month >= 2,
    for_somebody: of.by_agent,
    face_doubted: of.by_two_eyes,
    typed_document: of.typed,
    no_number_before: of.numbers === 0,
  };
  return (Object.keys(risk_signs) as RiskSign[]).filter(sign => shown[sign]);
}

/** The sum of the signs, 100 at most. */
export const scoreOf = (signs: readonly RiskSign[]): number =>
  Math.min(
    100,
    signs.reduce((sum, sign) => sum + risk_signs[sign].weight, 0),
  );

/** Whether the customer is asked more than usual: the score reached the norm's threshold (RNM-09). */
export const asksMore = guarded(
  'RNM-09',
  (score: number, from: number): boolean => score >= from,
  () => false,
);

/** A sign, or a question that was answered red, in words. */
export function signWords(code: string): Words {
  if (code in risk_signs) return risk_signs[code as RiskSign].say;
  const asked = Object.values(risk_lists).flatMap(list => list.questions);
  return asked.find(one => one.code === code)?.say ?? { zh: code, en: code };
}
