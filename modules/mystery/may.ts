import type { Grants } from '../../kit/permission.ts';
import type { Role } from '../people/index.ts';

const above: Role[] = ['branch_supervisor', 'province_supervisor'];

/** Branch and province plan, publish and judge; an auditor scores too; a shopper sees the own assignments; a hall manager reads and appeals. */
export const grants: Grants = {
  'mystery.read': ['auditor', ...above],
  'mystery.plan': above,
  'mystery.score': ['auditor', ...above],
  'mystery.publish': above,
  'mystery.rule': above,
  'mystery.visit': ['mystery_shopper'],
  'mystery.results': ['hall_manager', 'auditor', ...above],
  'mystery.appeal': ['hall_manager'],
  'mystery.picture': ['hall_manager', 'auditor', 'mystery_shopper', ...above],
};
