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
      code: 'put_back',
      say: { zh: '桌椅、单册归位', en: 'Chairs and forms are back in place' },
      weight: 'minor',
      rows: ['ENV-04'],
    },
  ],
};
