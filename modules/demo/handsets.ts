import { addDays, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { blindIndex, closeText, keyFor } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { bulk, type Put } from './bulk.ts';
import { memberNumber } from './customers.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

interface Sent {
  days: number;
  time: string;
  model: string;
  end: string;
  fault: string;
  look: string;
  warranty?: boolean;
  state: 'received' | 'quoted' | 'repairing' | 'ready' | 'collected';
  /** The price in fen, and what it is for. */
  quote?: [fen: number, note: string];
  loan?: string;
  work?: string;
  late?: 'quote' | 'done';
  declined?: boolean;
}

/** What customers brought: days before today, the phone, and how far it is. */
const told: readonly Sent[] = [
  {
    ...{ days: -21, time: '10:12', model: '华为 nova 12', end: '4417', fault: '充电口松，插上不充' },
    ...{
      look: '屏幕完好，边框有一处磕痕',
      state: 'collected',
      quote: [8_000, '换尾插'],
      work: '换了尾插，充电正常',
    },
  },
  {
    ...{ days: -16, time: '15:40', model: '荣耀 90', end: '0932', fault: '通话听筒没声' },
    ...{ look: '贴膜有裂，机身完好', warranty: true, state: 'collected', quote: [0, '保修换听筒'] },
    work: '换听筒，试听清楚',
  },
  {
    ...{ days: -11, time: '11:25', model: '小米 13', end: '7750', fault: '屏幕右半边失灵' },
    ...{ look: '屏幕右下碎', state: 'collected', quote: [62_000, '换屏'], declined: true },
  },
  {
    ...{ days: -9, time: '09:30', model: 'OPPO Reno 10', end: '2206', fault: '进水后不开机', look: '无外伤' },
    ...{ state: 'ready', quote: [35_000, '清洗主板，换电池'], late: 'done' },
    work: '清洗主板，换电池，试机两天',
  },
  {
    ...{ days: -8, time: '16:05', model: '天翼老人机', end: '5581', fault: '按键不灵', look: '九成新' },
    ...{ state: 'repairing', quote: [3_000, '换按键板'], loan: 'BY-03' },
  },
  {
    ...{ days: -5, time: '14:18', model: '华为 Mate 50', end: '1174', fault: '电池鼓包', look: '后盖微翘' },
    ...{ state: 'ready', quote: [26_000, '换电池和后盖胶'], work: '换电池，后盖已压紧' },
  },
  {
    ...{ days: -3, time: '10:50', model: 'vivo Y78', end: '6609', fault: '搜不到网', look: '完好' },
    ...{ warranty: true, state: 'quoted', quote: [0, '保修换天线'], late: 'quote' },
  },
  {
    ...{ days: -2, time: '17:02', model: '红米 Note 12', end: '3390', fault: '摄像头起雾', look: '完好' },
    ...{ state: 'quoted', quote: [9_500, '换镜头盖、除湿'] },
  },
  {
    ...{ days: -1, time: '11:45', model: '荣耀 X50', end: '8128', fault: '自动关机', look: '边角有掉漆' },
    state: 'received',
  },
];

const phoneOf = (n: number): string => memberNumber('vip', n + 3);
const repairId = (n: number): string => fixedId(620, n);

function rowOf(of: Sent, n: number): Row {
  const received_at = onDay(addDays(businessDay(wallNow()), of.days), of.time);
  const quoted_at =
    of.quote === undefined ? null : later(received_at, (of.late === 'quote' ? 2.5 : 1) * day_ms);
  const over = of.state === 'ready' || of.state === 'collected';
  return {
    ...{ hall_id: 1001, id: repairId(n), state: of.state, number: n + 1, model: of.model, imei_end: of.end },
    ...{ fault: of.fault, look: of.look, warranty: of.warranty === true, data_told: true },
    ...{ phone_mask: maskNumber(phoneOf(n)), received_by: personId(n % 2 === 0 ? '0301' : '0302') },
    ...{ received_at, quote_due: later(received_at, 2 * day_ms), done_due: later(received_at, 7 * day_ms) },
    ...{ quote_fen: of.quote?.[0] ?? null, quote_note: of.quote?.[1] ?? null, quoted_at },
    agreed: of.state === 'received' || of.state === 'quoted' ? null : of.declined !== true,
    ...{ loan_tag: of.loan ?? null, loan_at: of.loan === undefined ? null : later(received_at, 2 * day_ms) },
    ...{
      work_note: of.work ?? null,
      ready_at: over ? later(received_at, (of.late === 'done' ? 8 : 4) * day_ms) : null,
    },
    collected_at: of.state === 'collected' ? later(received_at, 5 * day_ms) : null,
    collected_by: of.state === 'collected' ? personId('0301') : null,
    ...{ quote_late: of.late === 'quote', done_late: of.late === 'done' },
  };
}

const contactOf = (row: Row, n: number): Row => ({
  ...{ hall_id: row.hall_id, id: row.id, mask: row.phone_mask, language: 'zh', made_at: row.received_at },
  sealed: closeText(keyFor('notices'), JSON.stringify({ phone: phoneOf(n) }), String(row.id)),
  phone_index: blindIndex('phone', phoneOf(n)),
});

/** The limits that still run: a phone with a price has its day, one without its price as well. */
function duesOf(row: Row, n: number): Row[] {
  const of = (kind: string, due_at: unknown, m: number): Row => ({
    ...{ hall_id: row.hall_id, id: fixedId(621, n * 2 + m), kind, subject_id: row.id, due_at, facts: '{}' },
  });
  if (row.state === 'ready' || row.state === 'collected') return [];
  return [
    ...(row.state === 'received' && row.quote_late !== true
      ? [of('handsets.quote_over', row.quote_due, 0)]
      : []),
    ...(row.done_late === true ? [] : [of('handsets.done_over', row.done_due, 1)]),
  ];
}

const statements = {
  repair: bulk(
    'handset_repair',
    `hall_id, id, state, number, model, imei_end, fault, look, warranty, data_told, phone_mask, received_by, received_at, quote_due,
     done_due, quote_fen, quote_note, quoted_at, agreed, loan_tag, loan_at, work_note, ready_at, collected_at, collected_by, quote_late, done_late`,
  ),
  series: bulk('handset_series', 'hall_id, last'),
  contact: bulk('notice_contact', 'hall_id, id, sealed, mask, phone_index, language, made_at'),
};

/** Three weeks of phones in repair in the hall of the story, in every state, two of which were late. */
export async function seedHandsets(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const rows = told.map(rowOf);
  await put(statements.repair, rows);
  await put(statements.series, [{ hall_id: 1001, last: rows.length }]);
  await put(
    statements.contact,
    rows.map(contactOf).filter((_, n) => told[n]?.state !== 'collected'),
  );
  await put(due_work, rows.flatMap(duesOf));
}
