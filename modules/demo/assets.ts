import { addDays, addMonths, businessDay, day_ms, hour_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import type { AssetKind } from '../assets/index.ts';
import { fixedId } from './dice.ts';
import { counterId, personId } from './ids.ts';

/** One thing of the register of a played hall. */
interface Thing {
  kind: AssetKind;
  model: string;
  place: string;
  /** Who keeps it: the last two figures of the staff number. */
  by: string;
  /** Bought so many months ago. */
  months: number;
  yuan: number;
  firmware?: string;
  /** The last figures of the device it is registered as. */
  device?: number;
  counter?: number;
  state?: 'under_repair';
}

const released = [
  { model: '云取号 T8', version: '3.2.0', days: 45 },
  { model: '办易 S20', version: '5.1', days: 12 },
  { model: '云屏 W55', version: '2.4', days: 200 },
] as const;

const single: readonly Thing[] = [
  {
    kind: 'kiosk',
    model: '云取号 T8',
    place: '门厅',
    by: '04',
    months: 20,
    yuan: 9800,
    firmware: '3.2.0',
    device: 1,
  },
  {
    kind: 'kiosk',
    model: '云取号 T8',
    place: '门厅',
    by: '04',
    months: 20,
    yuan: 9800,
    firmware: '3.1.4',
    device: 2,
  },
  {
    kind: 'wall',
    model: '云屏 W55',
    place: '大厅北墙',
    by: '07',
    months: 34,
    yuan: 6200,
    firmware: '2.4',
    device: 3,
  },
  {
    kind: 'self_terminal',
    model: '办易 S20',
    place: '自助区',
    by: '04',
    months: 15,
    yuan: 21_000,
    firmware: '5.1',
  },
  {
    kind: 'self_terminal',
    model: '办易 S20',
    place: '自助区',
    by: '04',
    months: 15,
    yuan: 21_000,
    firmware: '5.0',
  },
  {
    ...{ kind: 'self_terminal', model: '办易 S10', place: '自助区', by: '04', months: 66, yuan: 18_500 },
    ...{ firmware: '4.2', state: 'under_repair' },
  },
  { kind: 'router', model: '光猫 G3', place: '弱电间', by: '07', months: 52, yuan: 460, firmware: '1.9' },
  { kind: 'air_conditioner', model: '凉风 5P', place: '大厅', by: '09', months: 70, yuan: 11_200 },
  { kind: 'air_conditioner', model: '凉风 3P', place: '贵宾室', by: '09', months: 30, yuan: 6900 },
  { kind: 'safe', model: '固盾 80', place: '现金室', by: '07', months: 50, yuan: 3200 },
  { kind: 'camera', model: '望远 C4', place: '受理区', by: '09', months: 28, yuan: 390, firmware: '7.0' },
  { kind: 'extinguisher', model: '干粉 4kg', place: '门厅', by: '09', months: 18, yuan: 85 },
  {
    kind: 'demo_phone',
    model: '远航 X9',
    place: '体验区 1 号桌',
    by: '04',
    months: 4,
    yuan: 4999,
    firmware: '16',
  },
  {
    kind: 'demo_phone',
    model: '远航 X9 Pro',
    place: '体验区 1 号桌',
    by: '04',
    months: 4,
    yuan: 6499,
    firmware: '16',
  },
  {
    kind: 'demo_phone',
    model: '轻舟 A3',
    place: '体验区 2 号桌',
    by: '04',
    months: 9,
    yuan: 1899,
    firmware: '15',
  },
  {
    kind: 'demo_phone',
    model: '长者 E2',
    place: '体验区 2 号桌',
    by: '04',
    months: 26,
    yuan: 999,
    firmware: '12',
  },
];

const perCounter = (counter: number): Thing[] => [
  {
    ...{ kind: 'counter_computer', model: '台式 M6', place: `${counter} 号台`, by: '07', counter },
    ...{ months: counter < 3 ? 64 : 22, yuan: 4300 },
  },
  {
    kind: 'id_reader',
    model: '证通 R2',
    place: `${counter} 号台`,
    by: '07',
    counter,
    months: 22,
    yuan: 1100,
  },
];

/** Each counter has its document camera: a smart hall is held to it. */
const camera = (counter: number): Thing => ({
  ...{ kind: 'document_camera', model: '高拍 A4', place: `${counter} 号台`, by: '07', counter },
  ...{ months: 22, yuan: 900 },
});

const thingsOf = (hall: Played): Thing[] => [
  ...single,
  ...Array.from({ length: hall.counters }, (_, index) => perCounter(index + 1)).flat(),
  ...Array.from({ length: hall.counters }, (_, index) => camera(index + 1)),
];

interface Played {
  id: number;
  team: string;
  counters: number;
}

const letters: Partial<Record<AssetKind, string>> = {
  ...{ kiosk: 'QH', wall: 'JP', self_terminal: 'ZZ', counter_computer: 'DN', id_reader: 'DZ', router: 'LY' },
  ...{
    air_conditioner: 'KT',
    safe: 'BX',
    camera: 'JK',
    extinguisher: 'MH',
    demo_phone: 'YS',
    document_camera: 'GP',
  },
};

/** The id of the n-th thing of a played hall’s register, from 0. */
const assetId = (hall_id: number, index: number): string => fixedId(30, hall_id * 1000 + index);

/** The register of a played hall. */
export function demoAssets(hall: Played): Row[] {
  const today = businessDay(wallNow());
  const numbered = new Map<AssetKind, number>();
  return thingsOf(hall).map((one, index) => {
    const n = (numbered.get(one.kind) ?? 0) + 1;
    numbered.set(one.kind, n);
    const acquired_on = addMonths(today, -one.months);
    return {
      ...{ hall_id: hall.id, id: assetId(hall.id, index), state: one.state ?? 'in_use' },
      ...{
        tag: `${letters[one.kind] ?? 'ZC'}-${String(n).padStart(2, '0')}`,
        kind: one.kind,
        model: one.model,
      },
      ...{ serial: `S${hall.id}${String(index).padStart(4, '0')}`, place: one.place },
      device_id: one.device === undefined ? null : fixedId(3, hall.id * 100 + one.device),
      counter_id: one.counter === undefined ? null : counterId(hall.id, one.counter),
      ...{ custodian_id: personId(`${hall.team}${one.by}`), price_fen: one.yuan * 100, acquired_on },
      ...{ refresh_on: addMonths(acquired_on, 60), firmware: one.firmware ?? null },
      firmware_on: one.firmware === undefined ? null : acquired_on,
      ...{ entered_by: personId(`${hall.team}06`), entered_at: onDay(acquired_on, '10:00') },
    };
  });
}

/** What the province released for some models. */
export const demoReleases = (): Row[] =>
  released.map(one => ({
    ...{ model: one.model, version: one.version, set_by: personId('0104'), set_at: wallNow() },
    released_on: addDays(businessDay(wallNow()), -one.days),
  }));

/** A quarter’s count that is done, and what it found. */
export function demoAssetCounts({ id, team, counters }: Played): Row[] {
  const opened = addMonths(businessDay(wallNow()), -2);
  return [
    {
      ...{ hall_id: id, id: fixedId(31, id), state: 'submitted', opened_on: opened },
      ...{ due_at: onDay(addDays(opened, 7), '18:00'), submitted_by: personId(`${team}05`) },
      submitted_at: onDay(addDays(opened, 4), '17:20'),
      ...{ lines: thingsOf({ id, team, counters }).length, missing: 0, damaged: 1 },
    },
  ];
}

/** The demo device with the cracked glass: decided once in the hall of the story, still open in the other. */
export function demoAssetCases({ id, team }: Played): Row[] {
  const decided = id === 1001;
  const when = later(wallNow(), -50 * day_ms);
  return [
    {
      ...{ hall_id: id, id: fixedId(32, id), state: decided ? 'decided' : 'open', asset_id: assetId(id, 14) },
      ...{ custodian_id: personId(`${team}04`), kind: 'damaged', note: '屏幕有裂纹，客户试机时跌落' },
      ...{ found_by: personId(`${team}05`), opened_at: when },
      outcome: decided ? 'company' : null,
      amount_fen: decided ? 0 : null,
      reason: decided ? '客户失手，监控可见，保管人无责' : null,
      first_id: decided ? personId(`${team}06`) : null,
      second_id: decided ? personId('0102') : null,
      decided_at: decided ? later(when, day_ms) : null,
    },
  ];
}

/** What is being mended: a terminal down since yesterday, and in the hall of the story a wall screen that flickers. */
export function demoRepairs({ id, team }: Played): Row[] {
  const ago = (hours: number) => later(wallNow(), -hours * hour_ms);
  const order = (n: number, index: number, more: Row): Row => ({
    ...{ hall_id: id, id: fixedId(33, id * 10 + n), asset_id: assetId(id, index) },
    ...{ accepted_by: null, accepted_at: null, fixed_by: null, fixed_at: null, fixed_note: null },
    ...{ fixed_side: null, ...more },
  });
  return [
    order(0, 5, {
      ...{ state: 'accepted', source: 'check', note: '读卡口不认身份证', down: true },
      ...{ reported_by: personId(`${team}05`), reported_at: ago(20), due_at: ago(-4) },
      ...{ accepted_by: personId(`${team}07`), accepted_at: ago(19) },
    }),
    order(1, 2, {
      ...{ state: 'fixed', source: 'person', note: '画面偶尔闪', down: false },
      ...{ reported_by: personId(`${team}04`), reported_at: ago(26), due_at: ago(-2) },
      ...{ accepted_by: personId(`${team}07`), accepted_at: ago(25), fixed_by: personId(`${team}07`) },
      ...{ fixed_at: ago(3), fixed_note: '换了信号线', fixed_side: 'hall' },
    }),
    order(2, 10, {
      ...{ state: 'fixed', source: 'check', note: '夜间画面全黑', down: false },
      ...{ reported_by: personId(`${team}09`), reported_at: ago(22), due_at: ago(-2) },
      ...{ accepted_by: personId(`${team}07`), accepted_at: ago(21), fixed_by: personId(`${team}07`) },
      ...{ fixed_at: ago(5), fixed_note: '换了补光灯', fixed_side: 'hall' },
    }),
  ];
}

/** What is lent: two umbrellas and a power bank, one of them late. */
export function demoLoans({ id, team }: Played): Row[] {
  const out = [
    { kind: 'umbrella', piece: '2', tail: '6108', hours: 20 },
    { kind: 'umbrella', piece: '5', tail: '3377', hours: 100 },
    { kind: 'power_bank', piece: '1', tail: '9024', hours: 2 },
  ] as const;
  return out.map((one, index) => {
    const lent_at = later(wallNow(), -one.hours * hour_ms);
    const due_at = later(lent_at, 3 * day_ms);
    return {
      ...{ hall_id: id, id: fixedId(34, id * 10 + index), state: 'lent', kind: one.kind, piece: one.piece },
      ...{ borrower_tail: one.tail, lent_by: personId(`${team}04`), lent_at, due_at },
      over_at: one.hours > 72 ? due_at : null,
    };
  });
}

/** What lies in the first-aid box; the plasters expire soon. */
export function demoAid({ id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  const box = [
    { zh: '创可贴', en: 'Plasters', quantity: 40, days: 18 },
    { zh: '碘伏棉签', en: 'Iodine swabs', quantity: 30, days: 210 },
    { zh: '纱布绷带', en: 'Gauze bandages', quantity: 6, days: 600 },
    { zh: '葡萄糖口服液', en: 'Oral glucose', quantity: 10, days: 150 },
  ];
  return box.map((one, index) => ({
    ...{ hall_id: id, id: fixedId(35, id * 10 + index), state: one.days <= 30 ? 'expiring' : 'in_box' },
    ...{ name_zh: one.zh, name_en: one.en, quantity: one.quantity, expires_on: addDays(today, one.days) },
    ...{ placed_by: personId(`${team}09`), placed_at: later(wallNow(), -90 * day_ms) },
  }));
}

/** The clocks of what is lent and of what lies in the box. */
export function demoCareDue(hall: Played): Row[] {
  const of = (kind: string, row: Row, due_at: Row[string], n: number): Row => ({
    ...{
      hall_id: hall.id,
      id: fixedId(36, hall.id * 100 + n),
      kind,
      subject_id: row.id,
      due_at,
      facts: '{}',
    },
  });
  const out = demoLoans(hall).filter(row => row.over_at === null);
  const box = demoAid(hall).filter(row => row.state === 'in_box');
  return [
    ...out.map((row, n) => of('assets.loan_over', row, row.due_at, n)),
    ...box.map((row, n) =>
      of('assets.aid_soon', row, onDay(addDays(String(row.expires_on), -30), '08:00'), 20 + n),
    ),
  ];
}
