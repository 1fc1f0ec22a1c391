import type { Grants } from '../../kit/permission.ts';
import { clerks } from '../people/index.ts';

/** Clerks take requests; the manager of the hall and the privacy officer answer those they did not take. */
export const grants: Grants = {
  'requests.receive': [...clerks],
  'requests.read': ['hall_manager', 'duty_manager', 'complaint_officer', 'privacy_officer', 'auditor'],
  'requests.answer': ['hall_manager', 'privacy_officer'],
};
