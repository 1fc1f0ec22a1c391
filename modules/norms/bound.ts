import { guarded } from '../../kit/guard.ts';
import { type Role, roles } from '../people/roles.ts';
import type { Clause } from './clause.ts';

const served: readonly Role[] = ['service_clerk', 'vip_clerk', 'group_clerk'];
const leads: readonly Role[] = ['duty_manager', 'hall_manager'];
const floor: readonly Role[] = [...served, 'intern', 'floor_advisor', 'promoter', 'storekeeper', ...leads];
const whole_hall: readonly Role[] = [
  ...floor,
  ...(['marketing_manager', 'complaint_officer', 'safety_officer'] as const),
];
const safety: readonly Role[] = ['safety_officer', 'safety_department', ...leads];

/** Whom a group of clauses is about, whether or not a clause of it names a post. */
const by_group: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(['PRIN', 'STF', 'ATT', 'TRN', 'CONF', 'TEAM'].map(one => [one, whole_hall])),
  ...Object.fromEntries(['APR', 'POS', 'LANG', '5S', 'COLL', 'FRQ'].map(one => [one, floor])),
  ...Object.fromEntries(['BIZ', 'RNM', 'SIM', 'NUM', 'FEE', 'PAY', 'EXP', 'RET'].map(one => [one, served])),
  ...Object.fromEntries(['SAF', 'FIRE', 'ELEC', 'CONST', 'SEC', 'EMG'].map(one => [one, safety])),
  ...Object.fromEntries(['FAC', 'SIGN', 'ENV', 'INS', 'HND', 'MTG', 'ROS'].map(one => [one, leads])),
  QUE: [...served, 'floor_advisor', ...leads],
  SVC: [...served, 'floor_advisor', ...leads],
  APT: [...served, 'floor_advisor', 'call_agent'],
  PRIV: [...served, 'privacy_officer', 'auditor'],
  CASH: [...served, 'storekeeper', 'auditor', ...leads],
  INV: [...served, 'storekeeper', 'auditor', ...leads],
  CMP: ['complaint_officer', ...leads],
  SUG: ['complaint_officer', ...leads],
  CC: ['call_agent'],
  TEL: ['floor_advisor', 'duty_manager'],
  TERM: [...served, 'promoter'],
  RPR: served,
  VIP: ['vip_clerk'],
  GRP: ['group_clerk'],
  SELF: ['floor_advisor', 'duty_manager', 'engineer'],
  NET: ['engineer'],
  MKT: ['marketing_manager'],
  ...Object.fromEntries(['WH', 'CONS', 'PROC'].map(one => [one, ['storekeeper', 'hall_manager'] as const])),
  MYS: ['mystery_shopper', 'branch_supervisor', 'hall_manager'],
  INT: ['intern', 'trainer', 'hall_manager'],
  ...Object.fromEntries(
    ['KPI', 'ASM', 'RPT', 'PRM', 'DIG', 'CSR'].map(one => [one, ['hall_manager'] as const]),
  ),
};

const codes = new Map<string, Role>(Object.entries(roles).map(([role, of]) => [of.code, role as Role]));

/** The posts a clause names by their codes in what the software does about it: `DM approve; HM monthly`. */
const named = (of: Clause): Role[] =>
  (of.does.match(/\b[A-Z]{2,4}\b/g) ?? []).flatMap(code => codes.get(code) ?? []);

/**
 * The posts a clause binds (GEN-05): those its group is about and those it names itself, in the order of the roles.
 * A clause that names nobody and stands in a group about nobody (GEN, ORG) is the supervisors’.
 */
export const postsBound = guarded(
  'GEN-05',
  (of: Clause): Role[] => {
    const found = new Set([...(by_group[of.group] ?? []), ...named(of)]);
    if (found.size === 0) return ['branch_supervisor', 'province_supervisor'];
    return (Object.keys(roles) as Role[]).filter(role => found.has(role));
  },
  () => [],
);
