import type { Grants } from '../../kit/permission.ts';
import { clerks } from '../people/index.ts';

/** Who may do what with a till. */
export const grants: Grants = {
  'tills.session.request': [...clerks, 'program'],
  'tills.session.sign_for': [...clerks, 'storekeeper', 'duty_manager', 'hall_manager'],
  'tills.safe.keep': ['storekeeper', 'duty_manager', 'hall_manager'],
  'tills.cash.stop': [...clerks, 'duty_manager', 'hall_manager'],
  'tills.cash.stop_for': ['duty_manager', 'hall_manager'],
  'tills.note.hand': ['duty_manager', 'hall_manager', 'storekeeper'],
  'tills.note.read': [
    ...clerks,
    'duty_manager',
    'hall_manager',
    'storekeeper',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
  ],
  'tills.session.close': [...clerks, 'program'],
  'tills.session.surprise_count': ['duty_manager', 'hall_manager', 'auditor'],
  'tills.session.accept': [...clerks],
  'tills.difference.decide': ['duty_manager', 'hall_manager', 'branch_supervisor'],
  'tills.difference.decide_as_duty_manager': ['duty_manager'],
  'tills.difference.decide_as_hall_manager': ['hall_manager'],
  'tills.difference.decide_as_branch_supervisor': ['branch_supervisor'],
  'tills.mine.read': [...clerks, 'program'],
  'tills.read': [
    'duty_manager',
    'hall_manager',
    'storekeeper',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
};
