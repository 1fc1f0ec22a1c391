import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What is looked at when the sun goes down: what has to shine (SIGN-05). */
export const dusk: Checklist = {
  code: 'dusk',
  say: list_names.dusk,
  cadence: { kind: 'dusk', within: 'dusk_round_within' },
  by: ['duty_manager', 'hall_manager', 'floor_advisor', 'safety_officer'],
  items: [
    {
      code: 'lightbox',
      say: { zh: '灯箱亮，没有暗段、闪烁', en: 'The light box shines, no dark part, no flicker' },
      weight: 'major',
      rows: ['SIGN-05'],
      photo_on_fail: true,
    },
    {
      code: 'lightbox_night',
      say: {
        zh: '灯箱定为通宵亮，自助区灯亮',
        en: 'The light box is set for the whole night, the zone is lit',
      },
      weight: 'critical',
      rows: ['SIGN-05'],
      photo_on_fail: true,
      only: { round_the_clock: true },
    },
  ],
};
