import { createHash } from 'node:crypto';
import { clockFace, day_ms, hour_ms, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend, progressOf } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import type { Class, EvidenceKind, Grade, Kind } from './catalogue.ts';
import {
  type IncidentRow,
  incident,
  incidentNo,
  whyNotClass,
  whyNotClose,
  whyNotLead,
  whyNotRelease,
  whyNotReview,
} from './incident.ts';
import * as store from './incident_store.ts';
import { lookNow } from './reporting.ts';
import { nextNumber } from './store.ts';
import { beginUp, goOnUp } from './telling_up.ts';

/** The list under which the measures of an incident are mended. */
const measures_list = 'incident';

/** Somebody sees that something happens: a number at once; whoever leads the hall confirms it. */
export async function detectIncident(ctx: Ctx, input: { hall_id: number; said: string; place: string }) {
  const { hall_id } = input;
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextNumber, { hall_id, kind: 'incident' }))?.last ?? 1;
  const row = { ...input, id, number, detected_by: ctx.actor.id, detected_at: ctx.now };
  await begin(ctx, incident, row, 'detect', { start: [lookNow(ctx)] });
  return { id, no: incidentNo(row) };
}

async function held(ctx: Ctx, input: { hall_id: number; incident_id: Id }): Promise<IncidentRow> {
  const of = await ctx.tx.maybe(store.holdIncident, { hall_id: input.hall_id, id: input.incident_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'incident_id' });
  return of;
}

/** What is done with an incident. */
export type IncidentPress =
  | { verb: 'declare'; class: Class; kind: Kind; grade: Grade }
  | { verb: 'dismiss'; note: string }
  | { verb: 'command' }
  | { verb: 'tell'; told_to: string }
  | { verb: 'contain' }
  | { verb: 'recover' }
  | { verb: 'report'; course: string; injured: number; loss_fen: Fen }
  | { verb: 'lead'; lead_id: Id }
  | { verb: 'review'; cause: string; responsibility: string; measures: string }
  | { verb: 'close' };
type Pressed<Verb extends IncidentPress['verb']> = Extract<IncidentPress, { verb: Verb }>;

const permission: Partial<Record<IncidentPress['verb'], string>> = {
  ...{ lead: 'safety.lead', close: 'safety.lead', review: 'safety.act' },
};
/** Whether whoever asks may do a step at all. */
export const mayPress = (ctx: Ctx, hall_id: number, verb: string): boolean =>
  ctx.may(permission[verb as IncidentPress['verb']] ?? 'safety.hand', hall_id);

/** One step of an incident. */
export async function pressIncident(
  ctx: Ctx,
  input: { hall_id: number; incident_id: Id; press: IncidentPress },
) {
  const of = await held(ctx, input);
  if (!mayPress(ctx, of.hall_id, input.press.verb)) throw new Refusal('kit.not_permitted');
  await acts[input.press.verb](ctx, of, input.press as never);
  return { done: true as const };
}

type Act<Verb extends IncidentPress['verb']> = (
  ctx: Ctx,
  of: IncidentRow,
  by: Pressed<Verb>,
) => Promise<void>;
const acts: { [Verb in IncidentPress['verb']]: Act<Verb> } = {
  ...{ declare, command, tell, report, lead, review, close },
  dismiss: async (ctx, of, by) => {
    await move(ctx, incident, of, 'dismiss', {
      set: { ended_at: ctx.now, told_to: by.note },
      facts: { class: of.class },
      stop: ['safety.tell_over'],
      start: [lookNow(ctx)],
    });
    await goOnUp(ctx, of, { verb: 'dismiss', said: by.note });
  },
  contain: (ctx, of) =>
    move(ctx, incident, of, 'contain', { set: { contained_at: ctx.now }, start: [lookNow(ctx)] }),
  recover: (ctx, of) =>
    move(ctx, incident, of, 'recover', { set: { recovered_at: ctx.now }, start: [lookNow(ctx)] }),
};

