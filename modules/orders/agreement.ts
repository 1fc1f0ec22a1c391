import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { type Edition, textHash } from '../agreements/index.ts';

/** What a customer agrees to point by point, beside the sheet and before the hand under it. */
export type PointCode = 'rights' | 'lawful_use' | 'no_resale';

/** One point of the agreement in its edition; a changed text is a new edition. */
export interface AgreementPoint {
  code: string;
  version: string;
  say: Words;
}

/** The codes of the points beside rights and duties: two with every card (SIM-02, RNM-11), else what the business names. */
export const pointsAsked = (type: {
  takes_card: boolean;
  agrees?: readonly PointCode[];
}): readonly PointCode[] => (type.takes_card ? ['lawful_use', 'no_resale'] : (type.agrees ?? []));

/** The points a business asks for, in the words of the agreement in force: rights and duties wherever somebody signs (SVC-23), two more with every card (SIM-02, RNM-11). */
export const pointsOf = (
  type: { signs: string; takes_card: boolean; agrees?: readonly PointCode[] },
  edition: Edition,
): readonly AgreementPoint[] => {
  if (type.signs !== 'signature') return [];
  const asked = new Set<string>(['rights', ...pointsAsked(type)]);
  return edition.clauses
    .filter(one => one.tick && asked.has(one.code))
    .map(({ code, zh, en }) => ({ code, version: `${edition.number}.0`, say: { zh, en } }));
};

/** Which edition a form was made under, with the fingerprint of its text: it is signed with the form (PRM-01). */
export interface MadeUnder {
  number: number;
  hash: string;
}

/** The edition a form that is signed is made under: the one in force, and no other (PRM-01). */
export const madeUnder = (type: { signs: string }, edition: Edition): MadeUnder | undefined =>
  type.signs === 'signature' ? { number: edition.number, hash: textHash(edition) } : undefined;

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
