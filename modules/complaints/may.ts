import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors, team } from '../people/index.ts';

const handlers = [
  ...['complaint_officer', 'duty_manager', 'hall_manager'],
  ...['branch_supervisor', 'province_supervisor'],
];
const leads = ['duty_manager', 'hall_manager', 'branch_supervisor'];

/**
 * Whoever serves takes a complaint down; those who stand in for the officer handle it like the officer; above them
 * each level decides what has climbed to it; anybody speaks to what is said of them.
 */
export const grants: Grants = {
  'complaints.raise': [...clerks, 'intern'],
  'complaints.take': [...handlers, 'floor_advisor', 'call_agent'],
  'complaints.read': [...handlers, 'floor_advisor', ...supervisors],
  'complaints.handle': [...handlers, 'floor_advisor'],
  // Everything of a hall; anybody else who handles has what fell to them as a deputy.
  'complaints.all': [...handlers, ...supervisors],
  'complaints.level_2': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'complaints.level_3': ['branch_supervisor', 'province_supervisor'],
  'complaints.level_4': ['province_supervisor'],
  // A partner's hall hands on what it took down; above it the company answers and weighs the partner's fault.
  'complaints.forward': ['complaint_officer', 'duty_manager', 'hall_manager', 'floor_advisor'],
  'complaints.fault': ['branch_supervisor', 'province_supervisor'],
  'complaints.partners': ['auditor', 'branch_supervisor', 'province_supervisor'],
  'complaints.speak': [...team],
  'complaints.blame': leads,
  'complaints.appeal': ['complaint_officer', 'hall_manager', 'branch_supervisor', 'province_supervisor'],
  'complaints.lead_appeal': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'complaints.review': ['complaint_officer', 'duty_manager', 'hall_manager'],
};
