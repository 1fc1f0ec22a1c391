import type { Control } from './control.ts';

/** What makes the clauses of group ENV real; one entry per control, none claimed before its test is red without it. */
export const ENV: readonly Control[] = [
  {
    row: 'ENV-01',
    status: 'working',
    words: {
      zh: '门前、厅内两项，开门和每次巡查都查，不合格拍照整改',
      en: 'two items, before the door and inside, at the opening and on every patrol; a fail needs a picture and is mended',
    },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ENV-01 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'ENV-02',
    status: 'working',
    words: {
      zh: '开门和每两小时巡查记一次换气',
      en: 'airing is on record at the opening and every two hours',
    },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ENV-02 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'ENV-03',
    status: 'working',
    words: {
      zh: '每次巡查记温湿度，按季节上下限自动判',
      en: 'temperature and humidity are read on every patrol and judged by the season’s bounds',
    },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ENV-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'ENV-03',
    status: 'working',
    words: {
      zh: '读数按上下限自动判，说合格也没用',
      en: 'a reading is judged by its bounds, whatever is said of it',
    },
    control: { kind: 'guard', name: 'judged' },
    page: '/floor',
    test: 'modules/checklists/sheet.test.ts ENV-03 a reading is judged by its bounds, whatever is said of it, and is not left out',
  },
  {
    row: 'ENV-04',
    status: 'working',
    words: {
      zh: '逐区查定置，定置图摆在旁边对照',
      en: 'order is looked at zone by zone, beside the picture of how it should be',
    },
    control: { kind: 'action', name: 'facilities.zone.picture' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts ENV-04 the picture of a zone in order is kept by the hall manager and held beside what the round sees',
  },
  {
    row: 'ENV-03',
    status: 'working',
    words: {
      zh: '超限自动给空调开报修单',
      en: 'out of bounds, the air conditioner is ordered to be repaired',
    },
    control: { kind: 'guard', name: 'followFails' },
    page: '/office/assets',
    test: 'modules/assets/repair.test.ts ENV-03 air out of bounds is a repair order of the air conditioner',
  },
];