/** How much of the hall's record before the first word is held. */
const before_ms = 2 * hour_ms;

/** Confirmed under the taxonomy: the clock of the first word upwards starts, the record and the footage are held (SAF-03, SAF-14). */
async function declare(ctx: Ctx, of: IncidentRow, by: Pressed<'declare'>): Promise<void> {
  refuseIf(whyNotClass(by), { field: 'kind' });
  const key = by.grade === 'major' ? 'incident_major_up_within' : 'incident_tell_within';
  const tell_due = later(of.detected_at, (await normValue(ctx, of.hall_id, key)) * minute_ms);
  await move(ctx, incident, of, 'declare', {
    set: { class: by.class, kind: by.kind, grade: by.grade, declared_at: ctx.now, tell_due },
    facts: { class: by.class, kind: by.kind, grade: by.grade },
    start: [{ kind: 'safety.tell_over', due_at: tell_due }, lookNow(ctx)],
  });
  await beginUp(ctx, of, by);
  const from = later(of.detected_at, -before_ms);
  const lines = await ctx.tx.rows(store.recordBetween, { hall_id: of.hall_id, from, until: ctx.now });
  const span = `${clockFace(from)}–${clockFace(ctx.now)}`;
  const hash = printOf(lines.map(one => one.line).join('\n'));
  await hold(ctx, of, { kind: 'record', what: `${span} · ${lines.length}`, hash });
  await hold(ctx, of, { kind: 'footage', what: span, hash: printOf(`${incidentNo(of)} ${span}`) });
}

async function command(ctx: Ctx, of: IncidentRow): Promise<void> {
  await move(ctx, incident, of, 'command', {
    set: { commander_id: ctx.actor.id },
    facts: { before: of.commander_id },
  });
}

/** The first word upwards, by mouth, within its minutes (SAF-19). */
async function tell(ctx: Ctx, of: IncidentRow, by: Pressed<'tell'>): Promise<void> {
  refuseIf(of.tell_due === null || of.told_at !== null ? 'safety.told_already' : undefined);
  await ctx.tx.run(store.setTold, { hall_id: of.hall_id, id: of.id, told_to: by.told_to, at: ctx.now });
  await record(ctx, 'safety.told', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { in_time: of.tell_due !== null && ctx.now.getTime() <= of.tell_due.getTime() },
  });
  await goOnUp(ctx, of, { verb: 'tell', said: by.told_to });
}

/** Written down: the course, who was hurt, what was lost; the investigation has its days from here. */
async function report(ctx: Ctx, of: IncidentRow, by: Pressed<'report'>): Promise<void> {
  const review_due = later(ctx.now, (await normValue(ctx, of.hall_id, 'incident_review_within')) * day_ms);
  await move(ctx, incident, of, 'report', {
    set: { course: by.course, injured: by.injured, loss_fen: by.loss_fen, reported_at: ctx.now, review_due },
    facts: { injured: by.injured, loss_fen: by.loss_fen },
    start: [{ kind: 'safety.review_over', due_at: review_due }],
  });
  await goOnUp(ctx, of, { verb: 'write', said: by.course });
}

/** Who leads the investigation: never whoever commanded or saw it first; for a major one the department names (SAF-19). */
async function lead(ctx: Ctx, of: IncidentRow, by: Pressed<'lead'>): Promise<void> {
  const able = await ctx.tx.rows(store.leadersOf, { hall_id: of.hall_id });
  if (!able.some(one => one.id === by.lead_id)) throw new Refusal('kit.not_found', { field: 'lead_id' });
  if (of.grade === 'major' && !ctx.may('safety.department', of.hall_id))
    throw new Refusal('safety.department_names');
  refuseIf(whyNotLead(of, by.lead_id), { field: 'lead_id' });
  if (['reviewed', 'closed', 'false_alarm'].includes(of.state)) throw new Refusal('safety.review_is_over');
  await ctx.tx.run(store.setLead, { hall_id: of.hall_id, id: of.id, lead_id: by.lead_id });
  await record(ctx, 'safety.lead_named', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { lead_id: by.lead_id },
  });
}

