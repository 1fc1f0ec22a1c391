import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What is looked at once a month on every sign of the hall. */
export const signs: Checklist = {
  code: 'signs',
  say: list_names.signs,
  cadence: { kind: 'days', days: 'sign_round_every', within: 'day_round_within' },
  by: ['hall_manager', 'duty_manager'],
  items: [
    {
      code: 'zone_sign',
      say: { zh: '有醒目的功能区标识牌', en: 'A sign of the zone hangs in sight' },
      weight: 'major',
      rows: ['SIGN-10'],
      photo_on_fail: true,
      per: 'zone',
    },
    {
      code: 'counter_sign',
      say: { zh: '有醒目业务标识，带公司标志', en: 'A sign of its business with the company’s mark' },
      weight: 'major',
      rows: ['SIGN-11'],
      photo_on_fail: true,
      per: 'counter',
    },
    {
      code: 'sign_true',
      say: { zh: '标牌编号、业务与系统一致', en: 'Number and businesses on it are those of the system' },
      weight: 'major',
      rows: ['SIGN-12', 'SIGN-13'],
      photo_on_fail: true,
      per: 'counter',
    },
    {
      code: 'sign_neat',
      say: { zh: '字迹工整、色彩统一、搭配恰当', en: 'Neat letters, one set of colours' },
      weight: 'minor',
      rows: ['SIGN-14'],
      per: 'counter',
    },
    {
      code: 'sign_whole',
      say: { zh: '全部标识没有破损、污损、脱落', en: 'No sign is broken, stained or loose' },
      weight: 'major',
      rows: ['SIGN-15'],
      photo_on_fail: true,
    },
  ],
};
