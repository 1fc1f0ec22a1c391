import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

const managers = ['hall_manager', 'duty_manager'];

/** Whoever leads a hall drafts for it, those above for many; another above approves; results are for those who lead and read. */
export const grants: Grants = {
  'surveys.read': [...managers, 'complaint_officer', ...supervisors],
  'surveys.over_halls': [...supervisors],
  'surveys.draft': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'surveys.approve': ['branch_supervisor', 'province_supervisor'],
};
