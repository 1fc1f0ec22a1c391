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
    status: 'partial',
    words: { zh: '每周抽问两人，离岗归位', en: 'two people are asked each week, and things are put back' },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    why: { zh: '素养的培训课还没有', en: 'its course of training is not there yet' },
  },
  {
    row: '5S-01',
    status: 'partial',
    words: {
      zh: '五个 S 每周逐区打，得分在巡检页',
      en: 'the five S are scored weekly area by area; the score stands on the page of rounds',
    },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/office/rounds',
    why: {
      zh: '区域责任图和红黄牌还没有',
      en: 'the map of owners and the red and yellow card are not there yet',
    },
  },
  {
    row: '5S-04',
    status: 'partial',
    words: { zh: '每周逐区查清扫', en: 'cleaning is looked at area by area weekly' },
    control: { kind: 'checklist', name: 'five_s' },
    page: '/floor',
    why: { zh: '清扫责任表还没有', en: 'the table of who cleans what is not there yet' },
  },
];
