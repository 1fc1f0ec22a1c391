import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { NumberFacts } from './number.ts';

/** A number stopped for abuse by its branch, until its holder is proven anew (SIM-02). */
export const block = machine({
  name: 'carrier.block',
  table: 'carrier_block',
  kept_by: 'customer',
  states: { in_force: { zh: '停用中', en: 'in force' }, lifted: { zh: '已解除', en: 'lifted' } },
  start: 'in_force',
  end: ['lifted'],
  moves: {
    lift: {
      from: ['in_force'],
      to: 'lifted',
      by: ['clerk'],
      say: { zh: '重新核验后解除', en: 'Lift, proven anew' },
      rows: ['SIM-02'],
    },
  },
});

/** What a branch may stop a number by. */
export const block_bases = ['fraud_law', 'police', 'court', 'objection'] as const;
export type BlockBasis = (typeof block_bases)[number];

export interface BlockRow extends Record<string, unknown> {
  id: Id;
  state: StateOf<typeof block>;
  number_id: Id;
  number_mask: string;
  basis: BlockBasis;
  document_no: string;
  ordered_at: Instant;
  lifted_at: Instant | null;
}

/** Why a number is not stopped for abuse: it is nobody's, or stopped already (SIM-02). */
export const whyNotBlock = guarded(
  'SIM-02',
  (of: Pick<NumberFacts, 'state' | 'suspended_for'>): string | undefined => {
    if (of.state === 'suspended' && of.suspended_for === 'abuse') return 'carrier.blocked_already';
    return of.state === 'in_service' || of.state === 'suspended' ? undefined : 'carrier.not_in_service';
  },
);

/** Why a number does not come back by proving its holder anew: nobody stopped it for abuse (SIM-02). */
export const whyNotUnblock = (
  of: Pick<NumberFacts, 'state' | 'suspended_for'> | undefined,
): string | undefined =>
  of?.state === 'suspended' && of.suspended_for === 'abuse' ? undefined : 'carrier.not_blocked';
