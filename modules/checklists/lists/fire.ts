import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What is looked at every two hours as long as the public is in: fire, the ways out, what is charged, the floor (N26). */
export const fire: Checklist = {
  code: 'fire',
  say: list_names.fire,
  cadence: { kind: 'every', minutes: 'fire_patrol_every', within: 'fire_patrol_within' },
  by: ['duty_manager', 'hall_manager', 'safety_officer', 'floor_advisor'],
  items: [
    {
      code: 'no_flame',
      say: {
        zh: '没有明火、吸烟、违章用火用气，没有焦味、烟味',
        en: 'No open flame, smoking or gas, no smell of burning',
      },
      weight: 'critical',
      rows: ['FIRE-02'],
    },
    {
      code: 'ways_out',
      say: {
        zh: '疏散通道、安全出口畅通，营业期间没有上锁',
        en: 'Escape routes and exits are clear and unlocked',
      },
      weight: 'critical',
      rows: ['FIRE-04', 'FIRE-02'],
      photo_on_fail: true,
    },
    {
      code: 'exit_lights',
      say: {
        zh: '疏散指示标志、应急灯亮，没有遮挡',
        en: 'Exit signs and emergency lights shine, not covered',
      },
      weight: 'major',
      rows: ['FIRE-04'],
      photo_on_fail: true,
    },
    {
      code: 'charging',
      say: {
        zh: '客户充电点、充电柜、UPS 没有发热、鼓包，没有电动车进厅充电',
        en: 'Charging points, lockers and UPS are neither hot nor swollen; no e-bike is charged inside',
      },
      weight: 'critical',
      rows: ['ELEC-03'],
    },
    {
      code: 'no_private_power',
      say: {
        zh: '没有私拉电线、私用大功率电器，插座没有串接',
        en: 'No loose wiring, no private heaters, no sockets in a chain',
      },
      weight: 'major',
      rows: ['ELEC-01'],
    },
    {
      code: 'crowd',
      say: {
        zh: '厅内人数没有超过限员，排队没有堵住出口',
        en: 'No more people than the limit, no line before an exit',
      },
      weight: 'critical',
      rows: ['SAF-25'],
    },
    {
      code: 'falls',
      say: {
        zh: '地面不滑，玻璃门有防撞标，登高有人扶',
        en: 'The floor is dry, glass doors are marked, ladders are held',
      },
      weight: 'major',
      rows: ['SAF-25'],
      photo_on_fail: true,
    },
  ],
};
