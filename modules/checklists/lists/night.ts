import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

const only = { round_the_clock: true };
const rows = ['ORG-12'];

/** The rule set of the night as a list (夜间安全): looked at before the day hands the hall over (ORG-12). */
export const night: Checklist = {
  code: 'night',
  say: list_names.night,
  cadence: { kind: 'asked' },
  by: ['duty_manager', 'hall_manager', 'safety_officer'],
  items: [
    {
      code: 'light_box',
      say: { zh: '灯箱常亮，自助区照明全开', en: 'The light box stays on, the zone is lit' },
      weight: 'critical',
      ...{ rows: [...rows, 'SIGN-05'], photo_on_fail: true, only },
    },
    {
      code: 'parted',
      say: {
        zh: '自助区与营业区之间的门已锁，营业区布防',
        en: 'The door between zone and hall is locked, the hall is armed',
      },
      weight: 'critical',
      ...{ rows, only },
    },
    {
      code: 'cameras',
      say: { zh: '自助区和门口监控有图、在录', en: 'Cameras of zone and door show and record' },
      weight: 'critical',
      ...{ rows, only },
    },
    {
      code: 'call',
      say: { zh: '求助按钮和值班电话试通', en: 'The call button and the phone of the watch were tried' },
      weight: 'critical',
      ...{ rows, only },
    },
    {
      code: 'exit',
      say: {
        zh: '自助区出口从里面推得开，消防器材在位',
        en: 'The zone opens from within, extinguishers are there',
      },
      weight: 'critical',
      ...{ rows, only },
    },
    {
      code: 'cash',
      say: { zh: '营业区无现金、卡和客户资料在台面', en: 'No cash, cards or papers lie in the hall' },
      weight: 'major',
      ...{ rows, only },
    },
    {
      code: 'terminals',
      say: {
        zh: '自助终端有纸、可用，坏的贴告示',
        en: 'Terminals have paper and work; a notice on what does not',
      },
      weight: 'major',
      ...{ rows, only },
    },
  ],
};
