import type { Grants } from '../../kit/permission.ts';
import { clerks, learners, team } from '../people/index.ts';

/** Who may ask the carrier's core for what. */
export const grants: Grants = {
  'carrier.read': [...learners, 'duty_manager', 'hall_manager', 'storekeeper', 'program'],
  'carrier.stock.read': [
    ...(['storekeeper', 'duty_manager', 'hall_manager', 'auditor'] as const),
    ...(['branch_supervisor', 'province_supervisor'] as const),
  ],
  'carrier.stock.send': ['program'],
  'carrier.stock.freeze': [...clerks, 'storekeeper', 'duty_manager', 'hall_manager'],
  'carrier.stock.write_off': ['branch_supervisor'],
  'carrier.card.seen': ['program'],
  'carrier.block.order': ['branch_supervisor', 'province_supervisor'],
  'carrier.stock.sign': [...clerks, 'storekeeper', 'duty_manager', 'hall_manager'],
  'carrier.stock.keep': ['storekeeper', 'duty_manager', 'hall_manager'],
  'carrier.number.hold': [...learners, 'program'],
  'carrier.link.read': [...team, 'program'],
  'carrier.link.switch': ['duty_manager', 'hall_manager', 'engineer', 'program'],
};
