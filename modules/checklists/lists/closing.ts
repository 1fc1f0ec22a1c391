import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What is looked at when the last customer has gone (catalogue 4.2, 19:40). */
export const closing: Checklist = {
  code: 'closing',
  say: list_names.closing,
  cadence: { kind: 'closing', within: 'closing_round_within' },
  by: ['duty_manager', 'hall_manager', 'safety_officer'],
  items: [
    {
      code: 'demo_locked',
      say: { zh: '演示机、样机点数相符，已上锁', en: 'Demo devices are counted and locked away' },
      weight: 'critical',
      rows: ['FAC-05'],
      per: 'zone',
      only: { is: ['deviceSales', 'demo'] },
    },
    {
      code: 'demo_unit',
      say: { zh: '在位，已上锁', en: 'is there, locked away' },
      weight: 'critical',
      rows: ['FAC-05'],
      per: 'demo_unit',
    },
    {
      code: 'paper_locked',
      say: { zh: '空白单据、废单已锁柜', en: 'Blank forms and waste paper are locked away' },
      weight: 'critical',
      rows: ['PRIV-14'],
    },
    {
      code: 'copier_clear',
      say: {
        zh: '复印机、打印机上没有留下证件复印件',
        en: 'No copy of a document was left on copier or printer',
      },
      weight: 'critical',
      rows: ['PRIV-14'],
    },
    {
      code: 'nobody_left',
      say: {
        zh: '清场：厅内、卫生间、后台无人，无烟头火种、无遗留物',
        en: 'Cleared: nobody left, no ember, nothing left behind, back rooms and toilets too',
      },
      weight: 'critical',
      rows: ['FIRE-02'],
    },
    {
      code: 'power_off',
      say: {
        zh: '已断电：照明、插座、演示台、饮水机、空调（服务器、报警、监控、冰箱除外）',
        en: 'Power is off: lights, sockets, demo benches, water heater, air (servers, alarm, cameras stay on)',
      },
      weight: 'critical',
      rows: ['ELEC-02'],
      only: { round_the_clock: false },
    },
    {
      code: 'power_off_night',
      say: {
        zh: '已断电：照明、插座、演示台、饮水机（服务器、报警、监控、24 小时区、灯箱除外）',
        en: 'Power is off: lights, sockets, demo benches, water heater (servers, alarm, cameras, night zone, light box stay on)',
      },
      weight: 'critical',
      rows: ['ELEC-02'],
      only: { round_the_clock: true },
    },
    {
      code: 'chargers_off',
      say: {
        zh: '充电点、充电柜已断电，没有电池留充过夜',
        en: 'Charging points are off, no battery charges overnight',
      },
      weight: 'critical',
      rows: ['ELEC-03'],
    },
    {
      code: 'shut_and_armed',
      say: {
        zh: '门窗、后门已锁，报警可布防，监控在录',
        en: 'Windows and back door are locked, the alarm can be armed, cameras record',
      },
      weight: 'critical',
      rows: ['SEC-01'],
    },
    {
      code: 'log_written',
      say: { zh: '今日安全情况已记入安全日志', en: 'The safety of the day is in the safety log' },
      weight: 'major',
      rows: ['SAF-09'],
    },
    {
      code: 'put_back',
      say: { zh: '桌椅、单册归位', en: 'Chairs and forms are back in place' },
      weight: 'minor',
      rows: ['ENV-04'],
    },
  ],
};