/** Cause, responsibility and measures; what is to be done is mended like everything else (SAF-19). */
async function review(ctx: Ctx, of: IncidentRow, by: Pressed<'review'>): Promise<void> {
  refuseIf(whyNotReview(of, ctx.actor.id));
  await move(ctx, incident, of, 'review', {
    set: {
      ...{ cause: by.cause, responsibility: by.responsibility, measures: by.measures },
      reviewed_at: ctx.now,
    },
    facts: { class: of.class, kind: of.kind },
    stop: ['safety.review_over'],
  });
  const no = incidentNo(of);
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: measures_list, note: by.measures, by_registry: true },
    item: {
      ...{ code: of.id, weight: 'minor', rows: ['SAF-19'] },
      say: { zh: `${no} 防范措施落实`, en: `${no}: the measures are done` },
    },
  });
}

async function close(ctx: Ctx, of: IncidentRow): Promise<void> {
  const rows = await ctx.tx.rows(progressOf, { halls: [of.hall_id], list: measures_list, codes: [of.id] });
  refuseIf(whyNotClose(rows.some(one => one.state !== 'passed')));
  await move(ctx, incident, of, 'close', { set: { ended_at: ctx.now }, facts: { measures: rows.length } });
}

onDue('safety.tell_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdIncident, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.told_at !== null || of.state === 'false_alarm') return;
  await record(ctx, 'safety.told_late', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { no: incidentNo(of) },
  });
});
onDue('safety.review_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdIncident, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state !== 'reported') return;
  await record(ctx, 'safety.review_late', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { no: incidentNo(of) },
  });
});

const printOf = (text: string): string => createHash('sha256').update(text).digest('hex');

async function hold(
  ctx: Ctx,
  of: Pick<IncidentRow, 'hall_id' | 'id'>,
  piece: { kind: EvidenceKind; what: string; hash: string },
): Promise<Id> {
  const { hall_id, id: incident_id } = of;
  const id = ctx.newId();
  await ctx.tx.run(store.insertEvidence, {
    ...{ hall_id, id, incident_id, ...piece, held_by: ctx.actor.id, held_at: ctx.now },
  });
  const facts = { kind: piece.kind, hash: piece.hash };
  await record(ctx, 'safety.evidence_held', { hall_id, subject_id: incident_id, facts });
  return id;
}

interface Piece {
  hall_id: number;
  incident_id: Id;
  kind: Exclude<EvidenceKind, 'record'>;
  what: string;
}

/** Footage, pictures, the notes of an interview: what it is and where it lies, held from now (SAF-14). */
export async function gatherEvidence(ctx: Ctx, input: Piece) {
  const of = await held(ctx, input);
  if (['closed', 'false_alarm'].includes(of.state)) throw new Refusal('safety.review_is_over');
  const { kind, what } = input;
  return { evidence_id: await hold(ctx, of, { kind, what, hash: printOf(what) }) };
}

/** Given back once the review is over, by its lead and not before (SAF-14). */
export async function releaseEvidence(
  ctx: Ctx,
  input: { hall_id: number; incident_id: Id; evidence_id: Id },
) {
  const of = await held(ctx, input);
  refuseIf(whyNotRelease(of, ctx.actor.id));
  const { hall_id, id: incident_id } = of;
  const done = { hall_id, id: input.evidence_id, incident_id, by: ctx.actor.id, at: ctx.now };
  if ((await ctx.tx.run(store.releaseEvidenceRow, done)) === 0)
    throw new Refusal('kit.not_found', { field: 'evidence_id' });
  await record(ctx, 'safety.evidence_released', { hall_id, subject_id: incident_id });
  return { released: true as const };
}
