import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** A law or rule the clauses rest on: in force until the province says that it was superseded. */
export const basis = machine({
  name: 'norms.basis',
  table: 'norm_basis',
  states: {
    in_force: { zh: '有效', en: 'in force' },
    superseded: { zh: '已被替代', en: 'superseded' },
  },
  start: 'in_force',
  end: [],
  moves: {
    supersede: {
      from: ['in_force'],
      to: 'superseded',
      by: ['province_supervisor'],
      say: { zh: '登记被替代', en: 'Note as superseded' },
      rows: ['GEN-07'],
    },
    restore: {
      from: ['superseded'],
      to: 'in_force',
      by: ['province_supervisor'],
      say: { zh: '恢复有效', en: 'Restore' },
      rows: ['GEN-07'],
    },
  },
});

/** A clause that is to be looked at because a basis of it changed. */
export const basis_review = machine({
  name: 'norms.basis_review',
  table: 'norm_basis_review',
  states: { open: { zh: '待复核', en: 'to be reviewed' }, settled: { zh: '已复核', en: 'reviewed' } },
  start: 'open',
  end: ['settled'],
  moves: {
    settle: {
      from: ['open'],
      to: 'settled',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '复核', en: 'Review' },
      rows: ['GEN-07'],
    },
  },
});

/** How a review ends: the clause stands on what is left, or a version of it was drafted. */
export type Outcome = 'stands' | 'amended';

/**
 * Why a clause may not be settled so (GEN-07): whoever struck the basis out does not also say that nothing follows
 * from it, and «amended» is said only where a version was drafted since.
 */
export const whyNotSettle = guarded(
  'GEN-07',
  (
    of: { changed_by: Id | null },
    given: { by: Id; outcome: Outcome; drafted: boolean },
  ): string | undefined => {
    if (of.changed_by === given.by) return 'norms.own_basis';
    return given.outcome === 'amended' && !given.drafted ? 'norms.nothing_drafted' : undefined;
  },
);
