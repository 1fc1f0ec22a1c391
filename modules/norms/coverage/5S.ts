import type { Control } from './control.ts';

/** What makes the clauses of group 5S real; one entry per control, none claimed before its test is red without it. */
export const FIVE_S: readonly Control[] = [
  {
    row: '5S-02',
    status: 'working',
    words: {
      zh: '每周逐区查非必需品，红牌物品七天内处置，另一人复查',
      en: 'each area is looked through weekly; what is red-tagged is gone in seven days, and another looks',
    },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts 5S-02 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: '5S-03',
    status: 'working',
    words: { zh: '每周逐区查定位、标签、数量', en: 'place, label and number are looked at area by area' },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts 5S-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: '5S-05',
    status: 'working',
    words: {
      zh: '每周逐区对照标准照片和看板',
      en: 'each area is held beside its standard picture and the board',
    },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts 5S-05 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: '5S-06',
    status: 'working',
    words: { zh: '每周抽问两人，离岗归位', en: 'two people are asked each week, and things are put back' },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts 5S-06 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
