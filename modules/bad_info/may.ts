import type { Grants } from '../../kit/permission.ts';
import { clerks } from '../people/index.ts';

const read = ['hall_manager', 'duty_manager', 'complaint_officer', 'auditor', 'branch_supervisor'] as const;

/** Everybody at work takes a report down; those who answer for complaints see what became of it. */
export const grants: Grants = {
  'bad_info.receive': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager', 'complaint_officer'],
  'bad_info.read': [...read],
};
