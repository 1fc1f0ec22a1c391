import type { Words } from '../../../kit/words.ts';
import type { ClassWait, PublicHall, QueueRules } from '../../../modules/queue/ui/hall.ts';
import type { Errand } from '../../../modules/queue/ui/kiosk/KioskAsk.tsx';
import type { IssuedTicket } from '../../../modules/queue/ui/kiosk/ticket.ts';

const day = '2026-11-20T';

/** The invented hall of the gallery at a time of its Friday. */
export function hallAt(time: string): PublicHall {
  return {
    name: { zh: '人民路营业厅', en: 'Renmin Road Hall' },
    opens: '09:00',
    closes: '19:00',
    supervision: '10086',
    now: at(time),
  };
}

/** A moment of that Friday. */
export function at(time: string): string {
  return `${day}${time}:00+08:00`;
}

/** Numbers of the norm as they stand in the gallery. */
export const rules: QueueRules = {
  calls_max: 3,
  return_minutes: 30,
  reinsert_after: 2,
  ordinary_first_minutes: 10,
  open_counter_minutes: 15,
  early_minutes: 10,
  late_minutes: 15,
};

const row = (letter: string, name: Words, people: number, range: [number, number] | null): ClassWait => ({
  letter,
  name,
  people,
  wait: range === null ? null : { low_minutes: range[0], high_minutes: range[1] },
  now: range === null ? 'walk_in' : 'queue',
});

/** The six classes, some with nobody waiting. */
export const classes: ClassWait[] = [
  row('A', { zh: '综合业务', en: 'General' }, 6, [9, 13]),
  row('F', { zh: '人工缴费', en: 'Payments' }, 2, [2, 4]),
  row('Y', { zh: '预约', en: 'Booked' }, 1, [1, 3]),
  row('H', { zh: '爱心', en: 'Priority' }, 1, [2, 4]),
  row('V', { zh: '全球通', en: 'GoTone' }, 0, null),
  row('K', { zh: '集团', en: 'Business' }, 0, null),
];

/** Six tickets ahead, in call order. */
export const ahead = ['A087', 'A088', 'A089', 'A090', 'A091', 'A092'];

/** A ticket for a lost SIM. */
export const ticket: IssuedTicket = {
  label: 'A093',
  class_name: { zh: '综合业务', en: 'General' },
  errand: { zh: '补卡换卡', en: 'SIM replacement' },
  taken_at: at('10:43'),
  serving: 'A086',
  ahead,
  counters_open: 4,
  expected: { from: at('10:52'), to: at('10:56'), low_minutes: 9, high_minutes: 13 },
  follow_url: 'https://hall.example/m/1/t/7Qd2',
};

/** What people come for. */
export const errands: Errand[] = [
  {
    code: 'sim',
    name: { zh: '补卡换卡', en: 'New SIM' },
    bring: { zh: '带本人身份证原件', en: 'Bring your own ID card' },
  },
  {
    code: 'new',
    name: { zh: '开新卡', en: 'New number' },
    bring: { zh: '带本人身份证原件', en: 'Bring your own ID card' },
  },
  {
    code: 'plan',
    name: { zh: '换套餐', en: 'Change plan' },
    bring: { zh: '带身份证或服务密码', en: 'ID card or service password' },
  },
  {
    code: 'owner',
    name: { zh: '过户、改实名', en: 'Change owner' },
    bring: { zh: '双方到场，都带身份证', en: 'Both people, both ID cards' },
  },
  {
    code: 'port',
    name: { zh: '携号转网', en: 'Move number' },
    bring: { zh: '带身份证，先取授权码', en: 'ID card; get the code first' },
  },
  {
    code: 'home',
    name: { zh: '宽带、固话', en: 'Broadband' },
    bring: { zh: '带身份证，知道装机地址', en: 'ID card and the address' },
  },
  {
    code: 'cancel',
    name: { zh: '停机、销户', en: 'Suspend, close' },
    bring: { zh: '带本人身份证原件', en: 'Bring your own ID card' },
  },
  {
    code: 'voice',
    name: { zh: '投诉、建议', en: 'Complain, suggest' },
    bring: { zh: '什么都不用带', en: 'Nothing needed' },
  },
];
