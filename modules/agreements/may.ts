import type { Grants } from '../../kit/permission.ts';

/** The province drafts and brings into force, the legal office signs off; halls only read. */
export const grants: Grants = {
  'agreements.read': [
    'province_supervisor',
    'legal_officer',
    'branch_supervisor',
    'hall_manager',
    'duty_manager',
    'auditor',
  ],
  'agreements.draft': ['province_supervisor', 'legal_officer'],
  'agreements.press': ['province_supervisor', 'legal_officer'],
  'agreements.sign_off': ['legal_officer'],
  'agreements.start': ['province_supervisor'],
  'agreements.drop': ['province_supervisor', 'legal_officer'],
};
