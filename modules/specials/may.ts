import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who keeps what a hall does beyond its businesses. */
export const grants: Grants = {
  'specials.read': [...team, ...supervisors],
  'specials.note': [...team],
  'specials.lead': ['hall_manager', 'duty_manager'],
  'specials.session.hold': ['hall_manager', 'duty_manager', 'floor_advisor'],
  'specials.programme.draft': ['hall_manager'],
  'specials.programme.decide': ['branch_supervisor'],
  'specials.note_file': ['hall_manager', 'marketing_manager'],
  'specials.note_take_up': ['branch_supervisor'],
};
