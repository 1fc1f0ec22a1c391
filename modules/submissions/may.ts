import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Everybody in a hall asks and tells; who replies stands at least as high as it was sent, or as it has climbed. */
export const grants: Grants = {
  'submissions.read': [...team, ...supervisors],
  'submissions.raise': [...team, 'branch_supervisor'],
  'submissions.reply': ['duty_manager', 'hall_manager', 'branch_supervisor', 'province_supervisor'],
  'submissions.above': ['branch_supervisor', 'province_supervisor'],
  'submissions.all': [...supervisors],
  'submissions.tell': ['duty_manager', 'hall_manager', 'safety_officer'],
  'submissions.press': [
    ...(['duty_manager', 'hall_manager', 'safety_officer'] as const),
    ...(['branch_supervisor', 'province_supervisor'] as const),
  ],
  'submissions.level_1': ['duty_manager', 'hall_manager', 'branch_supervisor', 'province_supervisor'],
  'submissions.level_2': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'submissions.level_3': ['branch_supervisor', 'province_supervisor'],
  'submissions.level_4': ['province_supervisor'],
};
