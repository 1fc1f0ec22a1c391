import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A file that somebody wants to take out: asked for, approved by another where it is about persons, taken once. */
export const exported = machine({
  name: 'exports.request',
  table: 'export_request',
  states: {
    asked: { zh: '等审批', en: 'waiting for approval' },
    approved: { zh: '可取', en: 'may be taken' },
    taken: { zh: '已取走', en: 'taken' },
    refused: { zh: '未批准', en: 'refused' },
    lapsed: { zh: '已过时', en: 'lapsed' },
  },
  start: 'asked',
  end: ['taken', 'refused', 'lapsed'],
  moves: {
    approve: {
      from: ['asked'],
      to: 'approved',
      by: ['duty_manager', 'hall_manager', 'privacy_officer', 'branch_supervisor'],
      say: { zh: '批准导出', en: 'Approve' },
      rows: ['PRIV-04'],
    },
    clear: {
      from: ['asked'],
      to: 'approved',
      by: ['system'],
      say: { zh: '不涉个人，直接可取', en: 'Nobody is named in it' },
      rows: ['PRIV-04'],
    },
    refuse: {
      from: ['asked'],
      to: 'refused',
      by: ['duty_manager', 'hall_manager', 'privacy_officer', 'branch_supervisor'],
      say: { zh: '不批准', en: 'Refuse' },
      rows: ['PRIV-04'],
    },
    take: {
      from: ['approved'],
      to: 'taken',
      by: ['asker'],
      say: { zh: '取走', en: 'Take' },
      rows: ['PRIV-04'],
    },
    lapse: {
      from: ['asked', 'approved'],
      to: 'lapsed',
      by: ['clock'],
      say: { zh: '过时作废', en: 'Lapse' },
      rows: ['PRIV-04'],
    },
  },
});

export interface ExportRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof exported>;
  number: number;
  kind: string;
  about: string;
  personal: boolean;
  reason: string;
  asked_by: Id;
  asked_at: Instant;
  decided_by: Id | null;
  note: string | null;
  lapses_at: Instant;
  taken_at: Instant | null;
  rows: number | null;
}

/** The number of an export, as its file bears it: `EX-1001-0007`. */
export const exportNo = (of: Pick<ExportRow, 'hall_id' | 'number'>): string =>
  `EX-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** Why a list about persons does not go out by one person's word: another approves it (PRIV-04). */
export const needsApproval = guarded(
  'PRIV-04',
  (of: { personal: boolean }): boolean => of.personal,
  () => false,
);

/** Why this person may not decide on an export: they asked for it (PRIV-04). */
export const whyNotDecide = guarded(
  'PRIV-04',
  (of: Pick<ExportRow, 'asked_by'>, by: { id: Id }): string | undefined =>
    of.asked_by === by.id ? 'exports.own_request' : undefined,
);

/** The line that a file bears: its number, who took it, when, where, and why (PRIV-04). */
export const watermark = guarded(
  'PRIV-04',
  (of: { no: string; who: string; staff_no: string; at: string; where: string; reason: string }): string =>
    `${of.no} | ${of.staff_no} ${of.who} | ${of.at} | ${of.where} | ${of.reason}`,
  () => '',
);
