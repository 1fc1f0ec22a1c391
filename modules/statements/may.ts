import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Who takes statements in and answers for what does not agree: never who sells. */
export const grants: Grants = {
  'statements.read': ['duty_manager', 'hall_manager', 'auditor', ...supervisors],
  'statements.import': ['duty_manager', 'hall_manager', 'auditor'],
  'statements.take': ['duty_manager', 'hall_manager', 'auditor'],
  'statements.resolve': ['hall_manager', 'auditor'],
};
