import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { BillWays } from './bill_way.ts';

/** The life of a phone number (catalogue 6.6): free, held, in service, suspended, ended, frozen, free again. */
export const phoneNumber = machine({
  name: 'carrier.number',
  table: 'carrier_number',
  kept_by: 'customer',
  states: {
    available: { zh: '可选', en: 'available' },
    held: { zh: '预占', en: 'held' },
    selected: { zh: '已选定', en: 'selected' },
    assigned: { zh: '已签约', en: 'assigned' },
    in_service: { zh: '在用', en: 'in service' },
    suspended: { zh: '已停机', en: 'suspended' },
    terminated: { zh: '已销号', en: 'terminated' },
    frozen: { zh: '冻结期', en: 'frozen' },
    ported_out: { zh: '已携出', en: 'ported out' },
  },
  start: 'available',
  end: [],
  moves: {
    hold: {
      from: ['available'],
      to: 'held',
      by: ['clerk', 'customer'],
      say: { zh: '预占', en: 'Hold' },
      rows: ['NUM-02', 'BIZ-04', 'NUM-01'],
    },
    release: {
      from: ['held', 'selected'],
      to: 'available',
      by: ['clock', 'clerk'],
      say: { zh: '释放', en: 'Release' },
      rows: ['NUM-02'],
    },
    select: {
      from: ['held'],
      to: 'selected',
      by: ['clerk'],
      say: { zh: '选定', en: 'Select' },
      rows: ['NUM-02'],
    },
    assign: {
      from: ['selected'],
      to: 'assigned',
      by: ['system'],
      say: { zh: '签约', en: 'Assign' },
      rows: ['BIZ-05', 'RNM-01', 'RNM-04'],
    },
    activate: {
      from: ['assigned'],
      to: 'in_service',
      by: ['system'],
      say: { zh: '开通', en: 'Put in service' },
      rows: ['SIM-01', 'BIZ-05'],
    },
    suspend: {
      from: ['in_service'],
      to: 'suspended',
      by: ['clerk', 'system', 'clock'],
      say: { zh: '停机', en: 'Suspend' },
      rows: ['SIM-05', 'BIZ-12', 'PRM-06'],
    },
    resume: {
      from: ['suspended'],
      to: 'in_service',
      by: ['clerk', 'system', 'clock'],
      say: { zh: '复机', en: 'Resume' },
      rows: ['BIZ-13', 'PRM-06'],
    },
    block: {
      from: ['in_service', 'suspended'],
      to: 'suspended',
      by: ['branch_supervisor'],
      say: { zh: '涉诈停用', en: 'Stop for abuse' },
      rows: ['SIM-02'],
    },
    unblock: {
      from: ['suspended'],
      to: 'in_service',
      by: ['clerk'],
      say: { zh: '重新核验恢复', en: 'Bring back, proven anew' },
      rows: ['SIM-02'],
    },
    lose: {
      from: ['suspended'],
      to: 'suspended',
      by: ['clerk'],
      say: { zh: '停机中挂失', en: 'Report lost while suspended' },
      rows: ['SIM-04', 'BIZ-22'],
    },
    terminate: {
      from: ['assigned', 'in_service', 'suspended'],
      to: 'terminated',
      by: ['clerk', 'system'],
      say: { zh: '销号', en: 'Terminate' },
      rows: ['BIZ-14'],
    },
    port_out: {
      from: ['in_service', 'suspended'],
      to: 'ported_out',
      by: ['system'],
      say: { zh: '携出', en: 'Port out' },
      rows: ['BIZ-33'],
    },
    freeze: {
      from: ['terminated', 'ported_out'],
      to: 'frozen',
      by: ['system'],
      say: { zh: '冻结', en: 'Freeze' },
      rows: ['NUM-03'],
    },
    reinstate: {
      from: ['frozen'],
      to: 'in_service',
      by: ['clerk'],
      say: { zh: '复装', en: 'Reinstate' },
      rows: ['BIZ-15'],
    },
    recycle: {
      from: ['frozen'],
      to: 'available',
      by: ['clock'],
      say: { zh: '重新放号', en: 'Recycle' },
      rows: ['NUM-03'],
    },
  },
});

export type NumberState = StateOf<typeof phoneNumber>;

/** The states in which a number counts against its holder's five. */
export const counted_states = ['assigned', 'in_service', 'suspended'] as const;

/** A number with all that a counter asks of it: its account, its plan, its card. Nothing here says who the holder is. */
export interface NumberFacts extends BillWays, Record<string, unknown> {
  id: Id;
  state: NumberState;
  pool: string;
  class: 'plain' | 'good';
  good_month_fen: number;
  mask: string;
  held_by: Id | null;
  held_until: Instant | null;
  order_id: Id | null;
  customer_id: Id | null;
  /** The unit whose number it is, and who uses it; none for a person's (RNM-07). */
  unit_id: Id | null;
  unit_code: string | null;
  user_id: Id | null;
  tier: 'plain' | 'silver' | 'gold' | null;
  customer_since: string | null;
  account_id: Id | null;
  balance_fen: number | null;
  owed_fen: number | null;
  /** The day from which a part of it is overdue; none while nothing is owed. */
  owed_since: string | null;
  plan: string | null;
  next_plan: string | null;
  next_plan_from: string | null;
  contract_until: string | null;
  suspended_for: string | null;
  in_service_at: Instant | null;
  /** It was somebody's before: whoever takes it is warned (NUM-03). */
  recycled: boolean;
  /** After a lost card was replaced: until then the number is watched (BIZ-08). */
  cooling_until: Instant | null;
  /** When its holder was asked to stay; nobody asks twice (BIZ-14). */
  stay_offered_at: Instant | null;
  sim_id: Id | null;
  sim_state: string | null;
  sim_tail: string | null;
  /** The value-added services on it that nobody ended, and whether each was charged already. */
  services: { service: string; charged: boolean }[];
}

/** Why a suspended number does not come back at its holder's word: what stopped it was something else (BIZ-13). */
export const whyNotBack = guarded(
  'BIZ-13',
  (of: Pick<NumberFacts, 'state' | 'suspended_for'>): string | undefined => {
    if (of.state !== 'suspended') return 'carrier.not_suspended';
    return of.suspended_for === 'requested' || of.suspended_for === 'lost'
      ? undefined
      : 'carrier.not_by_holder';
  },
);

/** Why a number cannot be closed: it is not in use, or was stopped for abuse; neither debt nor contract is in the way (BIZ-14). */
export const whyNotClose = (
  of: Pick<NumberFacts, 'state' | 'suspended_for'> | undefined,
): string | undefined => {
  if (of?.state !== 'in_service' && of?.state !== 'suspended') return 'carrier.not_in_service';
  return of.suspended_for === 'abuse' ? 'carrier.not_by_holder' : undefined;
};

/** A mobile number of the mainland: eleven digits, beginning with 1. */
export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/** A number as everybody may see it: `138****1234`. */
export const maskNumber = (text: string): string => `${text.slice(0, 3)}****${text.slice(-4)}`;

/** Whether a number owes what should be paid by now; a bill that is out and not yet due is no debt (FEE-09). */
export const owesOverdue = (of: Pick<NumberFacts, 'owed_fen' | 'owed_since'>, today: BusinessDay): boolean =>
  (of.owed_fen ?? 0) > 0 && (of.owed_since === null || of.owed_since <= today);
