import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const leads: Role[] = ['hall_manager', 'duty_manager', 'trainer', 'branch_supervisor'];

/** Everybody in a hall learns; whoever leads there or teaches plans and marks; the branch certifies trainers. */
export const grants: Grants = {
  'training.learn': team,
  'training.read': [...supervisors, 'hall_manager', 'duty_manager', 'trainer'],
  'training.plan': leads,
  'training.mark': [...leads, 'safety_officer', 'floor_advisor'],
  'training.certify_trainer': ['branch_supervisor', 'province_supervisor'],
};
