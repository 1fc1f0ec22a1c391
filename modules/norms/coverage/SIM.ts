import type { Control } from './control.ts';

/** What makes the clauses of group SIM real; one entry per control, none claimed before its test is red without it. */
export const SIM: readonly Control[] = [
  {
    row: 'SIM-01',
    status: 'partial',
    words: {
      zh: '卡先占用、再写卡、再激活，不能跳步',
      en: 'a card is reserved, bound and activated, no step left out',
    },
    control: { kind: 'action', name: 'carrier.sim.bind' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'SIM-05',
    status: 'partial',
    words: {
      zh: '补卡一开单，旧卡当场停用',
      en: 'the old card is stopped the moment its replacement is opened',
    },
    control: { kind: 'action', name: 'carrier.sim.report_lost' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'SIM-06',
    status: 'partial',
    words: {
      zh: '卡逐张有号，日清点库与账比对',
      en: 'every card has its number, and the close of the day counts them',
    },
    control: { kind: 'action', name: 'settlement.day.count' },
    page: '/office',
    why: {
      zh: '关掉控制的验证还没有做完',
      en: 'the proof with the control off is still to come',
    },
  },
  {
    row: 'SIM-04',
    status: 'partial',
    words: { zh: '挂失先停卡', en: 'a loss report stops the card first' },
    control: { kind: 'action', name: 'carrier.sim.report_lost' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'SIM-07',
    status: 'partial',
    words: { zh: '废卡销毁的状态', en: 'destroying void cards has its state' },
    control: { kind: 'action', name: 'carrier.sim.destroy' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
];
