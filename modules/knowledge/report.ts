import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** Somebody says that an answer is wrong (SVC-04): put right or shown to be right within the days of the norm. */
export const wrong_answer = machine({
  name: 'knowledge.report',
  table: 'knowledge_report',
  states: {
    open: { zh: '待更正', en: 'to be put right' },
    late: { zh: '更正超时', en: 'late' },
    corrected: { zh: '已更正', en: 'put right' },
    upheld: { zh: '答案无误', en: 'the answer is right' },
  },
  start: 'open',
  end: ['corrected', 'upheld'],
  moves: {
    run_late: {
      from: ['open'],
      to: 'late',
      by: ['clock'],
      say: { zh: '更正超时', en: 'Run late' },
      rows: ['SVC-04'],
    },
    correct: {
      from: ['open', 'late'],
      to: 'corrected',
      by: ['system', 'clock', 'province_supervisor', 'legal_officer'],
      say: { zh: '更正', en: 'Put right' },
      rows: ['SVC-04'],
    },
    uphold: {
      from: ['open', 'late'],
      to: 'upheld',
      by: ['hall_manager', 'branch_supervisor', 'province_supervisor', 'legal_officer'],
      say: { zh: '说明答案无误', en: 'Show that it is right' },
      rows: ['SVC-04'],
    },
  },
});

/** A report as it is stored, in the hall where somebody said so. */
export interface ReportRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof wrong_answer>;
  code: string;
  version: number;
  said: string;
  reported_by: Id;
  reported_at: Instant;
  due_at: Instant;
  late_at: Instant | null;
  draft_id: Id | null;
  settled_by: Id | null;
  settled_at: Instant | null;
  answer: string | null;
  seen_at: Instant | null;
}

/**
 * Why somebody does not settle a report: it is their own word, or the answer is another's. Once it is late it is also
 * with whoever leads (SVC-04).
 */
export const whyNotSettle = guarded(
  'SVC-04',
  (
    of: Pick<ReportRow, 'state' | 'reported_by'> & { owner_id: Id | null },
    by: { id: Id; leads: boolean },
  ): string | undefined => {
    if (of.reported_by === by.id) return 'knowledge.own_report';
    if (of.owner_id === by.id) return undefined;
    const with_leader = of.state === 'late' || of.owner_id === null;
    return by.leads && with_leader ? undefined : 'knowledge.not_owner';
  },
);
