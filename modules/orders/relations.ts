import type { Words } from '../../kit/words.ts';

/** What an agent is to the holder, as forms, receipts and screens say it. */
export const relation_words = {
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  child: { zh: '子女', en: 'Child' },
  relative: { zh: '其他亲属', en: 'Relative' },
  colleague: { zh: '同事', en: 'Colleague' },
  friend: { zh: '朋友', en: 'Friend' },
  handler: { zh: '单位经办人', en: 'Handler of the unit' },
} as const satisfies Record<string, Words>;

/** What a guardian is to a minor. */
export const guardian_words = {
  parent: { zh: '父母', en: 'Parent' },
  appointed: { zh: '其他监护人', en: 'Appointed guardian' },
} as const satisfies Record<string, Words>;

/** The paper that shows it. */
export const proof_words = {
  household_register: { zh: '户口本', en: 'Household register' },
  birth_certificate: { zh: '出生医学证明', en: 'Birth certificate' },
  guardian_certificate: { zh: '监护证明', en: 'Certificate of guardianship' },
} as const satisfies Record<string, Words>;
