import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import type { GuardianRelation, RelationProof } from '../identity/index.ts';
import type { FormLine } from './business.ts';
import { guardian_words, proof_words } from './relations.ts';

/** Who stands by a minor, as the papers of an order show it. */
export interface Guarding {
  name_mask: string;
  document_mask: string;
  relation: GuardianRelation;
  proof: RelationProof;
}

/** What the guardian of a child consents to, apart from the form, as data: a changed text is a new edition (RNM-06). */
export const consent_text = {
  version: '1.0',
  say: {
    zh: '孩子不满规定年龄。办这项业务要读取并保存孩子的姓名、证件号和人像比对结果，只用于实名登记和这项业务，不作他用；您可以随时要求查看、更正或删除。您作为监护人单独同意吗？',
    en: 'The child is below the age at which it may consent. This takes and keeps the child’s name, document number and the result of the portrait, for registration and this business alone; you may ask to see, correct or delete them at any time. Do you, as guardian, consent?',
  },
} as const satisfies { version: string; say: Words };

/** Why an order for a child does not go on: its guardian has not consented apart from the form (RNM-06). */
export const whyNotConsented = guarded('RNM-06', (flag: 'asked' | 'given' | null): string | undefined =>
  flag === 'asked' ? 'orders.consent_missing' : undefined,
);

/** The lines that a guardian adds to the form (RNM-06). */
export const guardianLines = (of: Guarding): FormLine[] => {
  const who = `${of.name_mask} ${of.document_mask}`;
  return [
    { say: { zh: '监护人', en: 'Guardian' }, value: { zh: who, en: who } },
    { say: { zh: '与机主的关系', en: 'Guardian is the holder’s' }, value: guardian_words[of.relation] },
    {
      say: { zh: '关系证明', en: 'Relation shown by' },
      value: { zh: `${proof_words[of.proof].zh}，已验看`, en: `${proof_words[of.proof].en}, seen` },
    },
  ];
};
