import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const above: Role[] = [
  ...supervisors,
  'premises_department',
  'planning_department',
  'engineering_department',
  'administration_department',
  'privacy_officer',
  'legal_officer',
  'trainer',
  'call_agent',
  'unit_leader',
  'deputy_leader',
];

/** Everybody signs the own letter and those of whoever is below; the head of all signs with the organisation, whose seal the legal office keeps. */
export const grants: Grants = {
  'responsibility.read': [...team, ...above],
  'responsibility.press': [...team, ...above],
  'responsibility.draft': ['hall_manager', 'safety_officer', 'safety_department', 'unit_leader'],
  'responsibility.draft_above': ['unit_leader', 'safety_department'],
  'responsibility.end': ['hall_manager', 'unit_leader', 'safety_department'],
  'responsibility.seal': ['legal_officer'],
  'responsibility.over_halls': [...supervisors, 'premises_department', 'unit_leader', 'deputy_leader'],
};
