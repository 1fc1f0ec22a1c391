import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const deciders = ['hall_manager', 'branch_supervisor'];
const above = ['branch_supervisor', 'province_supervisor'];

/** Somebody answers for service below the norm, after the own word was heard, by another's decision, with an appeal (GEN-15). */
export const accountabilityCase = machine({
  name: 'accountability.case',
  table: 'accountability_case',
  states: {
    proposed: { zh: '等本人说明', en: 'waits for the person’s word' },
    stated: { zh: '待决定', en: 'to be decided' },
    decided: { zh: '已决定，可申诉', en: 'decided, may be appealed' },
    appealed: { zh: '申诉中', en: 'appealed' },
    closed: { zh: '已了结', en: 'closed' },
    dropped: { zh: '不追究', en: 'dropped' },
  },
  start: 'proposed',
  end: ['closed', 'dropped'],
  moves: {
    state: {
      from: ['proposed'],
      to: 'stated',
      by: ['responsible'],
      say: { zh: '本人说明', en: 'The person’s word' },
      rows: ['GEN-15'],
    },
    pass_over: {
      from: ['proposed'],
      to: 'stated',
      by: ['clock'],
      say: { zh: '期满没有说明', en: 'No word within the days' },
      rows: ['GEN-15'],
    },
    decide: {
      from: ['stated'],
      to: 'decided',
      by: deciders,
      say: { zh: '决定', en: 'Decided' },
      rows: ['GEN-15'],
    },
    drop: {
      from: ['stated'],
      to: 'dropped',
      by: deciders,
      say: { zh: '不追究', en: 'Dropped' },
      rows: ['GEN-15'],
    },
    appeal: {
      from: ['decided'],
      to: 'appealed',
      by: ['responsible'],
      say: { zh: '申诉', en: 'Appealed' },
      rows: ['GEN-15'],
    },
    rule: {
      from: ['appealed'],
      to: 'closed',
      by: above,
      say: { zh: '复议', en: 'Ruled upon' },
      rows: ['GEN-15'],
    },
    close: {
      from: ['decided'],
      to: 'closed',
      by: ['clock'],
      say: { zh: '没有申诉，了结', en: 'Closed without appeal' },
      rows: ['GEN-15'],
    },
  },
});

/** What may be proposed: teaching first, points, at last money. */
export const measures = {
  coaching: { zh: '辅导', en: 'Coaching' },
  points: { zh: '扣分', en: 'Points' },
  money: { zh: '经济处理', en: 'Money' },
} as const satisfies Record<string, Words>;
export type Measure = keyof typeof measures;

/** A measure and how much of it: points, or fen. */
export interface Weighed {
  measure: Measure;
  amount: number;
}

/** How much of each is the most. */
export interface Most {
  points: number;
  money_fen: number;
}

/** Why a measure is out of measure: coaching costs nothing, points and money something, and no more than the most. */
export const whyNotWeigh = (of: Weighed, most: Most): string | undefined => {
  if (of.measure === 'coaching') return of.amount === 0 ? undefined : 'accountability.coaching_is_free';
  if (of.amount === 0) return 'accountability.amount_missing';
  const bound = of.measure === 'points' ? most.points : most.money_fen;
  return of.amount > bound ? 'accountability.too_much' : undefined;
};

/** Who is about to be named in a case. */
export interface Named {
  by: Id;
  responsible_id: Id;
  leader_id: Id;
  /** How the clause stands to the hall. */
  mode: string;
}

/** Why a case is not opened: about oneself, with one person as both, or under a clause that only guides the hall (GEN-15, ORG-07). */
export const whyNotPropose = guarded('GEN-15', (of: Named): string | undefined => {
  if (of.mode !== 'mandatory') return 'accountability.only_guides';
  if (of.responsible_id === of.by) return 'accountability.about_yourself';
  return of.responsible_id === of.leader_id ? 'accountability.own_leader' : undefined;
});

/** The people of a case so far. */
export interface Parties {
  proposed_by: Id;
  responsible_id: Id;
  leader_id: Id;
  decided_by: Id | null;
}

/** Why somebody does not decide: whoever proposed it, answers for it, or leads who does (GEN-15). */
export const whyNotDecide = guarded('GEN-15', (of: Parties, by: Id): string | undefined =>
  [of.proposed_by, of.responsible_id, of.leader_id].includes(by) ? 'accountability.party' : undefined,
);

/** Why somebody does not rule upon an appeal: a party of the case, or whoever decided it (GEN-15). */
export const whyNotRule = guarded('GEN-15', (of: Parties, by: Id): string | undefined =>
  of.decided_by === by || [of.proposed_by, of.responsible_id, of.leader_id].includes(by)
    ? 'accountability.party'
    : undefined,
);

/** Why somebody does not speak in a case: only whoever it is about does. */
export const whyNotSpeak = guarded(
  'GEN-15',
  (of: Pick<Parties, 'responsible_id'>, by: Id): string | undefined =>
    of.responsible_id === by ? undefined : 'accountability.not_yours',
);

/** What somebody sees: whoever answers or leads the own cases, whoever runs the hall or stands above it all of them (GEN-15). */
export const seenBy = guarded(
  'GEN-15',
  <One extends { responsible_id: Id; leader_id: Id }>(
    all: readonly One[],
    who: { id: Id; all: boolean },
  ): One[] => all.filter(one => who.all || one.responsible_id === who.id || one.leader_id === who.id),
  all => [...all],
);
