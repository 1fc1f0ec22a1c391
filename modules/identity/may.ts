import type { Grants } from '../../kit/permission.ts';
import { clerks, learners, team } from '../people/index.ts';

/** Who may check and see whom. */
export const grants: Grants = {
  'identity.document.present': [...learners, 'device_counter_screen', 'program'],
  'identity.check.read': [...learners, 'duty_manager', 'hall_manager', 'device_counter_screen', 'program'],
  'identity.check.pass_by_eye': [...learners, 'duty_manager', 'hall_manager'],
  'identity.check.pass_typed': ['duty_manager', 'hall_manager'],
  'identity.check.fail': [...learners, 'duty_manager', 'hall_manager'],
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
