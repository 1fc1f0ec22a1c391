import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { codeHolds, type Licence, type LicenceKind, licence_kinds } from './licence.ts';
import type { NumberFacts } from './number.ts';

/** Why a licence is not taken: its code does not hold, another authority gave it, or it is over (RNM-07). */
export const whyNotLicence = guarded('RNM-07', (of: Licence, today: BusinessDay): string | undefined => {
  const code = of.credit_code;
  if (!codeHolds(code)) return 'carrier.bad_credit_code';
  if (!code.startsWith(licence_kinds[of.kind].begins)) return 'carrier.other_licence';
  return of.valid_until !== null && of.valid_until < today ? 'carrier.licence_over' : undefined;
});

/** A unit as it is known, with its numbers and who uses each by id alone. */
export interface UnitFacts {
  id: Id;
  credit_code: string;
  name: string;
  licence: LicenceKind;
  licence_until: string | null;
  numbers: { number_id: Id; mask: string; state: string; plan: string | null; user_id: Id; since: Instant }[];
}

/** How often somebody uses a unit's number already, and whether this reading registered somebody before. */
export interface UseFacts extends Record<string, unknown> {
  numbers: number;
  reading_used: boolean;
}

/** Why somebody is not registered as the user of one more number: as many as allowed, or a reading used before (RNM-07). */
export const whyNotUser = guarded('RNM-07', (of: UseFacts, most: number): string | undefined => {
  if (of.reading_used) return 'carrier.reading_used';
  return of.numbers >= most ? 'carrier.user_full' : undefined;
});

/** A number as far as it says which unit's it is. */
type Owned = Pick<NumberFacts, 'unit_code'> | undefined;

/** Why a unit has no say over a number: it is no unit's, or another's (RNM-07). */
export const whyNotTheirs = guarded('RNM-07', (of: Owned, credit_code: string): string | undefined => {
  if (of?.unit_code == null) return 'carrier.not_of_a_unit';
  return of.unit_code === credit_code ? undefined : 'carrier.other_unit';
});

/** Why the user of a number is not changed: it is no unit's, another unit's, not in use, or nobody new (RNM-07). */
export const whyNotNewUser = guarded(
  'RNM-07',
  (
    of: Pick<NumberFacts, 'state' | 'suspended_for' | 'unit_code' | 'user_id'> | undefined,
    to: { credit_code: string; user_id: Id | undefined },
  ): string | undefined => {
    const why = whyNotTheirs(of, to.credit_code);
    if (why !== undefined || of === undefined) return why;
    if (of.state !== 'in_service' && of.state !== 'suspended') return 'carrier.not_in_service';
    if (of.suspended_for === 'abuse') return 'carrier.not_by_holder';
    return of.user_id === to.user_id ? 'carrier.same_user' : undefined;
  },
);
