import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What the branch looks at before a new or moved hall may open at all (GEN-06). */
export const acceptance: Checklist = {
  code: 'acceptance',
  say: list_names.acceptance,
  cadence: { kind: 'asked' },
  by: ['branch_supervisor', 'province_supervisor'],
  items: [
    {
      code: 'fire',
      say: { zh: '消防验收合格，出口、器材到位', en: 'Fire safety is passed, exits and equipment are there' },
      weight: 'critical',
      rows: ['GEN-06', 'FIRE-01'],
    },
    {
      code: 'electricity',
      say: { zh: '用电验收合格', en: 'The electrical installation is passed' },
      weight: 'critical',
      rows: ['GEN-06', 'ELEC-01'],
    },
    {
      code: 'counters',
      say: {
        zh: '台席齐备，编号、业务与登记一致',
        en: 'Counters stand as registered, number and businesses',
      },
      weight: 'critical',
      rows: ['GEN-06', 'FAC-03'],
    },
    {
      code: 'access',
      say: { zh: '坡道、低位台面、爱心座到位', en: 'Ramp, low counter and care seats are there' },
      weight: 'critical',
      rows: ['GEN-06', 'FAC-20'],
    },
    {
      code: 'devices',
      say: { zh: '取号机、叫号屏、读证器试过', en: 'Kiosk, wall and readers were tried' },
      weight: 'critical',
      rows: ['GEN-06', 'FAC-15'],
    },
    {
      code: 'sign',
      say: { zh: '门头、铭牌与登记一致', en: 'Sign and plate are as registered' },
      weight: 'major',
      rows: ['GEN-06', 'SIGN-01', 'SIGN-02'],
    },
    {
      code: 'published',
      say: { zh: '资费、监督电话已公示', en: 'Fees and supervision phones are published' },
      weight: 'critical',
      rows: ['GEN-06', 'SIGN-16', 'SIGN-17'],
    },
    {
      code: 'rest_area',
      say: { zh: '休息区、自助区可用', en: 'Rest area and self-service can be used' },
      weight: 'minor',
      rows: ['GEN-06', 'FAC-06', 'FAC-09'],
    },
  ],
};
