import { z } from 'zod';
import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import type { NumberFacts } from './number.ts';

/** The papers a unit shows, each with the first letters its code may begin with (GB 32100): who registered it. */
export const licence_kinds = {
  business_licence: { say: { zh: '营业执照', en: 'Business licence' }, begins: '9' },
  institution: { say: { zh: '事业单位法人证书', en: 'Certificate of a public institution' }, begins: '1' },
  social_group: { say: { zh: '社会组织登记证书', en: 'Certificate of a social organisation' }, begins: '5' },
  other: { say: { zh: '其他统一社会信用代码证书', en: 'Another certificate of a code' }, begins: '' },
} as const satisfies Record<string, { say: Words; begins: string }>;
export type LicenceKind = keyof typeof licence_kinds;
export const licenceKindCodes = Object.keys(licence_kinds) as [LicenceKind, ...LicenceKind[]];

/** A unit as its licence says; nothing of it is personal. */
export interface Licence {
  kind: LicenceKind;
  credit_code: string;
  name: string;
  /** The last day it holds; none when it has no end. */
  valid_until: string | null;
}

/** The licence of a unit, as a counter enters it. */
export const licenceSchema = z.strictObject({
  kind: z.enum(licenceKindCodes),
  credit_code: z.string().trim().toUpperCase().max(18),
  name: z.string().trim().min(2).max(80),
  valid_until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
});

/** The thirty-one signs of a credit code: digits and capitals without I, O, S, V and Z. */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The eighteenth sign of a unified social credit code, from the seventeen before it (GB 32100). */
export function creditCheck(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return signs.charAt((31 - (sum % 31)) % 31);
}

/** Why a licence is not taken: its code does not hold, another authority gave it, or it is over (RNM-07). */
export const whyNotLicence = guarded('RNM-07', (of: Licence, today: BusinessDay): string | undefined => {
  const code = of.credit_code;
  const reads = code.length === 18 && [...code].every(sign => signs.includes(sign));
  if (!reads || creditCheck(code) !== code.at(-1)) return 'carrier.bad_credit_code';
  if (!code.startsWith(licence_kinds[of.kind].begins)) return 'carrier.other_licence';
  return of.valid_until !== null && of.valid_until < today ? 'carrier.licence_over' : undefined;
});

/** How often somebody uses a unit's number already, and whether this reading registered somebody before. */
export interface UseFacts extends Record<string, unknown> {
  numbers: number;
  reading_used: boolean;
}

/** Why somebody is not registered as the user of one more number: as many as allowed, or a reading used before (RNM-07). */
export const whyNotUser = guarded('RNM-07', (of: UseFacts, most: number): string | undefined => {
  if (of.reading_used) return 'carrier.reading_used';
  return of.numbers >= most ? 'carrier.user_full' : undefined;
});

/** Why the user of a number is not changed: it is no unit's, another unit's, not in use, or nobody new (RNM-07). */
export const whyNotNewUser = guarded(
  'RNM-07',
  (
    of: Pick<NumberFacts, 'state' | 'suspended_for' | 'unit_code' | 'user_id'> | undefined,
    to: { credit_code: string; user_id: Id | undefined },
  ): string | undefined => {
    if (of === undefined || of.unit_code === null) return 'carrier.not_of_a_unit';
    if (of.unit_code !== to.credit_code) return 'carrier.other_unit';
    if (of.state !== 'in_service' && of.state !== 'suspended') return 'carrier.not_in_service';
    if (of.suspended_for === 'abuse') return 'carrier.not_by_holder';
    return of.user_id === to.user_id ? 'carrier.same_user' : undefined;
  },
);
