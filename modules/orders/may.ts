import type { Grants } from '../../kit/permission.ts';
import { clerks, learners } from '../people/index.ts';

/** Who may do what with an order. */
export const grants: Grants = {
  'orders.order.open': [...learners, 'program'],
  'orders.order.tell': [...learners, 'program'],
  'orders.order.confirm': [...learners, 'program'],
  'orders.order.sign': ['device_counter_screen'],
  'orders.risk.answer': ['device_counter_screen'],
  'orders.consent.give': ['device_counter_screen'],
  'orders.risk.ask': [...learners, 'duty_manager', 'hall_manager'],
  'orders.risk.word': ['duty_manager', 'hall_manager'],
  'orders.order.pay': [...learners, 'program'],
  'orders.follow_up.answer': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager'],
  'orders.follow_up.lead': ['duty_manager', 'hall_manager'],
  'orders.objection.close': ['duty_manager', 'hall_manager'],
  'orders.risk.note': ['branch_supervisor', 'province_supervisor'],
  'orders.loss.by_call': ['call_agent'],
  'orders.reversal.ask': [...learners],
  'orders.reversal.approve': ['duty_manager', 'hall_manager'],
  'orders.consent.ask': ['program'],
  'orders.adjust': ['hall_manager', 'branch_supervisor'],
  'orders.read': [
    ...learners,
    'duty_manager',
    'hall_manager',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
  'orders.search': ['duty_manager', 'hall_manager', 'auditor', 'branch_supervisor', 'province_supervisor'],
  'orders.code.read': ['device_counter_screen'],
  'orders.screen': ['device_counter_screen'],
};
