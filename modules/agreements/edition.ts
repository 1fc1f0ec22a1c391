import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** An edition of the access agreement (PRM-01): drafted, signed off by another who knows the law, in force, superseded. */
export const edition = machine({
  name: 'agreements.edition',
  table: 'agreement_edition',
  states: {
    drafted: { zh: '起草', en: 'drafted' },
    signed_off: { zh: '法务已签发', en: 'signed off by law' },
    in_force: { zh: '现行', en: 'in force' },
    superseded: { zh: '已被替代', en: 'superseded' },
    dropped: { zh: '已放弃', en: 'dropped' },
  },
  start: 'drafted',
  end: ['superseded', 'dropped'],
  moves: {
    sign_off: {
      from: ['drafted'],
      to: 'signed_off',
      by: ['legal_officer'],
      say: { zh: '法务签发', en: 'Sign off' },
      rows: ['PRM-01'],
    },
    start: {
      from: ['signed_off'],
      to: 'in_force',
      by: ['province_supervisor'],
      say: { zh: '启用', en: 'Bring into force' },
      rows: ['PRM-01'],
    },
    supersede: {
      from: ['in_force'],
      to: 'superseded',
      by: ['system'],
      say: { zh: '被新版替代', en: 'Superseded' },
      rows: ['PRM-01'],
    },
    drop: {
      from: ['drafted', 'signed_off'],
      to: 'dropped',
      by: ['province_supervisor', 'legal_officer'],
      say: { zh: '放弃', en: 'Drop' },
      rows: ['PRM-01'],
    },
  },
});

export type EditionState = StateOf<typeof edition>;

/** One clause of the agreement; a ticked one is agreed to apart, before the hand under the form. */
export interface Clause {
  code: string;
  tick: boolean;
  zh: string;
  en: string;
}

/** The text that an order is signed under. */
export interface Edition {
  number: number;
  clauses: readonly Clause[];
  since: string;
}

export interface EditionRow extends Record<string, unknown> {
  hall_id: 0;
  id: Id;
  state: EditionState;
  number: number;
  clauses: string;
  adverse: boolean;
  reason: string;
  drafter_id: Id;
  drafted_at: Instant;
  signer_id: Id | null;
  signed_at: Instant | null;
  opinion: string | null;
  since: Instant | null;
}

/** The points that a law or another clause of the manual asks the customer to tick (SVC-23, SIM-02, RNM-11). */
export const ticked_codes = ['rights', 'lawful_use', 'no_resale'] as const;

/** How a clause differs from the edition before. */
export interface Change {
  code: string;
  how: 'same' | 'changed' | 'added' | 'removed';
  before: Clause | null;
  after: Clause | null;
}

/** Clause by clause: what a draft says otherwise than the edition in force. */
export function changesOf(before: readonly Clause[], after: readonly Clause[]): Change[] {
  const old = new Map(before.map(one => [one.code, one]));
  const now = after.map((one): Change => {
    const was = old.get(one.code);
    if (was === undefined) return { code: one.code, how: 'added', before: null, after: one };
    const same = was.zh === one.zh && was.en === one.en && was.tick === one.tick;
    return { code: one.code, how: same ? 'same' : 'changed', before: was, after: one };
  });
  const kept = new Set(after.map(one => one.code));
  const gone = before.filter(one => !kept.has(one.code));
  return [
    ...now,
    ...gone.map((one): Change => ({ code: one.code, how: 'removed', before: one, after: null })),
  ];
}

/** Whether a draft takes something from the customer whatever its drafter says: a clause or a tick is gone. */
export const takesAway = (changes: readonly Change[]): boolean =>
  changes.some(one => one.how === 'removed' || (one.before?.tick === true && one.after?.tick === false));

/** Why a draft may not be made: nothing new, a point missing that must be ticked, one clause twice. */
export function whyNotDraft(before: readonly Clause[], after: readonly Clause[]): string | undefined {
  if (new Set(after.map(one => one.code)).size !== after.length) return 'agreements.clause_twice';
  const ticked = new Set(after.filter(one => one.tick).map(one => one.code));
  if (!ticked_codes.every(code => ticked.has(code))) return 'agreements.must_be_ticked';
  return changesOf(before, after).every(one => one.how === 'same') ? 'agreements.nothing_new' : undefined;
}

/** How long an opinion is at least: a word for a plain change, a reason where the customer loses something. */
const opinion_least = { plain: 2, adverse: 15 } as const;

/** Why an edition may not be signed off: by its own drafter, or a worse term without a reason that is one (PRM-01). */
export const whyNotSignOff = guarded(
  'PRM-01',
  (of: Pick<EditionRow, 'drafter_id' | 'adverse'>, by: { id: Id }, opinion: string): string | undefined => {
    if (of.drafter_id === by.id) return 'agreements.own_draft';
    const least = of.adverse ? opinion_least.adverse : opinion_least.plain;
    return [...opinion.trim()].length >= least ? undefined : 'agreements.no_reason';
  },
);
