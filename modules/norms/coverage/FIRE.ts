import type { Control } from './control.ts';

/** What makes the clauses of group FIRE real; one entry per control, none claimed before its test is red without it. */
export const FIRE: readonly Control[] = [
  {
    row: 'FIRE-01',
    status: 'partial',
    words: {
      zh: '出口或灭火器不合格就开不了门',
      en: 'the hall does not open when an exit or extinguisher fails',
    },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '消防档案和演练还没有', en: 'fire file and drills are not there yet' },
  },
  {
    row: 'FIRE-02',
    status: 'working',
    words: {
      zh: '营业中每两小时到点一次防火巡查，漏查上现场台；闭店逐项清场查火种',
      en: 'a fire patrol falls due every two hours, a missed one stands on the floor; at the close the place is cleared and embers are looked for',
    },
    control: { kind: 'checklist', name: 'fire' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FIRE-02 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'FIRE-03',
    status: 'working',
    words: {
      zh: '每月一次防火检查到点：出口、灯、灭火器、消火栓、用电；不合格拍照整改',
      en: 'the monthly inspection falls due: exits, lights, extinguishers, hydrant, power; a fail needs a picture and is mended',
    },
    control: { kind: 'checklist', name: 'fire_month' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FIRE-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'FIRE-04',
    status: 'working',
    words: {
      zh: '通道、出口、指示灯在开门、巡查、月检都查，堵塞是红线',
      en: 'ways out, exits and lights are on opening, patrol and monthly lists; what is blocked is critical',
    },
    control: { kind: 'checklist', name: 'fire' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FIRE-04 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
