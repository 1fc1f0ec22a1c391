import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** The five S of a week, area by area: what is not needed, where things stand, clean, kept so, and how people behave. */
export const five_s: Checklist = {
  code: 'five_s',
  say: list_names.five_s,
  cadence: { kind: 'days', days: 'five_s_every', within: 'day_round_within' },
  by: ['hall_manager', 'duty_manager'],
  items: [
    {
      code: 'seiri',
      say: {
        zh: '整理：没有非必需品，挂红牌的已在期限内处置',
        en: 'Sort: nothing that is not needed, what was red-tagged is gone in time',
      },
      weight: 'minor',
      rows: ['5S-02', '5S-01'],
      per: 'zone',
    },
    {
      code: 'seiton',
      say: {
        zh: '整顿：定位、有标签、不超数量',
        en: 'Set in order: a place, a label and a number for everything',
      },
      weight: 'minor',
      rows: ['5S-03', '5S-01'],
      per: 'zone',
    },
    {
      code: 'seiso',
      say: { zh: '清扫：责任人已清扫，死角无尘', en: 'Shine: cleaned by its owner, no dust in corners' },
      weight: 'minor',
      rows: ['5S-04', '5S-01'],
      per: 'zone',
    },
    {
      code: 'seiketsu',
      say: {
        zh: '清洁：与标准照片一致，看板是本周的',
        en: 'Standardise: as in the standard picture, this week’s board',
      },
      weight: 'minor',
      rows: ['5S-05', '5S-01'],
      per: 'zone',
    },
    {
      code: 'shitsuke',
      say: {
        zh: '素养：抽问两人，懂本区标准，离岗归位',
        en: 'Sustain: two people asked know the standard and leave things in place',
      },
      weight: 'minor',
      rows: ['5S-06', '5S-01'],
    },
  ],
};
