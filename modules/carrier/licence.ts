import { z } from 'zod';
import type { Words } from '../../kit/words.ts';

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
  valid_until: z.iso.date().nullable(),
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

/** Whether a code reads and its last sign checks the others. */
export const codeHolds = (code: string): boolean =>
  code.length === 18 && [...code].every(sign => signs.includes(sign)) && creditCheck(code) === code.at(-1);
