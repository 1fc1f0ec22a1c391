import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';

/** The bill run of a month over the accounts one hall speaks for: planned, under way, done, or done with differences (FEE-05). */
export const bill_run = machine({
  name: 'bills.run',
  table: 'bill_run',
  states: {
    planned: { zh: '已排定', en: 'planned' },
    running: { zh: '出账中', en: 'under way' },
    done: { zh: '已出账', en: 'done' },
    differing: { zh: '有差异', en: 'with differences' },
    released: { zh: '差异已核清，放行', en: 'released after its differences' },
  },
  start: 'planned',
  end: ['done', 'released'],
  moves: {
    start: {
      from: ['planned'],
      to: 'running',
      by: ['clock'],
      say: { zh: '开始出账', en: 'Begin the bill run' },
      rows: ['FEE-03'],
    },
    finish: {
      from: ['running'],
      to: 'done',
      by: ['clock'],
      say: { zh: '出账完毕', en: 'End the bill run' },
      rows: ['FEE-03', 'FEE-05'],
    },
    differ: {
      from: ['running'],
      to: 'differing',
      by: ['clock'],
      say: { zh: '出账完毕，有差异', en: 'End the bill run with differences' },
      rows: ['FEE-05'],
    },
    repeat: {
      from: ['differing'],
      to: 'running',
      by: ['auditor', 'branch_supervisor', 'province_supervisor'],
      say: { zh: '重跑核对', en: 'Go through it again' },
      rows: ['FEE-05'],
    },
    release: {
      from: ['differing'],
      to: 'released',
      by: ['auditor', 'branch_supervisor', 'province_supervisor'],
      say: { zh: '放行', en: 'Release' },
      rows: ['FEE-05'],
    },
  },
});

/** One run as it stands. */
export interface BillRunRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof bill_run>;
  slice: number;
  month: string;
  after_id: Id | null;
  due_on: BusinessDay | null;
  ruled_by: string | null;
  accounts: number;
  charges: number;
  fen: Fen;
  rest_fen: Fen;
  differs: number;
  passed_over: string;
  started_at: Instant | null;
  ended_at: Instant | null;
  repeats: number;
  released_by: Id | null;
  released_at: Instant | null;
  told_at: Instant | null;
  told_after: Id | null;
  told: number;
}

/** Why customers are not told that their bills are out: the run is not over, or its differences are not cleared; told once (FEE-05). */
export const whyNotTell = guarded(
  'FEE-05',
  (of: Pick<BillRunRow, 'state' | 'told_at'>): string | undefined => {
    if (of.told_at !== null) return 'bills.told_already';
    return of.state === 'done' || of.state === 'released' ? undefined : 'bills.run_not_over';
  },
);
