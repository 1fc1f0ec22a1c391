import type { Grants } from '../../kit/permission.ts';
import { clerks } from '../people/index.ts';

/** Who may take money, and who answers for a payment system. */
export const grants: Grants = {
  'payments.take': [...clerks, 'program'],
  'payments.refund.read': [
    ...clerks,
    'duty_manager',
    'hall_manager',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
  'payments.refund.pay': [...clerks],
  'payments.answer': ['program'],
  'payments.simulator.set': ['duty_manager', 'hall_manager', 'engineer', 'program'],
};
