import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';
import { lists } from './lists/index.ts';

/** Who fills in which list is said by the list; whoever may fill in any may begin. */
export const grants: Grants = {
  ...Object.fromEntries([...lists.values()].map(list => [`checklists.do.${list.code}`, [...list.by]])),
  ...Object.fromEntries(
    [...lists.values()].flatMap(list =>
      list.read_by === undefined ? [] : [[`checklists.read.${list.code}`, [...list.read_by]]],
    ),
  ),
  // Whoever some list names; the acceptance has its own door.
  'checklists.run.start': [
    ...new Set([...lists.values()].flatMap(list => (list.code === 'acceptance' ? [] : list.by))),
  ],
  'checklists.run.read': [...team, ...supervisors, 'premises_department'],
  'checklists.mend.read': [...team, ...supervisors, 'premises_department'],
  'checklists.mend.hand': ['duty_manager', 'hall_manager'],
  'checklists.mend.finish': [...team],
  'checklists.mend.check': [
    'duty_manager',
    'hall_manager',
    'safety_officer',
    'branch_supervisor',
    'province_supervisor',
    'premises_department',
  ],
};
