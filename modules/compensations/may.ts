import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';
import { approvers } from './compensation.ts';

/** Who takes a claim, looks into it, approves it by its size, and pays it. */
export const grants: Grants = {
  'compensations.claim': [...clerks],
  'compensations.read': [
    ...clerks,
    'duty_manager',
    'hall_manager',
    'complaint_officer',
    'auditor',
    ...supervisors,
  ],
  'compensations.verify': ['complaint_officer', 'hall_manager'],
  'compensations.approve': [...approvers],
  'compensations.approve_as_duty_manager': ['duty_manager'],
  'compensations.approve_as_hall_manager': ['hall_manager'],
  'compensations.approve_as_branch_supervisor': ['branch_supervisor'],
  'compensations.approve_as_province_supervisor': ['province_supervisor'],
  'compensations.pay': [...clerks],
  'compensations.take_back': ['duty_manager', 'hall_manager'],
};
