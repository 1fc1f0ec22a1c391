import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';

/** What a shopper is sent to ask or to do. */
export const scenario_kinds = {
  tariff: { zh: '资费题', en: 'Tariff question' },
  business: { zh: '业务题', en: 'Question about a business' },
  errand: { zh: '真实办理', en: 'A real errand' },
} as const satisfies Record<string, Words>;
export type ScenarioKind = keyof typeof scenario_kinds;

/** How many of each kind a visit takes along: two about tariffs, one about a business, one errand (X11, N30). */
export const wanted: Readonly<Record<ScenarioKind, number>> = { tariff: 2, business: 1, errand: 1 };

/** A scenario as it is chosen by: how often it was used anywhere, and in the hall at hand. */
export interface Choosable {
  id: Id;
  kind: ScenarioKind;
  used: number;
  used_here: number;
}

/**
 * The scenarios of the next visit of a hall: what was never asked there comes first, then what was asked least; so no
 * hall can learn its questions by heart (MYS-05).
 */
export const rotated = guarded(
  'MYS-05',
  (bank: readonly Choosable[]): Id[] =>
    chosen(bank.toSorted((a, b) => a.used_here - b.used_here || a.used - b.used || (a.id < b.id ? -1 : 1))),
  bank => chosen([...bank]),
);

const chosen = (bank: readonly Choosable[]): Id[] =>
  (Object.keys(wanted) as ScenarioKind[]).flatMap(kind =>
    bank
      .filter(one => one.kind === kind)
      .slice(0, wanted[kind])
      .map(one => one.id),
  );

/** Why a visit cannot be planned: the bank has too few scenarios of a kind. */
export const whyNotPlan = (bank: readonly Pick<Choosable, 'kind'>[]): string | undefined =>
  (Object.keys(wanted) as ScenarioKind[]).some(
    kind => bank.filter(one => one.kind === kind).length < wanted[kind],
  )
    ? 'mystery.bank_empty'
    : undefined;
