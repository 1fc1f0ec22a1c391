import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who asks for an invoice, who takes one back, who answers for the issuer. */
export const grants: Grants = {
  'invoices.request': [...clerks, 'duty_manager', 'hall_manager'],
  'invoices.print': [...clerks, 'duty_manager', 'hall_manager'],
  'invoices.read': ['duty_manager', 'hall_manager', ...supervisors],
  'invoices.reverse': ['duty_manager', 'hall_manager'],
  'invoices.answer': ['program'],
};
