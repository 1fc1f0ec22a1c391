import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** The monthly inspection of fire, power and alarms (N26). */
export const fire_month: Checklist = {
  code: 'fire_month',
  say: list_names.fire_month,
  cadence: { kind: 'days', days: 'fire_inspection_every', within: 'day_round_within' },
  by: ['safety_officer', 'hall_manager'],
  items: [
    {
      code: 'exits',
      say: { zh: '出口数量、净宽、门向外开', en: 'Number and width of exits, doors open outward' },
      weight: 'critical',
      rows: ['FIRE-03', 'SAF-24'],
      photo_on_fail: true,
    },
    {
      code: 'evacuation_plan',
      say: { zh: '疏散图张贴在位，与现场一致', en: 'The evacuation plan hangs and fits the place' },
      weight: 'major',
      rows: ['FIRE-03', 'FIRE-04'],
      photo_on_fail: true,
    },
    {
      code: 'emergency_lights',
      say: {
        zh: '断电试验：应急灯、指示标志点亮',
        en: 'Power cut for a test: emergency lights and signs shine',
      },
      weight: 'critical',
      rows: ['FIRE-03', 'FIRE-04'],
    },
    {
      code: 'extinguishers',
      say: { zh: '灭火器压力、铅封、有效期', en: 'Extinguishers: pressure, seal, dates' },
      weight: 'critical',
      rows: ['FIRE-03', 'SAF-20'],
      photo_on_fail: true,
    },
    {
      code: 'hydrant',
      say: {
        zh: '消火栓、烟感、喷淋完好，没有遮挡',
        en: 'Hydrant, smoke detectors and sprinklers whole, not covered',
      },
      weight: 'critical',
      rows: ['FIRE-03'],
      photo_on_fail: true,
    },
    {
      code: 'store',
      say: {
        zh: '库房堆放离灯、离插座半米以上',
        en: 'Stored goods keep half a metre from lamps and sockets',
      },
      weight: 'major',
      rows: ['FIRE-03'],
      photo_on_fail: true,
    },
    {
      code: 'leakage_protector',
      say: { zh: '漏电保护器按试验钮跳闸', en: 'Leakage protectors trip at their test button' },
      weight: 'critical',
      rows: ['ELEC-01', 'FIRE-03'],
    },
    {
      code: 'charger_certificates',
      say: { zh: '客户充电设备有认证标志', en: 'Charging devices for customers bear their certification' },
      weight: 'major',
      rows: ['ELEC-03'],
    },
    {
      code: 'alarm',
      say: {
        zh: '入侵报警布防、撤防、报警各试一次',
        en: 'The intrusion alarm was armed, disarmed and set off for a test',
      },
      weight: 'critical',
      rows: ['SEC-01'],
    },
    {
      code: 'cameras',
      say: {
        zh: '各路监控 24 小时有图、时间准、无盲区',
        en: 'Every camera records day and night, right time, no blind spot',
      },
      weight: 'critical',
      rows: ['SEC-01'],
    },
    {
      code: 'guards_roster',
      say: { zh: '保安、夜间值守排班在册', en: 'Guards and night duty are on the roster' },
      weight: 'major',
      rows: ['SEC-01'],
    },
  ],
};
