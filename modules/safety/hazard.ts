import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import { type Grade, type Process, processes } from './catalogue.ts';

const hands = ['safety_officer', 'duty_manager', 'hall_manager'];

/** A hazard from whoever saw it to the day it is gone (catalogue 6.14). */
export const hazard = machine({
  name: 'safety.hazard',
  table: 'hazard',
  states: {
    reported: { zh: '待评估', en: 'reported' },
    assessed: { zh: '已定级，待控制', en: 'graded' },
    controlled: { zh: '已控制', en: 'held down' },
    rectifying: { zh: '整改中', en: 'being mended' },
    verified: { zh: '已验收', en: 'verified' },
    closed: { zh: '已销号', en: 'closed' },
    transferred: { zh: '已移交', en: 'handed over' },
  },
  start: 'reported',
  end: ['closed', 'transferred'],
  moves: {
    assess: {
      from: ['reported'],
      to: 'assessed',
      by: hands,
      say: { zh: '定级', en: 'Grade' },
      rows: ['SAF-25', 'SAF-06'],
    },
    control: {
      from: ['assessed'],
      to: 'controlled',
      by: hands,
      say: { zh: '先控制', en: 'Hold it down' },
      rows: ['SAF-25'],
    },
    rectify: {
      from: ['controlled'],
      to: 'rectifying',
      by: hands,
      say: { zh: '定整改', en: 'Plan the mending' },
      rows: ['SAF-25', 'SAF-06'],
    },
    approve: {
      from: ['rectifying'],
      to: 'rectifying',
      by: ['deputy_leader', 'unit_leader', 'safety_department'],
      say: { zh: '批准整改方案', en: 'Approve the plan' },
      rows: ['ROLE-16', 'SAF-25'],
    },
    finish: {
      from: ['rectifying'],
      to: 'rectifying',
      by: ['owner'],
      say: { zh: '改好了', en: 'It is mended' },
      rows: ['SAF-06'],
    },
    send_back: {
      from: ['rectifying'],
      to: 'rectifying',
      by: [...hands, 'safety_department'],
      say: { zh: '退回重改', en: 'Send back' },
      rows: ['SAF-25'],
    },
    verify: {
      from: ['rectifying'],
      to: 'verified',
      by: [...hands, 'safety_department'],
      say: { zh: '验收销号', en: 'Verify and close' },
      rows: ['SAF-25'],
    },
    close: { from: ['verified'], to: 'closed', by: ['system'], say: { zh: '销号', en: 'Close' } },
    transfer: {
      from: ['assessed', 'controlled', 'rectifying'],
      to: 'transferred',
      by: ['hall_manager'],
      say: { zh: '函告产权方移交', en: 'Hand over by letter' },
      rows: ['SAF-06'],
    },
  },
});
export type HazardState = StateOf<typeof hazard>;

export interface HazardRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: HazardState;
  number: number;
  process: Process;
  said: string;
  place: string;
  reported_by: Id | null;
  reported_at: Instant;
  assess_due: Instant;
  grade: Grade | null;
  owner_id: Id;
  level: number;
  control_due: Instant | null;
  measure: string | null;
  area_closed: boolean;
  told_at: Instant | null;
  controlled_at: Instant | null;
  fix: string | null;
  fix_fen: Fen;
  fix_due: Instant | null;
  fallback: string | null;
  approved_by: Id | null;
  approved_at: Instant | null;
  fixed_note: string | null;
  fixed_by: Id | null;
  fixed_at: Instant | null;
  verified_by: Id | null;
  returned: number;
  letter: string | null;
  ended_at: Instant | null;
}

export const hazardNo = (of: { hall_id: number; number: number }): string =>
  `YH-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** Whose a hazard is: whoever manages the process it is part of, else the hall manager (SAF-06). */
export const ownerAmong = guarded(
  'SAF-06',
  (process: Process, staff: readonly { id: Id; role: string }[]): Id | undefined =>
    (
      staff.find(one => one.role === processes[process].role) ??
      staff.find(one => one.role === 'hall_manager')
    )?.id,
  (_, staff) => staff.find(one => one.role === 'hall_manager')?.id,
);

/** Why a hazard is not under control yet: a major one closes its area and is told to the safety department (SAF-25). */
export const whyNotControl = guarded(
  'SAF-25',
  (of: { grade: Grade | null }, given: { area_closed: boolean; told: boolean }): string | undefined => {
    if (of.grade !== 'major') return undefined;
    if (!given.area_closed) return 'safety.close_the_area';
    return given.told ? undefined : 'safety.tell_department';
  },
);

/** Why the mending is not planned: a major hazard needs money and a fallback beside person, measure and limit (SAF-25). */
export const whyNotPlan = guarded(
  'SAF-25',
  (of: { grade: Grade | null }, given: { fallback: string; ms_left: number }): string | undefined => {
    if (given.ms_left <= 0) return 'safety.limit_passed';
    return of.grade === 'major' && given.fallback.trim() === '' ? 'safety.fallback_missing' : undefined;
  },
);

/** Why somebody does not say it is mended: it is not theirs (SAF-06). */
export const whyNotFinish = guarded('SAF-06', (of: { owner_id: Id }, by: Id): string | undefined =>
  of.owner_id === by ? undefined : 'safety.not_your_hazard',
);

/** Why the mending of a major hazard does not count yet: the deputy in whose field it is has not approved how (ROLE-16). */
export const whyNotUnapproved = guarded(
  'ROLE-16',
  (of: { grade: Grade | null; approved_by: Id | null }): string | undefined =>
    of.grade === 'major' && of.approved_by === null ? 'safety.deputy_approves' : undefined,
);

/** Why somebody does not approve a plan: it needs nobody, it was approved, or the field is another’s (ROLE-16). */
export const whyNotApprove = guarded(
  'ROLE-16',
  (
    of: { grade: Grade | null; approved_by: Id | null },
    by: { id: Id; department: boolean },
    approvers: readonly Id[],
  ): string | undefined => {
    if (of.grade !== 'major' || of.approved_by !== null) return 'safety.nothing_to_approve';
    const may = approvers.length === 0 ? by.department : approvers.includes(by.id);
    return may ? undefined : 'safety.not_your_field';
  },
);

/** Why somebody does not verify: nothing is mended, it was mended by them, or a major one is the department’s (SAF-25). */
export const whyNotVerify = guarded(
  'SAF-25',
  (
    of: { grade: Grade | null; fixed_by: Id | null },
    by: { id: Id; department: boolean },
  ): string | undefined => {
    if (of.fixed_by === null) return 'safety.not_mended';
    if (of.fixed_by === by.id) return 'safety.verify_own';
    return of.grade === 'major' && !by.department ? 'safety.department_verifies' : undefined;
  },
);
