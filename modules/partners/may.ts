import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

const leads = ['hall_manager', 'duty_manager', 'safety_officer'];

/** The hall keeps its partner counters; a partner reads and answers for the own one and may nothing else in the house. */
export const grants: Grants = {
  'partners.counter.read': [...leads, ...supervisors, 'partner'],
  'partners.counter.read_all': [...leads, ...supervisors],
  'partners.counter.enter': ['hall_manager'],
  'partners.counter.check': leads,
  'partners.staff.list': ['hall_manager', 'partner'],
  'partners.finding.raise': leads,
  'partners.finding.answer': ['partner'],
};
