import type { Control } from './control.ts';

/** What makes the clauses of group FIRE real; one entry per control, none claimed before its test is red without it. */
export const FIRE: readonly Control[] = [
  {
    row: 'FIRE-01',
    status: 'partial',
    words: {
      zh: '出口或灭火器不合格就开不了门；演练和责任人有自己的台账',
      en: 'the hall does not open when an exit or extinguisher fails; drills and who is responsible have registers of their own',
    },
    control: { kind: 'checklist', name: 'opening' },
    page: '/office/safety',
    why: {
      zh: '专门的消防档案还没有',
      en: 'a fire file of the premises is not there yet',
    },
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
  {
    row: 'FIRE-05',
    status: 'working',
    words: {
      zh: '每半年至少一次演练，自动排到期、提醒，没办即问题；别人等问题改好才了结',
      en: 'at least a drill each half-year, planned with its last day, warned of, a finding when missed; closed by another once what it found is mended',
    },
    control: { kind: 'guard', name: 'drills.planOf' },
    page: '/office/safety',
    test: 'modules/drills/drills.test.ts FIRE-05 a year is planned in even parts, evacuation first, at least one drill each half-year; what is over is not planned',
  },
];
