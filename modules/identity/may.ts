import type { Grants } from '../../kit/permission.ts';
import { clerks, team } from '../people/index.ts';

/** Who may check and see whom. */
export const grants: Grants = {
  'identity.document.present': [...clerks, 'device_counter_screen', 'program'],
  'identity.check.read': [...clerks, 'duty_manager', 'hall_manager', 'device_counter_screen', 'program'],
  'identity.check.pass_by_eye': [...clerks, 'duty_manager', 'hall_manager'],
  'identity.check.fail': [...clerks, 'duty_manager', 'hall_manager'],
  'identity.reveal': [...clerks],
  'identity.tie.declare': [...team],
  'identity.picture.see': ['hall_manager', 'privacy_officer'],
  'identity.rights.review': ['hall_manager', 'privacy_officer'],
  'identity.access.read': [
    'hall_manager',
    'auditor',
    'privacy_officer',
    'branch_supervisor',
    'province_supervisor',
  ],
};
