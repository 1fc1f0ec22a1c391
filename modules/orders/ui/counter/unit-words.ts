import type { Words } from '../../../../kit/words.ts';

/** What the fields of a unit's business say. */
export const unit_words = {
  unit: { zh: '单位', en: 'Unit' },
  handler: { zh: '经办人', en: 'Handler' },
  user: { zh: '使用人', en: 'User' },
  new_user: { zh: '新使用人', en: 'New user' },
  here: { zh: '本人在场', en: 'is here' },
  brought: { zh: '证件带来', en: 'document brought' },
  not_read: { zh: '证件没读，按 F3', en: 'not read yet, F3' },
  swap: { zh: '对调两人', en: 'Swap the two' },
  letter: { zh: '单位委托书日期', en: 'Letter of the unit, dated' },
  licence: { zh: '单位证件', en: 'Licence' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  code_help: { zh: '18 位，照执照录', en: 'Eighteen signs, from the licence' },
  code_bad: { zh: '校验位不符，对着执照再录一遍', en: 'The last sign does not hold: enter it again' },
  name: { zh: '单位名称', en: 'Name of the unit' },
  until: { zh: '证件有效期至', en: 'Licence holds until' },
  until_help: { zh: '长期有效就留空', en: 'Left empty when it has no end' },
  first: { zh: '这个单位第一次来办', en: 'This unit is new here' },
  known: (n: number): Words => ({
    zh: `在用 ${n} 个号码，都登记了使用人`,
    en: `${n} ${n === 1 ? 'number' : 'numbers'} in use, each with its user`,
  }),
  most: (n: number): Words => ({
    zh: `每个使用人最多 ${n} 个单位号码`,
    en: `${n} numbers of units per user at most`,
  }),
  need_handler: { zh: '还没读经办人的证件，按 F3', en: 'Read the handler’s document, F3' },
  need_user: { zh: '还没读使用人的证件，按 F3', en: 'Read the user’s document, F3' },
  need_code: { zh: '还没录对统一社会信用代码', en: 'Enter the credit code of the unit' },
  need_name: { zh: '还没录单位名称', en: 'Enter the name of the unit' },
} as const;
