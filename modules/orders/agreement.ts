import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** What a customer agrees to point by point, beside the sheet and before the hand under it. */
export type PointCode = 'rights' | 'lawful_use' | 'no_resale';

/** One point of the agreement in its edition; a changed text is a new edition. */
export interface AgreementPoint {
  code: PointCode;
  version: string;
  say: Words;
}

/** The points as data: the summary of rights and duties (SVC-23), lawful use (SIM-02), no resale (RNM-11). */
export const agreement_points: Record<PointCode, AgreementPoint> = {
  rights: {
    code: 'rights',
    version: '1.0',
    say: {
      zh: '四项我都听懂了：公司按公示收费、守约定、护我的信息；我按时缴费、如实登记。',
      en: 'I understood all four: the company charges by the public list, keeps its word and my data safe; I pay in time and register truly.',
    },
  },
  lawful_use: {
    code: 'lawful_use',
    version: '1.0',
    say: {
      zh: '卡只用于合法通信；违法使用会停用，重新核验本人才恢复。',
      en: 'The card is for lawful use; abuse stops it until I prove anew who I am.',
    },
  },
  no_resale: {
    code: 'no_resale',
    version: '1.0',
    say: {
      zh: '卡我自己用，不转卖、不出租、不出借。',
      en: 'The card is for my own use: not sold, let or lent.',
    },
  },
};

/** The points a business asks for: rights and duties wherever somebody signs, two more with every card. */
export const pointsOf = (type: {
  signs: string;
  takes_card: boolean;
  agrees?: readonly PointCode[];
}): readonly AgreementPoint[] => {
  if (type.signs !== 'signature') return [];
  const more: readonly PointCode[] = type.takes_card ? ['lawful_use', 'no_resale'] : (type.agrees ?? []);
  return (['rights', ...more] as const).map(code => agreement_points[code]);
};

/** A point as it is kept beside the signature. */
export const pointMark = (of: Pick<AgreementPoint, 'code' | 'version'>): string => `${of.code}@${of.version}`;

/** Why a signature is not taken: a point of the agreement was not ticked, in the very edition shown. */
export const whyNotAcknowledged = guarded(
  ['SIM-02', 'RNM-11', 'SVC-23', 'BIZ-28'],
  (
    points: readonly Pick<AgreementPoint, 'code' | 'version'>[],
    given: readonly string[],
  ): string | undefined =>
    points.every(point => given.includes(pointMark(point))) ? undefined : 'orders.not_acknowledged',
);

/** Why a sheet is not shown to anybody: one of its parts is longer than a person reads at a counter (BIZ-28). */
export const whyNotPlain = guarded(
  'BIZ-28',
  (sheet: Record<'content' | 'price' | 'fees' | 'duties', Words>, most: number): string | undefined =>
    [sheet.content, sheet.price, sheet.fees, sheet.duties].every(part => [...part.zh].length <= most)
      ? undefined
      : 'orders.text_too_long',
);
