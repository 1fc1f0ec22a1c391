import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { SettlementState } from './settlement.ts';

/** One month of a hall, settled (catalogue 6.8): every day deposited, what hangs in the books listed, signed by the auditor. */
export const month = machine({
  name: 'settlement.month',
  table: 'month_settlement',
  states: {
    open: { zh: '未月结', en: 'open' },
    closed: { zh: '已月结', en: 'closed' },
    questioned: { zh: '稽核存疑', en: 'questioned' },
    audited: { zh: '已稽核', en: 'audited' },
  },
  start: 'open',
  end: ['audited'],
  moves: {
    close: {
      from: ['open', 'questioned'],
      to: 'closed',
      by: ['hall_manager'],
      say: { zh: '月结', en: 'Close the month' },
      rows: ['CASH-01', 'CASH-09'],
    },
    audit: {
      from: ['closed', 'questioned'],
      to: 'audited',
      by: ['auditor'],
      say: { zh: '稽核签字', en: 'Audit' },
      rows: ['CASH-09'],
    },
    question: {
      from: ['closed'],
      to: 'questioned',
      by: ['auditor'],
      say: { zh: '存疑退回', en: 'Question' },
      rows: ['CASH-09'],
    },
  },
});

export interface MonthRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof month>;
  /** Its first day. */
  month: string;
  closed_by: Id | null;
  closed_at: Instant | null;
  audited_by: Id | null;
  audited_at: Instant | null;
  report: string | null;
  report_hash: string | null;
}

/** A day as its month looks at it. */
export interface DayOfMonth {
  state: SettlementState;
  deposit_fen: number | null;
}

/** Whether a day is behind its month: deposited, or approved with nothing for the bank. */
export const isBehind = (of: DayOfMonth): boolean =>
  of.state === 'deposited' || of.state === 'audited' || (of.state === 'approved' && of.deposit_fen === 0);

/** Why a month is not closed yet: it still runs, or a day of it is not settled and deposited (CASH-01, CASH-09). */
export const whyNotCloseMonth = guarded(
  'CASH-09',
  (of: { over: boolean; days: readonly DayOfMonth[] }): string | undefined => {
    if (!of.over) return 'settlement.month_runs';
    return of.days.every(isBehind) ? undefined : 'settlement.days_left';
  },
);
