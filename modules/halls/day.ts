import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';

/** One business day of a hall (catalogue 6.2): from the keys in the door to the signed close. */
export const day = machine({
  name: 'halls.day',
  table: 'hall_day',
  states: {
    preparing: { zh: '准备中', en: 'preparing' },
    open: { zh: '营业中', en: 'open' },
    limited: { zh: '限流', en: 'limited' },
    closing_queue: { zh: '停止取号', en: 'line closing' },
    emergency_closed: { zh: '应急关闭', en: 'emergency closed' },
    settling: { zh: '日清中', en: 'settling' },
    closed: { zh: '已闭店', en: 'closed' },
  },
  start: 'preparing',
  end: ['closed'],
  moves: {
    open: {
      from: ['preparing'],
      to: 'open',
      by: ['duty_manager'],
      say: { zh: '开门营业', en: 'Open the hall' },
      rows: ['SIGN-04'],
    },
    limit: { from: ['open'], to: 'limited', by: ['duty_manager'], say: { zh: '限流', en: 'Limit' } },
    unlimit: {
      from: ['limited'],
      to: 'open',
      by: ['duty_manager'],
      say: { zh: '恢复正常', en: 'Back to normal' },
    },
    close_line: {
      from: ['open', 'limited'],
      to: 'closing_queue',
      by: ['clock', 'duty_manager'],
      say: { zh: '停止取号', en: 'Close the line' },
      rows: ['QUE-10'],
    },
    settle: {
      from: ['closing_queue'],
      to: 'settling',
      by: ['duty_manager'],
      say: { zh: '开始日清', en: 'Start settling' },
      rows: ['QUE-10'],
    },
    shut: {
      from: ['open', 'limited', 'closing_queue'],
      to: 'emergency_closed',
      by: ['duty_manager', 'safety_officer'],
      say: { zh: '应急关闭', en: 'Close for an emergency' },
    },
    reopen: {
      from: ['emergency_closed'],
      to: 'open',
      by: ['hall_manager'],
      say: { zh: '恢复营业', en: 'Reopen' },
    },
    close: {
      from: ['settling'],
      to: 'closed',
      by: ['hall_manager'],
      say: { zh: '闭店', en: 'Close the day' },
      rows: ['CASH-01'],
    },
  },
});

/** The states in which tickets may be taken. */
export const takes_tickets = ['open', 'limited'] as const;

/** The facts a decision to open needs. */
export interface OpeningFacts {
  unlocked: boolean;
  list_submitted: boolean;
  critical_fails: number;
  licence_until: string | null;
  day: string;
  suspended: boolean;
  /** A paper without which a hall of this type is not run (ORG-03, ORG-04). */
  missing_paper: string | undefined;
  needs_acceptance: boolean;
}

/** Why a hall may not open to the public; checked in the order a manager would ask. */
export function whyNotOpen(facts: OpeningFacts): string | undefined {
  if (facts.suspended) return 'halls.suspended';
  const unlicensed = whyNotLicensed(facts);
  if (unlicensed !== undefined) return unlicensed;
  if (facts.missing_paper !== undefined) return 'halls.paper_missing';
  const unaccepted = whyNotAccepted(facts);
  if (unaccepted !== undefined) return unaccepted;
  if (!facts.unlocked) return 'halls.not_unlocked';
  if (!facts.list_submitted) return 'halls.list_missing';
  if (facts.critical_fails > 0) return 'halls.critical_fail';
  return undefined;
}

/** Why a hall without a business licence in force may not open (ORG-01). */
const whyNotLicensed = guarded('ORG-01', (of: OpeningFacts): string | undefined =>
  of.licence_until === null || of.licence_until < of.day ? 'halls.no_licence' : undefined,
);

/** Why a new or moved hall may not open: its acceptance was not passed (GEN-06). */
const whyNotAccepted = guarded('GEN-06', (of: OpeningFacts): string | undefined =>
  of.needs_acceptance ? 'halls.not_accepted' : undefined,
);

/** Why a hall may not be closed for the night: something critical on the closing list failed as it was last handed in (FIRE-02). */
export const whyNotLeave = guarded('FIRE-02', (critical_fails: number): string | undefined =>
  critical_fails > 0 ? 'halls.closing_fail' : undefined,
);
