import { guarded } from '../../kit/guard.ts';
import type { Relation } from '../identity/index.ts';
import type { AnyBusiness, FormLine } from './business.ts';
import { relation_words } from './relations.ts';

/** Who acted for the holder, as the papers of an order show it. */
export interface Acting {
  name_mask: string;
  document_mask: string;
  relation: Relation;
  letter_on: string;
}

/** Why a business is not done through an agent: its own declaration says so (RNM-05). */
export const whyNotThrough = guarded('RNM-05', (type: Pick<AnyBusiness, 'agent'>): string | undefined =>
  type.agent ? undefined : 'orders.not_by_agent',
);

/** The lines that an agent adds to the form, so that both are signed for: an agent of a person (RNM-05), or the handler of a unit (RNM-07). */
export const agentLines = (of: Acting): FormLine[] => {
  const who = `${of.name_mask} ${of.document_mask}`;
  if (of.relation === 'handler')
    return [
      { say: { zh: '经办人', en: 'Handler' }, value: { zh: who, en: who } },
      {
        say: { zh: '单位委托书', en: 'Letter of the unit' },
        value: { zh: `${of.letter_on} 签，纸质已收`, en: `of ${of.letter_on}, kept on paper` },
      },
    ];
  return [
    { say: { zh: '代办人', en: 'Agent' }, value: { zh: who, en: who } },
    { say: { zh: '与机主的关系', en: 'Agent is the holder’s' }, value: relation_words[of.relation] },
    {
      say: { zh: '委托书', en: 'Letter of authority' },
      value: { zh: `${of.letter_on} 签，已验看`, en: `of ${of.letter_on}, seen` },
    },
  ];
};
