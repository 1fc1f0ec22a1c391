import { guarded } from '../../kit/guard.ts';
import type { Parameter } from './parameter.ts';

/** A number of the law under which no version and no level comes, and the law that says it. */
export interface Floor {
  value: number;
  law: string;
}

const hour = 60;
const by = (law: string, floors: Record<string, number>): Record<string, Floor> =>
  Object.fromEntries(Object.entries(floors).map(([key, value]) => [key, { value, law }]));

/**
 * What the telecom service standard and its neighbours let nobody loosen (RIGHT-10): each in the unit of its parameter. A
 * change of service counts like the others of N04, whatever the house's own bounds once allowed.
 */
export const legal_floors: Readonly<Record<string, Floor>> = {
  ...by('N04', {
    effect_average_ownership_transfer: hour,
    effect_limit_ownership_transfer: 24,
    effect_average_suspension: hour,
    effect_limit_suspension: 24,
    effect_average_resume: hour,
    effect_limit_resume: 24,
    effect_limit_new_service: 24,
    effect_limit_reinstatement: 24,
    fault_average_within: 24,
    fault_limit_within: 48,
  }),
  ...by('N01', { complaint_first_reply_within: 48 }),
  ...by('N10', { complaint_final_within: 15 }),
  ...by('N05', { hotline_answer_within: 15 }),
};

type Held = Pick<Parameter, 'key' | 'tighter'>;

/** The law's number under a parameter, if there is one. */
export const floorOf = (of: Pick<Parameter, 'key'>): Floor | undefined => legal_floors[of.key];

const isLooser = (of: Held, value: number, floor: Floor): boolean =>
  of.tighter === 'lower' ? value > floor.value : value < floor.value;

/** A value as the law leaves it: whatever was set or printed, never looser than its floor (RIGHT-10). */
export const heldByLaw = guarded(
  'RIGHT-10',
  (of: Held, value: number): number => {
    const floor = floorOf(of);
    return floor !== undefined && isLooser(of, value, floor) ? floor.value : value;
  },
  (_of, value) => value,
);

/** Why a value is neither set nor printed: the law asks for more (RIGHT-10). */
export const whyNotByLaw = guarded('RIGHT-10', (of: Held, value: number): 'norms.below_law' | undefined =>
  heldByLaw(of, value) === value ? undefined : 'norms.below_law',
);
