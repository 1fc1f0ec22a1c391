import type { Control } from './control.ts';

/** What makes the clauses of group ELEC real; one entry per control, none claimed before its test is red without it. */
export const ELEC: readonly Control[] = [
  {
    row: 'ELEC-01',
    status: 'working',
    words: {
      zh: '开门、巡查、周查、月检查配电、线路、私用电器，漏电保护器每月试跳',
      en: 'panel, wiring and private devices are looked at on opening, patrol, week and month; leakage protectors are tripped monthly',
    },
    control: { kind: 'checklist', name: 'fire_month' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ELEC-01 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'ELEC-02',
    status: 'working',
    words: {
      zh: '闭店断电清单，服务器、报警、24 小时区、灯箱列为例外',
      en: 'the power-off list at the close, with servers, alarm, night zone and light box as exceptions',
    },
    control: { kind: 'checklist', name: 'closing' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ELEC-02 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'ELEC-03',
    status: 'working',
    words: {
      zh: '充电点、UPS 每次巡查看发热鼓包，充电设备认证月查，闭店断电',
      en: 'charging points and UPS are looked at on every patrol, certificates monthly, power off at the close',
    },
    control: { kind: 'checklist', name: 'fire' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts ELEC-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
