import { addDays, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
const handoverId = (n: number): string => fixedId(500, n);

type Said = readonly [zh: string, en: string];
const line = (say: Said, note: Said, warn = false) => ({
  ...{ say: { zh: say[0], en: say[1] }, note: { zh: note[0], en: note[1] } },
  tone: warn ? 'warn' : 'plain',
});
const part = (section: string, zh: string, en: string, lines: object[] = []) => ({
  ...{ section, say: { zh, en } },
  lines,
});

interface Told {
  days: number;
  time: string;
  giver: string;
  receiver: string;
  kind?: 'watch';
  state: 'handed' | 'closed';
  till: Said;
  fault?: Said;
  remarks: string;
  amiss?: { code: string; note: string };
  late?: true;
  item?: { kind: string; say: Said; owner: string };
}

/** Shifts of the last days of the hall of the story, the newest last. */
const told: readonly Told[] = [
  {
    ...{ days: -4, time: '14:02', giver: '0301', receiver: '0302', state: 'closed' },
    till: ['已封账，备用金 500.00 元，实点 3286.50 元', 'closed, float 500.00 yuan, counted 3286.50 yuan'],
    remarks: '下午两点半有一位预约补卡的客户，材料已看过',
    item: { kind: 'order', say: ['补换卡 139****4107', 'SIM replacement 139****4107'], owner: '陈晓雯' },
  },
  {
    ...{ days: -3, time: '14:05', giver: '0302', receiver: '0301', state: 'closed', late: true },
    till: ['有差额，已立案待定，备用金 500.00 元', 'differs, case open, float 500.00 yuan'],
    remarks: '差额二十元已写说明，值班经理在看',
    amiss: { code: 'note_detector', note: '4 号台点钞机误报一次，已登记' },
  },
  {
    ...{ days: -2, time: '19:10', giver: '0305', receiver: '0306', kind: 'watch', state: 'handed' },
    till: ['', ''],
    fault: ['可用，11-30 18:00 前修复', 'usable, to be mended by 11-30 18:00'],
    remarks: '明早班前会要讲新资费；保洁九点补做地面',
    item: { kind: 'mend', say: ['无障碍通道有杂物', 'Things stand on the barrier-free way'], owner: '周岚' },
  },
  {
    ...{ days: -1, time: '14:00', giver: '0301', receiver: '0302', state: 'handed' },
    till: ['已封账，备用金 500.00 元，实点 2914.00 元', 'closed, float 500.00 yuan, counted 2914.00 yuan'],
    remarks: '一把黑伞在失物柜，客户说周一来取',
    amiss: { code: 'lost_property', note: '黑色长柄伞一把' },
  },
];

const checks = ['id_reader', 'note_detector', 'camera', 'kiosk_paper', 'seals', 'lost_property', 'vip'];

const sheetOf = (of: Told): string =>
  JSON.stringify({
    parts: [
      part(
        'cash',
        '现金与钱箱',
        'Cash and till',
        of.till[0] === ''
          ? []
          : [line(['3 号台 1 号钱箱', 'Counter 3, till 1'], of.till, of.till[0].includes('差额'))],
      ),
      part('papers', '收据起止号', 'Receipts, from and to'),
      part('cards', '卡与号段', 'Cards, from and to'),
      part('keys', '钥匙、密码、公章', 'Keys, codes, seal'),
      part(
        'devices',
        '设备状况',
        'Devices',
        of.fault === undefined ? [] : [line(['打印机 SB-1001-12', 'Printer SB-1001-12'], of.fault)],
      ),
      part('customers', '等候与预约', 'Waiting and booked', [
        line(['在等的号', 'Numbers waiting'], ['3 个', '3'], true),
        line(['明天的预约', 'Booked for tomorrow'], ['5 个', '5']),
      ]),
      part('floor', '现场未处理事项', 'Open on the floor'),
      part('notices', '上级通知与督办', 'Asked by those above'),
      ...(of.kind === 'watch'
        ? [
            part('log', '当日值班日志', 'Log of the day', [
              line(['设备', 'Devices'], ['2 号取号机缺纸，十点补上', '2 号取号机缺纸，十点补上']),
            ]),
          ]
        : []),
    ],
    items:
      of.item === undefined
        ? []
        : [
            {
              ...{ kind: of.item.kind, subject_id: fixedId(504, of.days + 100) },
              ...{
                say: { zh: of.item.say[0], en: of.item.say[1] },
                due_at: null,
                owner_id: personId(of.receiver),
              },
              owner: { zh: of.item.owner, en: of.item.owner === '周岚' ? 'Zhou Lan' : 'Chen Xiaowen' },
            },
          ],
  });

const rowOf = (of: Told, index: number): Row => {
  const day = addDays(businessDay(wallNow()), of.days);
  const started_at = onDay(day, of.time);
  const closed = of.state === 'closed';
  const looked = Object.fromEntries(
    checks.map(code => [
      code,
      code === of.amiss?.code ? { ok: false, note: of.amiss.note } : { ok: true, note: '' },
    ]),
  );
  return {
    ...{ hall_id, id: handoverId(index), state: of.state, number: index + 1, kind: of.kind ?? 'post', day },
    ...{ giver_id: personId(of.giver), receiver_id: personId(of.receiver), started_at },
    ...{
      due_at: later(started_at, 30 * minute_ms),
      late_at: of.late ? later(started_at, 30 * minute_ms) : null,
    },
    ...{ looked: JSON.stringify(looked), remarks: of.remarks, keys_kept: null, sheet: sheetOf(of) },
    handed_at: later(started_at, (of.late ? 41 : 18) * minute_ms),
    ...{ closed_by: closed ? personId('0305') : null, closed_note: closed ? '已核对' : null },
    closed_at: closed ? onDay(day, '19:20') : null,
  };
};

const entries = [
  [-2, '10:05', 'devices', '2 号取号机缺纸，十点补上'],
  [-2, '15:40', 'customers', '一位客户对等候不满，当面解释后离开，已登记'],
  [-2, '18:50', 'staff', '陈晓雯提前半小时离岗看诊，李敏顶班'],
  [-1, '09:30', 'safety', '门口积水，放了防滑提示牌，保洁已处理'],
  [-1, '19:00', 'other', '全天无异常，保险柜双人封签'],
] as const;

const columns = `hall_id, id, state, number, kind, day, giver_id, receiver_id, started_at, due_at, late_at, looked, remarks, keys_kept, sheet,
  handed_at, closed_by, closed_at, closed_note`;
const statements = {
  handover: bulk('shift_handover', columns),
  log: bulk('duty_log', 'hall_id, id, day, kind, said, by_id, at'),
  code: bulk('code_change', 'hall_id, id, state, item, holder_id, since, due_at, changed_at'),
};

/** The book of handovers of the hall of the story, the log of its duty manager, and a code that changed hands. */
export async function seedHandovers(put: Put): Promise<void> {
  await put(statements.handover, told.map(rowOf));
  const today = businessDay(wallNow());
  await put(
    statements.log,
    entries.map(([days, time, kind, said], index) => {
      const day = addDays(today, days);
      return {
        hall_id,
        id: fixedId(501, index),
        day,
        kind,
        said,
        by_id: personId('0305'),
        at: onDay(day, time),
      };
    }),
  );
  const since = onDay(addDays(today, -12), '08:30');
  const code = {
    hall_id,
    id: fixedId(502, 0),
    state: 'changed',
    item: 'alarm_code',
    holder_id: personId('0305'),
  };
  await put(statements.code, [
    { ...code, since, due_at: later(since, 60 * minute_ms), changed_at: later(since, 22 * minute_ms) },
  ]);
}
