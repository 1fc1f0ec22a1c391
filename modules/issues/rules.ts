import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Cause, Channel, Department, Flow, Kind } from './catalogue.ts';
import type { CrossOrderRow } from './cross_order.ts';
import type { IssueRow } from './issue.ts';

const flow_of: Record<Kind, Flow> = {
  ...{ complaint: 'complaint', suggestion: 'opinion', repair: 'repair' },
  ...{ network: 'cross_order', department: 'cross_order' },
};

/** Which machine carries an issue on: its kind decides, and what is there already takes over (SVC-18). */
export const flowOf = guarded(
  'SVC-18',
  (kind: Kind): Flow => flow_of[kind],
  () => 'cross_order',
);

/** Why something is not taken down so: a complaint is a customer's, a repair names its device, a department is named. */
export function whyNotTake(of: {
  kind: Kind;
  channel: Channel;
  asset: boolean;
  department: boolean;
}): string | undefined {
  if (of.kind === 'complaint' && of.channel === 'staff') return 'issues.customer_only';
  if (of.kind === 'repair' && !of.asset) return 'issues.which_device';
  return of.kind === 'department' && !of.department ? 'issues.which_department' : undefined;
}

/** Who receives an order: faults of the network go to its operators, whatever was chosen (ROLE-29). */
export const receiverOf = guarded(
  'ROLE-29',
  (kind: Kind, chosen: Department | undefined): Department =>
    kind === 'network' ? 'network_operations' : (chosen ?? 'support'),
  (_kind: Kind, chosen: Department | undefined): Department => chosen ?? 'support',
);

interface Looker {
  id: Id;
  all: boolean;
  call_centre: boolean;
}

/** What somebody may look at: all of a hall for whoever leads it, else the own; the call centre what it took down (ROLE-12). */
export const issuesSeenBy = guarded(
  'ROLE-12',
  <One extends Pick<IssueRow, 'received_by' | 'channel'>>(all: readonly One[], by: Looker): One[] =>
    all.filter(
      one => by.all || one.received_by === by.id || (by.call_centre && one.channel === 'call_centre'),
    ),
  all => [...all],
);

/** Which orders somebody may look at: the hall its own, a department what it received (ROLE-28). */
export const ordersSeenBy = guarded(
  'ROLE-28',
  <One extends Pick<CrossOrderRow, 'department'>>(
    all: readonly One[],
    by: { hall: boolean; departments: readonly Department[] },
  ): One[] => all.filter(one => by.hall || by.departments.includes(one.department)),
  all => [...all],
);

/** Why somebody does not take or answer an order: only the department that received it does, and never whoever asked (ROLE-28). */
export const whyNotAnswer = guarded(
  'ROLE-28',
  (of: Pick<CrossOrderRow, 'asked_by'>, by: { id: Id; receives: boolean }): string | undefined => {
    if (!by.receives) return 'issues.not_your_department';
    return of.asked_by === by.id ? 'issues.asked_by_you' : undefined;
  },
);

/** Why somebody does not accept an answer or send it back: it is for the hall that asked, not for who answered (ROLE-28). */
export const whyNotAccept = guarded(
  'ROLE-28',
  (of: Pick<CrossOrderRow, 'answered_by'>, by: { id: Id; sends: boolean }): string | undefined => {
    if (!by.sends) return 'issues.for_the_hall';
    return of.answered_by === by.id ? 'issues.answered_by_you' : undefined;
  },
);

/** Whether an order was taken in its time, and answered in it: if not, it climbs (SVC-26). */
export const isTaken = guarded(
  'SVC-26',
  (of: Pick<CrossOrderRow, 'state'>): boolean => of.state !== 'sent',
  () => true,
);
export const isAnswered = guarded(
  'SVC-26',
  (of: Pick<CrossOrderRow, 'state'>): boolean => of.state !== 'sent' && of.state !== 'taken',
  () => true,
);

/** How many of a topic before it make one a repeat; none where it is the first (SVC-19). */
export const repeatsOf = guarded(
  'SVC-19',
  (before: number, from: number): number => (before + 1 >= from ? before : 0),
  () => 0,
);

/** Why an issue is not concluded: a repeat asks for the cause and for what prevents the next one (SVC-19). */
export const whyNotConclude = guarded(
  'SVC-19',
  (of: Pick<IssueRow, 'repeats'>, said: { cause: Cause | null; action: boolean }): string | undefined => {
    if (of.repeats === 0) return undefined;
    if (said.cause === null) return 'issues.cause_missing';
    return said.action ? undefined : 'issues.action_missing';
  },
);

/** Why nobody rates here: staff never rate for a customer, what is not over is not rated, and once is all (SVC-20). */
export const whyNotRate = guarded(
  'SVC-20',
  (
    of: Pick<IssueRow, 'state' | 'channel' | 'score' | 'call_score'>,
    what: 'call' | 'issue',
    staff: boolean,
  ): string | undefined => {
    if (staff) return 'issues.customer_rates';
    if (what === 'call') {
      if (of.channel !== 'call_centre') return 'issues.no_call';
      return of.call_score === null ? undefined : 'issues.rated_already';
    }
    if (of.state === 'under_way') return 'issues.not_over';
    return of.score === null ? undefined : 'issues.rated_already';
  },
);
