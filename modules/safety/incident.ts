import { type BusinessDay, businessDay, day_ms, type Instant, onDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import { type Class, type Grade, type Kind, kinds } from './catalogue.ts';

const leads = ['duty_manager', 'hall_manager', 'safety_officer'];

/** An incident from its first minute to the measures that were done (catalogue 6.15). */
export const incident = machine({
  name: 'safety.incident',
  table: 'incident',
  states: {
    detected: { zh: '发现，待确认', en: 'detected' },
    declared: { zh: '已确认', en: 'declared' },
    responding: { zh: '处置中', en: 'responding' },
    contained: { zh: '已控制', en: 'contained' },
    recovered: { zh: '已恢复', en: 'recovered' },
    reported: { zh: '已书面报告', en: 'reported' },
    reviewed: { zh: '已调查，落实措施', en: 'reviewed' },
    closed: { zh: '已结案', en: 'closed' },
    false_alarm: { zh: '误报', en: 'false alarm' },
  },
  start: 'detected',
  end: ['closed', 'false_alarm'],
  moves: {
    declare: {
      from: ['detected'],
      to: 'declared',
      by: leads,
      say: { zh: '确认、定类定级', en: 'Declare' },
      rows: ['SAF-03', 'SAF-19'],
    },
    dismiss: {
      from: ['detected', 'declared'],
      to: 'false_alarm',
      by: leads,
      say: { zh: '误报', en: 'False alarm' },
    },
    command: {
      from: ['declared', 'responding'],
      to: 'responding',
      by: leads,
      say: { zh: '我来指挥', en: 'Take command' },
      rows: ['SAF-19'],
    },
    contain: {
      from: ['responding'],
      to: 'contained',
      by: leads,
      say: { zh: '已控制', en: 'Contained' },
      rows: ['SAF-19'],
    },
    recover: {
      from: ['contained'],
      to: 'recovered',
      by: leads,
      say: { zh: '已恢复', en: 'Recovered' },
      rows: ['SAF-19'],
    },
    report: {
      from: ['recovered'],
      to: 'reported',
      by: leads,
      say: { zh: '书面报告', en: 'Report in writing' },
      rows: ['SAF-19'],
    },
    review: {
      from: ['reported'],
      to: 'reviewed',
      by: ['lead_investigator'],
      say: { zh: '调查结论', en: 'Conclude' },
      rows: ['SAF-19'],
    },
    close: {
      from: ['reviewed'],
      to: 'closed',
      by: ['hall_manager', 'safety_department'],
      say: { zh: '结案', en: 'Close' },
      rows: ['SAF-19'],
    },
  },
});
export type IncidentState = StateOf<typeof incident>;

export interface IncidentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: IncidentState;
  number: number;
  class: Class | null;
  kind: Kind | null;
  grade: Grade | null;
  said: string;
  place: string;
  detected_by: Id;
  detected_at: Instant;
  declared_at: Instant | null;
  tell_due: Instant | null;
  told_to: string | null;
  told_at: Instant | null;
  commander_id: Id | null;
  contained_at: Instant | null;
  recovered_at: Instant | null;
  injured: number;
  loss_fen: Fen;
  course: string | null;
  reported_at: Instant | null;
  review_due: Instant | null;
  lead_id: Id | null;
  cause: string | null;
  responsibility: string | null;
  measures: string | null;
  reviewed_at: Instant | null;
  ended_at: Instant | null;
}

export const incidentNo = (of: { hall_id: number; number: number }): string =>
  `SJ-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** Why an incident is not declared so: its kind stands under another class of the taxonomy (SAF-03). */
export const whyNotClass = guarded('SAF-03', (of: { class: Class; kind: Kind }): string | undefined =>
  kinds[of.kind].of === of.class ? undefined : 'safety.wrong_class',
);

/** Why somebody does not lead the investigation: whoever commanded, or saw it first, is looked into (SAF-19). */
export const whyNotLead = guarded(
  'SAF-19',
  (of: Pick<IncidentRow, 'commander_id' | 'detected_by'>, lead: Id): string | undefined =>
    of.commander_id === lead || of.detected_by === lead ? 'safety.lead_concerned' : undefined,
);

/** Why it is not concluded: nobody leads, or somebody else does (SAF-19). */
export const whyNotReview = guarded(
  'SAF-19',
  (of: Pick<IncidentRow, 'lead_id'>, by: Id): string | undefined => {
    if (of.lead_id === null) return 'safety.nobody_leads';
    return of.lead_id === by ? undefined : 'safety.lead_concludes';
  },
);

/** Why it is not closed: what was found to do is not done and looked at (SAF-19). */
export const whyNotClose = guarded('SAF-19', (measures_open: boolean): string | undefined =>
  measures_open ? 'safety.measures_open' : undefined,
);

/** Why a piece is not given back: until the review is over everything is held, and only its lead gives it back (SAF-14). */
export const whyNotRelease = guarded(
  'SAF-14',
  (of: Pick<IncidentRow, 'state' | 'lead_id'>, by: Id): string | undefined => {
    if (!['reviewed', 'closed', 'false_alarm'].includes(of.state)) return 'safety.still_held';
    return of.lead_id === null || of.lead_id === by ? undefined : 'safety.lead_concludes';
  },
);

/** Whole days since the last accident, or since the hall is watched: none on the day itself (SAF-01). */
export const safetyDays = guarded(
  'SAF-01',
  (of: { last: Instant | null; since: BusinessDay | null }, today: BusinessDay): number => {
    const from = of.last === null ? of.since : businessDay(of.last);
    if (from === null) return 0;
    return Math.max(
      0,
      Math.round((onDay(today, '12:00').getTime() - onDay(from, '12:00').getTime()) / day_ms),
    );
  },
  () => 0,
);
