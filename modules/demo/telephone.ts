import { addDays, businessDay, type Instant, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { blindIndex, closeText, keyFor } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { bulk, type Put } from './bulk.ts';
import { memberNumber } from './customers.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

interface Told {
  days: number;
  time: string;
  rings: number;
  state: 'owed' | 'closed' | 'unreached';
  by: string;
  purpose?: string;
  need?: string;
  outcome?: string;
  /** Called back, or to be: whether the caller was missed, and whether it is late. */
  back?: { missed?: boolean; late?: boolean; tries?: number };
  hidden?: boolean;
}

/** Calls of the last days, the oldest first: most are settled at once, some owed a call. */
const told: readonly Told[] = [
  {
    ...{ days: -3, time: '09:12', rings: 2, state: 'closed', by: '0301', purpose: 'papers' },
    ...{ need: '补卡要带什么', outcome: '身份证原件，机主本人来' },
  },
  {
    ...{ days: -3, time: '11:48', rings: 5, state: 'closed', by: '0302', purpose: 'price' },
    ...{ need: '上月多了三元', outcome: '短信超出套餐，已念明细' },
  },
  {
    ...{ days: -3, time: '15:20', rings: 8, state: 'closed', by: '0305', purpose: 'hours' },
    ...{ need: '周日开不开门', outcome: '回电告知九点到五点', back: { missed: true } },
  },
  {
    ...{ days: -2, time: '10:05', rings: 1, state: 'closed', by: '0309', purpose: 'booking' },
    ...{ need: '想约周五上午过户', outcome: '已约周五十点' },
  },
  {
    ...{
      days: -2,
      time: '12:31',
      rings: 9,
      state: 'unreached',
      by: '0305',
      back: { missed: true, tries: 3 },
    },
  },
  {
    ...{ days: -2, time: '16:44', rings: 2, state: 'closed', by: '0301', purpose: 'progress' },
    ...{ need: '入网资料审好了吗', outcome: '问了后台，回电告知已开通', back: {} },
  },
  {
    ...{ days: -1, time: '09:37', rings: 3, state: 'closed', by: '0302', purpose: 'papers' },
    ...{ need: '给老人代办要什么', outcome: '双方证件，老人需接听核对电话' },
  },
  {
    ...{ days: -1, time: '13:02', rings: 7, state: 'closed', by: '0305', purpose: 'other' },
    ...{ need: '雨伞落在厅里', outcome: '回电：在咨询台，凭描述领', back: { missed: true, late: true } },
  },
  {
    ...{ days: -1, time: '17:26', rings: 3, state: 'owed', by: '0305', purpose: 'progress' },
    ...{ need: '补的发票开好没有', back: { tries: 1 } },
  },
  {
    ...{ days: -1, time: '18:40', rings: 2, state: 'owed', by: '0301', purpose: 'price' },
    ...{ need: '合约提前退要交多少', back: {} },
  },
  {
    ...{ days: -1, time: '18:52', rings: 10, state: 'unreached', by: '0305', hidden: true },
  },
];

const callId = (n: number): string => fixedId(625, n);
const phoneOf = (n: number): string => memberNumber('group', n + 5);

/** Who still waits was promised a call tomorrow morning; the others had theirs. */
function backDue(of: Told, rang_at: Instant, missed: boolean): Instant | null {
  if (of.back === undefined) return null;
  if (of.state === 'owed') return onDay(addDays(businessDay(wallNow()), 1), '10:00');
  return later(rang_at, (missed ? 30 : 120) * minute_ms);
}

function rowOf(of: Told, n: number): Row {
  const rang_at = onDay(addDays(businessDay(wallNow()), of.days), of.time);
  const missed = of.back?.missed === true || of.hidden === true;
  const answered = missed ? null : later(rang_at, minute_ms / 4);
  return {
    ...{ hall_id: 1001, id: callId(n), state: of.state, number: n + 1, rang_at, rings: of.rings },
    phone_mask: of.hidden === true ? null : maskNumber(phoneOf(n)),
    ...{ purpose: of.purpose ?? null, need: of.need ?? null, named: !missed, missed },
    ...{ late: !missed && of.rings > 3, answered_by: missed ? null : personId(of.by), answered_at: answered },
    owner_id: of.hidden === true ? null : personId(of.by),
    back_due: backDue(of, rang_at, missed),
    ...{ back_late: of.back?.late === true, tries: of.back?.tries ?? 0, issue_id: null, issue_no: null },
    ...{
      outcome: of.outcome ?? null,
      closed_at: of.state === 'owed' ? null : later(rang_at, 40 * minute_ms),
    },
  };
}

const contactOf = (row: Row, n: number): Row => ({
  ...{ hall_id: row.hall_id, id: row.id, mask: row.phone_mask, language: 'zh', made_at: row.rang_at },
  sealed: closeText(keyFor('notices'), JSON.stringify({ phone: phoneOf(n) }), String(row.id)),
  phone_index: blindIndex('phone', phoneOf(n)),
});

const statements = {
  call: bulk(
    'phone_call',
    `hall_id, id, state, number, rang_at, rings, phone_mask, purpose, need, named, missed, late, answered_by, answered_at, owner_id,
     back_due, back_late, tries, issue_id, issue_no, outcome, closed_at`,
  ),
  series: bulk('phone_series', 'hall_id, last'),
  line: bulk('phone_line', 'hall_id, number, kept_by, kept_at'),
  contact: bulk('notice_contact', 'hall_id, id, sealed, mask, phone_index, language, made_at'),
};

/** Three days of the telephone of the hall of the story, with two callers who still wait, and the numbers of both halls of the cast. */
export async function seedTelephone(put: Put): Promise<void> {
  const rows = told.map(rowOf);
  await put(statements.call, rows);
  await put(statements.series, [{ hall_id: 1001, last: rows.length }]);
  await put(statements.line, [
    { hall_id: 1001, number: '027-85550101', kept_by: personId('0306'), kept_at: wallNow() },
    { hall_id: 1002, number: '027-85550102', kept_by: personId('0406'), kept_at: wallNow() },
  ]);
  await put(
    statements.contact,
    rows.flatMap((row, n) => (row.state === 'owed' ? [contactOf(row, n)] : [])),
  );
}
