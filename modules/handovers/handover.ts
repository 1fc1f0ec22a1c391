import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const posts = ['clerk', 'floor_advisor', 'storekeeper', 'complaint_officer', 'duty_manager', 'hall_manager'];

/** A shift on its way from one person to the next (交接班, X5): written, signed by both, looked at by whoever leads. */
export const handover = machine({
  name: 'handovers.handover',
  table: 'shift_handover',
  states: {
    writing: { zh: '填写中', en: 'being written' },
    handed: { zh: '双方已签', en: 'signed by both' },
    closed: { zh: '已复核', en: 'looked at' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  start: 'writing',
  end: ['closed', 'withdrawn'],
  moves: {
    hand: {
      from: ['writing'],
      to: 'handed',
      by: ['two persons'],
      say: { zh: '双方签字交接', en: 'Hand over' },
      rows: ['HND-01', 'HND-02', 'HND-03'],
    },
    close: {
      from: ['handed'],
      to: 'closed',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '复核签字', en: 'Sign as supervisor' },
      rows: ['HND-01'],
    },
    withdraw: { from: ['writing'], to: 'withdrawn', by: posts, say: { zh: '撤回', en: 'Withdraw' } },
  },
});

/** A code that came into other hands, until it is another code (HND-05). */
export const codeChange = machine({
  name: 'handovers.code_change',
  table: 'code_change',
  states: { due: { zh: '待更换', en: 'to be changed' }, changed: { zh: '已更换', en: 'changed' } },
  start: 'due',
  end: ['changed'],
  moves: {
    change: {
      from: ['due'],
      to: 'changed',
      by: ['hall_manager', 'duty_manager', 'storekeeper', 'clerk'],
      say: { zh: '已换新密码', en: 'Changed' },
      rows: ['HND-05'],
    },
  },
});

export interface HandoverRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof handover>;
  number: number;
  kind: 'post' | 'watch';
  day: string;
  giver_id: Id;
  receiver_id: Id;
  started_at: Instant;
  due_at: Instant;
  late_at: Instant | null;
  looked: string;
  remarks: string;
  keys_kept: string | null;
  sheet: string | null;
  handed_at: Instant | null;
  closed_at: Instant | null;
  closed_note: string | null;
}

/** The number on a sheet, such as `JB-1001-0042`. */
export const handoverNo = (of: { hall_id: number; number: number }): string =>
  `JB-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** What no record knows and is looked at by hand before a shift is handed over (X5), as data. */
export const hand_checks = {
  id_reader: { zh: '读证器', en: 'ID reader' },
  note_detector: { zh: '点验钞机', en: 'Note detector' },
  camera: { zh: '高拍仪与监控', en: 'Document camera and cameras' },
  kiosk_paper: { zh: '取号机纸张', en: 'Paper in the ticket kiosk' },
  seals: { zh: '业务章与封条', en: 'Business seal and strips' },
  lost_property: { zh: '客户遗失物品', en: 'Lost property of customers' },
  vip: { zh: '重要客户提醒', en: 'Customers to be looked out for' },
} as const satisfies Record<string, Words>;
export type HandCheck = keyof typeof hand_checks;
export const hand_check_codes = Object.keys(hand_checks) as [HandCheck, ...HandCheck[]];

/** How one thing was found: as it should be, or not and why. */
export interface Looked {
  ok: boolean;
  note: string;
}
export type LookedAt = Partial<Record<HandCheck, Looked>>;

/** What each kind of open thing is called. */
export const item_kinds = {
  order: { zh: '在途业务单', en: 'Order on its way' },
  question: { zh: '待答复的咨询', en: 'Question to be answered' },
  complaint: { zh: '经办中的投诉', en: 'Complaint in hand' },
  mend: { zh: '名下的整改', en: 'Something to be mended' },
} as const satisfies Record<string, Words>;
export type ItemKind = keyof typeof item_kinds;

const uncounted = ['requested', 'open', 'handing_over', 'blind_counting', 'compared'];

/** Why a shift is not handed over yet: the giver's till is not counted, or its difference has no case (HND-02). */
export const whyNotCounted = guarded('HND-02', (tills: readonly { state: string }[]): string | undefined => {
  if (tills.some(one => uncounted.includes(one.state))) return 'handovers.till_uncounted';
  return tills.some(one => one.state === 'discrepancy') ? 'handovers.difference_open' : undefined;
});

/** Why somebody gets no till yet: a shift is on its way to them and they have not taken it over (HND-02). */
export const whyNotTill = guarded('HND-02', (waiting: number): string | undefined =>
  waiting > 0 ? 'handovers.accept_first' : undefined,
);

/** Why a shift is not handed over yet: something is open that goes to nobody, or stays with who leaves (HND-03). */
export const whyNotOrphaned = guarded(
  'HND-03',
  (giver_id: Id, items: readonly { owner_id: Id | null }[]): string | undefined =>
    items.some(one => one.owner_id === null || one.owner_id === giver_id) ? 'handovers.orphaned' : undefined,
);

/** Why the sheet is not ready: something was not looked at, or is amiss without a word (HND-01). */
export const whyNotWhole = guarded('HND-01', (looked: LookedAt): string | undefined => {
  const whole = hand_check_codes.every(code => {
    const of = looked[code];
    return of !== undefined && (of.ok || of.note.trim().length >= 2);
  });
  return whole ? undefined : 'handovers.not_looked';
});

/** Why this person does not take the shift over: the sheet names another (HND-01). */
export const whyNotReceive = guarded(
  'HND-01',
  (of: Pick<HandoverRow, 'receiver_id'>, actor_id: Id): string | undefined =>
    of.receiver_id === actor_id ? undefined : 'handovers.not_the_receiver',
);

/** Why this person does not sign as supervisor: it is their own shift (HND-01). */
export const whyNotClose = guarded(
  'HND-01',
  (of: Pick<HandoverRow, 'giver_id' | 'receiver_id'>, actor_id: Id): string | undefined =>
    of.giver_id === actor_id || of.receiver_id === actor_id ? 'handovers.own_shift' : undefined,
);

/** Why a watch is not handed over: the log of this day has not a word of its duty manager (HND-04). */
export const whyNotLogged = guarded(
  'HND-04',
  (kind: HandoverRow['kind'], own_entries: number): string | undefined =>
    kind === 'watch' && own_entries === 0 ? 'handovers.log_empty' : undefined,
);

/** Why a shift is not handed over: keys stay in the giver's hand and nothing says why (HND-05). */
export const whyNotKeys = guarded('HND-05', (held: number, kept: string | null): string | undefined =>
  held > 0 && (kept ?? '').trim().length < 2 ? 'handovers.keys_in_hand' : undefined,
);

/** The codes that are another after they changed hands (HND-05). */
export const changesWith = guarded(
  'HND-05',
  (item: string): item is 'safe_code' | 'alarm_code' => item === 'safe_code' || item === 'alarm_code',
  (_item: string): _item is 'safe_code' | 'alarm_code' => false,
);
