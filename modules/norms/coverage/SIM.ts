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
      zh: '挂失、补卡一受理旧卡当场停用，任何时钟都不会让它复活',
      en: 'a reported card is stopped at once, and no clock makes it work again',
    },
    control: { kind: 'guard', name: 'carrier.rest_over' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts SIM-05 a number at rest can be reported lost, and no clock makes a stolen card work again',
    why: {
      zh: '测试在关掉控制时会红；停用时刻没有单独交给客户',
      en: 'its test is red with the control off; the moment of the stop is not handed to the customer by itself',
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
