import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** A request wants a reply; a report is on file once it was sent. */
export const kinds = {
  request: { zh: '请示', en: 'Request' },
  report: { zh: '报告', en: 'Report' },
} as const satisfies Record<string, Words>;
export type Kind = keyof typeof kinds;
export const kind_codes = ['request', 'report'] as const;

/** How soon a reply is needed; the minutes of each are a parameter. */
export const urgencies = {
  urgent: { zh: '特急', en: 'urgent' },
  pressing: { zh: '急', en: 'pressing' },
  ordinary: { zh: '一般', en: 'ordinary' },
} as const satisfies Record<string, Words>;
export type Urgency = keyof typeof urgencies;
export const urgency_codes = ['urgent', 'pressing', 'ordinary'] as const;

/** Who replies on each level. */
export const level_words: Record<number, Words> = {
  1: { zh: '值班经理', en: 'duty manager' },
  2: { zh: '厅经理', en: 'hall manager' },
  3: { zh: '分公司', en: 'branch' },
  4: { zh: '省公司', en: 'province' },
};
export const highest_level = 4;

const above = ['duty_manager', 'hall_manager', 'branch_supervisor', 'province_supervisor'];
const rows = ['RPT-01'];

/** What is asked of those above or put on file with them (RPT-01), and what an act is allowed by (RPT-03). */
export const submission = machine({
  name: 'submissions.submission',
  table: 'submission',
  states: {
    raised: { zh: '已上报', en: 'sent up' },
    approved: { zh: '同意', en: 'approved' },
    authorised: { zh: '已授权', en: 'authorised' },
    declined: { zh: '不同意', en: 'declined' },
    noted: { zh: '已阅', en: 'read' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    used: { zh: '授权已用', en: 'authority used' },
    lapsed: { zh: '授权过期', en: 'authority lapsed' },
  },
  start: 'raised',
  end: ['approved', 'declined', 'noted', 'withdrawn', 'used', 'lapsed'],
  moves: {
    approve: { from: ['raised'], to: 'approved', by: above, say: { zh: '同意', en: 'Approve' }, rows },
    authorise: {
      from: ['raised'],
      to: 'authorised',
      by: above,
      say: { zh: '授权', en: 'Authorise' },
      rows: ['RPT-03'],
    },
    decline: { from: ['raised'], to: 'declined', by: above, say: { zh: '不同意', en: 'Decline' }, rows },
    note: { from: ['raised'], to: 'noted', by: above, say: { zh: '阅知', en: 'Read' }, rows },
    escalate: {
      from: ['raised'],
      to: 'raised',
      by: ['clock'],
      say: { zh: '没有批复，升一级', en: 'No reply: one level up' },
      rows,
    },
    withdraw: { from: ['raised'], to: 'withdrawn', by: ['asker'], say: { zh: '撤回', en: 'Withdraw' } },
    use: {
      from: ['authorised'],
      to: 'used',
      by: ['asker'],
      say: { zh: '用于办理', en: 'Used in the act' },
      rows: ['RPT-03'],
    },
    lapse: {
      from: ['authorised'],
      to: 'lapsed',
      by: ['clock'],
      say: { zh: '过期作废', en: 'Lapsed' },
      rows: ['RPT-03'],
    },
  },
});

export interface SubmissionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  number: number;
  state: StateOf<typeof submission>;
  kind: Kind;
  subject: string;
  reason: string;
  urgency: Urgency;
  level: number;
  climbed: number;
  authority: string | null;
  matter_id: Id | null;
  matter: string | null;
  amount_fen: Fen | null;
  raised_by: Id;
  raised_at: Instant;
  reply_due: Instant | null;
  late_at: Instant | null;
  replied_by: Id | null;
  replied_at: Instant | null;
  reply: string | null;
  valid_until: Instant | null;
  used_at: Instant | null;
}

/** What people call it. */
export const submissionNo = (of: Pick<SubmissionRow, 'hall_id' | 'number'>): string =>
  `${of.hall_id}-Q${String(of.number).padStart(5, '0')}`;

/** Where a request goes whose level did not reply in time: one up, as far as there is one (RPT-01). */
export const levelAfterSilence = guarded(
  'RPT-01',
  (level: number): number => Math.min(highest_level, level + 1),
  (level: number): number => level,
);

/** Why this person does not reply: it is their own, or it has climbed above them (RPT-01). */
export const whyNotReply = (
  of: Pick<SubmissionRow, 'raised_by' | 'level'>,
  by: { id: Id; rung: number },
): string | undefined => {
  if (of.raised_by === by.id) return 'submissions.own';
  return by.rung < of.level ? 'submissions.too_low' : undefined;
};

/** The level that may allow a sum: the first whose own limit reaches it (RPT-03). */
export const levelForSum = (amount_fen: Fen, limits: readonly Fen[]): number => {
  const at = limits.findIndex(limit => amount_fen <= limit);
  return at === -1 ? limits.length + 1 : at + 1;
};

/** What stands behind an act: one approval, for this matter, to this person, of at least this sum, still in time (RPT-03). */
export const coveredBy = guarded(
  'RPT-03',
  <One extends Pick<SubmissionRow, 'state' | 'matter_id' | 'raised_by' | 'amount_fen' | 'valid_until'>>(
    all: readonly One[],
    act: { matter_id: Id; by: Id; amount_fen: Fen; now: Instant },
  ): One | undefined =>
    all.find(
      of =>
        of.state === 'authorised' &&
        of.matter_id === act.matter_id &&
        of.raised_by === act.by &&
        (of.amount_fen ?? 0) >= act.amount_fen &&
        of.valid_until !== null &&
        of.valid_until.getTime() > act.now.getTime(),
    ),
  all => all[0],
);
