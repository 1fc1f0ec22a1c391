import type { Control } from './control.ts';

/** What makes the clauses of group INS real; one entry per control, none claimed before its test is red without it. */
export const INS: readonly Control[] = [
  {
    row: 'INS-01',
    status: 'partial',
    words: {
      zh: '开门查、每两小时巡查、闭店查，到点提醒，漏查上现场台并留证',
      en: 'opening list, a patrol every two hours, closing list; what is due calls, what is missed stands on the floor and on record',
    },
    control: { kind: 'action', name: 'checklists.run.miss' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts INS-01 a round that nobody walks stands on the floor, and is missed when the next falls due',
    why: { zh: '点位还没有二维码', en: 'route points have no codes to scan yet' },
  },
  {
    row: 'INS-03',
    status: 'partial',
    words: {
      zh: '不合格自动转整改：责任人、时限、照片、别人复查，红线立刻上现场台',
      en: 'what fails is mended: owner, limit, picture, looked at by another; what is critical stands on the floor at once',
    },
    control: { kind: 'action', name: 'checklists.mend.pass' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts INS-03 what is critical stands on the floor as soon as it is found, until it is mended',
    why: {
      zh: '还不能申辩，30 天内重犯还不加重',
      en: 'it cannot be contested yet, and a repeat within 30 days weighs no more',
    },
  },
  {
    row: 'INS-04',
    status: 'working',
    words: {
      zh: '取号机、叫号屏、台席设备、自助终端逐台开门前试',
      en: 'kiosks, walls, counters and terminals are tried one by one before the doors open',
    },
    control: { kind: 'checklist', name: 'opening' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts INS-04 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
