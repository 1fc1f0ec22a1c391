import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A new hall from its plan to its opening: each department its step (ORG-16). */
export const project = machine({
  name: 'projects.project',
  table: 'hall_project',
  states: {
    planned: { zh: '已立项', en: 'planned' },
    budgeted: { zh: '资金到位', en: 'funded' },
    building: { zh: '施工中', en: 'under construction' },
    finished: { zh: '待验收', en: 'to be accepted' },
    accepted: { zh: '验收通过', en: 'accepted' },
    opened: { zh: '已开厅', en: 'opened' },
    given_up: { zh: '已取消', en: 'given up' },
  },
  start: 'planned',
  end: ['opened', 'given_up'],
  moves: {
    release: {
      from: ['planned'],
      to: 'budgeted',
      by: ['planning_department'],
      say: { zh: '下达资金', en: 'Release the budget' },
      rows: ['ORG-16', 'ROLE-19'],
    },
    start: {
      from: ['budgeted'],
      to: 'building',
      by: ['engineering_department'],
      say: { zh: '开工', en: 'Start the works' },
      rows: ['ORG-16', 'ROLE-20'],
    },
    finish: {
      from: ['building'],
      to: 'finished',
      by: ['engineering_department'],
      say: { zh: '完工报验', en: 'Finished, for acceptance' },
      rows: ['ORG-16', 'ROLE-20'],
    },
    accept: {
      from: ['finished'],
      to: 'accepted',
      by: ['premises_department', 'safety_department'],
      say: { zh: '两个部门验收通过', en: 'Accepted by both departments' },
      rows: ['ORG-16'],
    },
    open: {
      from: ['accepted'],
      to: 'opened',
      by: ['premises_department'],
      say: { zh: '开厅入册', en: 'Open it: the hall is entered' },
      rows: ['ORG-16', 'ROLE-17'],
    },
    give_up: {
      from: ['planned', 'budgeted', 'building'],
      to: 'given_up',
      by: ['premises_department'],
      say: { zh: '取消', en: 'Give it up' },
      rows: ['ORG-16'],
    },
  },
});

/** One thing to be done for the safety of the works, or found at the acceptance: done by one, looked at by another. */
export const task = machine({
  name: 'projects.task',
  table: 'project_task',
  states: {
    open: { zh: '待办', en: 'to do' },
    done: { zh: '待查', en: 'to be looked at' },
    checked: { zh: '已销', en: 'closed' },
  },
  start: 'open',
  end: ['checked'],
  moves: {
    finish: {
      from: ['open'],
      to: 'done',
      by: ['engineering_department'],
      say: { zh: '办完', en: 'Done' },
      rows: ['ROLE-20'],
    },
    check: {
      from: ['done'],
      to: 'checked',
      by: ['safety_department', 'premises_department'],
      say: { zh: '查过', en: 'Looked at' },
      rows: ['ROLE-20'],
    },
    send_back: {
      from: ['done'],
      to: 'open',
      by: ['safety_department', 'premises_department'],
      say: { zh: '退回', en: 'Send back' },
    },
  },
});

/** What a hall is fitted with for safety: each has its own line in the budget (ROLE-19). */
export const facilities = {
  extinguisher: { zh: '灭火器、消火栓', en: 'Extinguishers and hydrants' },
  smoke_detector: { zh: '烟感报警', en: 'Smoke detectors' },
  exit_light: { zh: '应急照明、疏散标志', en: 'Emergency lights and exit signs' },
  camera: { zh: '监控', en: 'Cameras' },
  alarm_button: { zh: '一键报警', en: 'Alarm buttons' },
  cash_area: { zh: '现金区隔断、保险柜', en: 'Partition and safe of the cash area' },
  wiring: { zh: '电气安全', en: 'Electrical safety' },
} as const satisfies Record<string, Words>;
export type Facility = keyof typeof facilities;

/** What engineering sees to while it builds (ROLE-20); each with the clause it keeps. */
export const works = {
  permit: { zh: '施工许可、开工交底', en: 'Works permit, briefing on site', clause: 'CONST-01' },
  insurance: { zh: '承包方资质、工伤保险', en: 'Contractor’s papers and insurance', clause: 'CONST-01' },
  isolation: { zh: '施工区隔离、告示', en: 'Site fenced off, notices up', clause: 'CONST-01' },
  hot_work: { zh: '动火审批、专人看守', en: 'Hot work permitted and watched', clause: 'CONST-01' },
  daily_check: { zh: '每日收工检查', en: 'Checked every evening', clause: 'CONST-01' },
  as_law: { zh: '消防、安全按法规设计验收', en: 'Fire and safety as the law asks', clause: 'CONST-02' },
} as const satisfies Record<string, Words & { clause: string }>;
export type Work = keyof typeof works;

/** One line of the budget. */
export interface BudgetLine {
  code: Facility;
  fen: number;
}

/** Why the money is not released: a facility has no line of its own, or the planner would release it (ROLE-19). */
export const whyNotRelease = guarded(
  'ROLE-19',
  (of: { planned_by: Id; lines: readonly BudgetLine[] }, by: Id): string | undefined => {
    const bare = Object.keys(facilities).some(
      code => !of.lines.some(line => line.code === code && line.fen > 0),
    );
    if (bare) return 'projects.line_missing';
    return of.planned_by === by ? 'projects.own_plan' : undefined;
  },
);

/** Why the works do not start: without permit, contractor and an insurance that runs to the planned opening (ROLE-20). */
export const whyNotStart = guarded(
  'ROLE-20',
  (of: {
    contractor: string;
    permit_no: string;
    insured_until: string;
    open_on: string;
  }): string | undefined => {
    if (of.contractor === '' || of.permit_no === '') return 'projects.no_permit';
    return of.insured_until < of.open_on ? 'projects.insurance_ends' : undefined;
  },
);

/** Why the works are not finished yet: a safety task is not looked at (ROLE-20). */
export const whyNotFinish = guarded('ROLE-20', (tasks: readonly { state: string }[]): string | undefined =>
  tasks.some(one => one.state !== 'checked') ? 'projects.tasks_open' : undefined,
);

/** Why somebody does not look at a task: whoever did it does not. */
export const whyNotCheck = guarded('ROLE-20', (of: { done_by: Id | null }, by: Id): string | undefined =>
  of.done_by === by ? 'projects.own_task' : undefined,
);

/** The two departments that accept a hall. */
export const acceptors = ['premises', 'safety'] as const;
export type Acceptor = (typeof acceptors)[number];

/** What the acceptance is judged by. */
export interface Acceptance {
  planned_by: Id;
  engineer_id: Id | null;
  premises_by: Id | null;
  safety_by: Id | null;
  findings: readonly { state: string }[];
}

/**
 * Why a department does not sign the acceptance (ORG-16): what was found is not mended, the person built it, or signs for
 * both. Its own department's signature stands already.
 */
export const whyNotSign = guarded('ORG-16', (of: Acceptance, as: Acceptor, by: Id): string | undefined => {
  if (of.findings.some(one => one.state !== 'checked')) return 'projects.findings_open';
  if (of.engineer_id === by) return 'projects.own_works';
  const [own, other] = as === 'premises' ? [of.premises_by, of.safety_by] : [of.safety_by, of.premises_by];
  if (own !== null) return 'projects.signed_already';
  return other === by ? 'projects.two_people' : undefined;
});
