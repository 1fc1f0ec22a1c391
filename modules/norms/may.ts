import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who may do what with norms (GEN-01, GEN-03): the owner publishes, each level moves what the norm lets it move. */
export const grants: Grants = {
  'norms.read': [
    ...team,
    ...supervisors,
    'premises_department',
    'privacy_officer',
    'administrator',
    'program',
  ],
  'norms.chain.verify': [
    'duty_manager',
    'hall_manager',
    'auditor',
    'privacy_officer',
    'branch_supervisor',
    'province_supervisor',
  ],
  'norms.parameter.override': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'norms.version.draft': ['branch_supervisor', 'province_supervisor', 'safety_department'],
  'norms.version.draft_any': ['branch_supervisor', 'province_supervisor'],
  'norms.version.review': ['privacy_officer', 'province_supervisor'],
  'norms.version.approve': ['branch_supervisor', 'province_supervisor'],
  'norms.version.schedule': ['branch_supervisor', 'province_supervisor'],
  'norms.version.confirm': ['branch_supervisor', 'province_supervisor'],
  'norms.version.suspend': ['branch_supervisor', 'province_supervisor'],
  'norms.version.resume': ['branch_supervisor', 'province_supervisor'],
  'norms.version.repeal': ['branch_supervisor', 'province_supervisor'],
  'norms.version.return': ['branch_supervisor', 'province_supervisor'],
  'norms.basis.change': ['province_supervisor'],
  'norms.basis.settle': ['branch_supervisor', 'province_supervisor'],
  'norms.matter.raise': [...team],
  'norms.matter.answer': ['branch_supervisor', 'province_supervisor'],
  'norms.version.comment': ['hall_manager', 'duty_manager'],
};
