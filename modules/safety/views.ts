import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { allHalls } from '../halls/index.ts';
import { approversOf } from '../responsibility/index.ts';
import { mayPress as mayPressIncident } from './handling.ts';
import { hazard, hazardNo, whyNotApprove, whyNotUnapproved } from './hazard.ts';
import { incident, incidentNo, safetyDays } from './incident.ts';
import * as incidents from './incident_store.ts';
import { logThere } from './log_store.ts';
import { dayFacts } from './logging.ts';
import { mayPress as mayPressHazard } from './reporting.ts';
import * as store from './store.ts';
import { event_words } from './words.ts';

/** How long back the register shows what has ended. */
const shown_days = 400;
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;
const named = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };

/** The limit of a hazard that runs now. */
function dueOf(of: store.Listed): Instant | null {
  if (of.state === 'reported') return of.assess_due;
  if (of.state === 'assessed') return of.control_due;
  return of.state === 'rectifying' && of.fixed_at === null ? of.fix_due : null;
}

function hazardRow(ctx: Ctx, of: store.Listed) {
  const due = dueOf(of);
  return {
    ...{ id: of.id, no: hazardNo(of), state: of.state, process: of.process, said: of.said, place: of.place },
    ...{ grade: of.grade, level: of.level, reported_at: of.reported_at.toISOString() },
    ...{ reporter: named(of.reporter_zh, of.reporter_en), owner_id: of.owner_id },
    owner: { zh: of.owner_zh, en: of.owner_en },
    ...{ mine: of.owner_id === ctx.actor.id, due: iso(due), fixed: of.fixed_at !== null },
    late: due !== null && due.getTime() < ctx.now.getTime(),
  };
}

function incidentRow(ctx: Ctx, of: incidents.Listed) {
  const open = of.tell_due !== null && of.told_at === null && of.state !== 'false_alarm';
  return {
    ...{ id: of.id, no: incidentNo(of), state: of.state, class: of.class, kind: of.kind, grade: of.grade },
    ...{ said: of.said, place: of.place, detected_at: of.detected_at.toISOString() },
    ...{ commander: named(of.commander_zh, of.commander_en), lead: named(of.lead_zh, of.lead_en) },
    ...{ tell_due: open ? iso(of.tell_due) : null, told_at: iso(of.told_at) },
    late: open && of.tell_due !== null && of.tell_due.getTime() < ctx.now.getTime(),
  };
}

const since = (ctx: Ctx): Instant => later(ctx.now, -shown_days * day_ms);
const hazardsOf = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(store.listHazards, { hall_id, since: since(ctx), most: 300 });
const incidentsOf = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(incidents.listIncidents, { hall_id, since: since(ctx), most: 100 });

/** The safety of a hall: days without an accident, what is open, what went on, today's page of the log. */
export async function safetyShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const may = (permission: string) => ctx.may(permission, hall_id);
  const day = businessDay(ctx.now);
  const staff = new Map((await ctx.tx.rows(store.staffOf, { hall_id })).map(one => [one.id, one]));
  return {
    facts: await dayFacts(ctx, hall_id, day),
    hazards: (await hazardsOf(ctx, hall_id)).map(of => hazardRow(ctx, of)),
    incidents: (await incidentsOf(ctx, hall_id)).map(of => incidentRow(ctx, of)),
    staff: [...staff.values()].map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    ...{ day, log_signed: (await ctx.tx.maybe(logThere, { hall_id, day })) !== undefined },
    may: { report: may('safety.report'), log: may('safety.log') },
  };
}

type Moves = Record<string, { say: Words; from: readonly string[] }>;
const sayOf = (what: string): Words => {
  const [, of = '', verb = ''] = what.split('.');
  const moves = (of === 'hazard' ? hazard.moves : incident.moves) as Moves;
  return (verb === '' ? event_words[of] : moves[verb]?.say) ?? event_words[verb] ?? { zh: what, en: what };
};

async function trail(ctx: Ctx, hall_id: number, id: Id) {
  const rows = await ctx.tx.rows(store.trailOf, { hall_id, id });
  return rows.map(one => ({
    ...{ id: one.id, at: one.at.toISOString(), say: sayOf(one.what), who: named(one.zh, one.en) },
  }));
}

const verbsFrom = (moves: Moves, state: string, able: (verb: string) => boolean): string[] =>
  Object.entries(moves).flatMap(([verb, rule]) => (rule.from.includes(state) && able(verb) ? [verb] : []));

/** Whether whoever reads may approve how a major hazard is mended: the deputy in its field (ROLE-16). */
async function mayApprove(ctx: Ctx, of: store.Listed): Promise<boolean> {
  if (of.state !== 'rectifying' || whyNotUnapproved(of) === undefined) return false;
  if (!mayPressHazard(ctx, of.hall_id, 'approve')) return false;
  const by = { id: ctx.actor.id, department: ctx.may('safety.department', of.hall_id) };
  return whyNotApprove(of, by, await approversOf(ctx, of.hall_id, of.process)) === undefined;
}

/** One hazard with its five fixes and its course. */
export async function hazardShown(ctx: Ctx, input: { hall_id: number; hazard_id: Id }) {
  const of = (await hazardsOf(ctx, input.hall_id)).find(one => one.id === input.hazard_id);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'hazard_id' });
  const approves = await mayApprove(ctx, of);
  const able = (verb: string): boolean => {
    if (verb === 'approve') return approves;
    if (verb === 'close' || !mayPressHazard(ctx, of.hall_id, verb)) return false;
    if (verb === 'finish')
      return of.owner_id === ctx.actor.id && of.fixed_at === null && whyNotUnapproved(of) === undefined;
    return ['verify', 'send_back'].includes(verb)
      ? of.fixed_by !== null && of.fixed_by !== ctx.actor.id
      : true;
  };
  return {
    ...hazardRow(ctx, of),
    ...{ measure: of.measure, area_closed: of.area_closed, told_at: iso(of.told_at) },
    ...{
      approved_at: iso(of.approved_at),
      waits_approval: of.state === 'rectifying' && whyNotUnapproved(of) !== undefined,
    },
    ...{ fix: of.fix, fix_fen: of.fix_fen, fix_due: iso(of.fix_due), fallback: of.fallback },
    ...{ fixed_note: of.fixed_note, fixed_at: iso(of.fixed_at), returned: of.returned, letter: of.letter },
    verbs: verbsFrom(hazard.moves, of.state, able),
    trail: await trail(ctx, of.hall_id, of.id),
  };
}

/** One incident: its minutes, what is held, who looks into it, what was found. */
export async function incidentShown(ctx: Ctx, input: { hall_id: number; incident_id: Id }) {
  const { hall_id } = input;
  const of = (await incidentsOf(ctx, hall_id)).find(one => one.id === input.incident_id);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'incident_id' });
  const pieces = await ctx.tx.rows(incidents.evidenceOf, { hall_id, incident_id: of.id });
  const leads = await ctx.tx.rows(incidents.leadersOf, { hall_id });
  const over = ['reviewed', 'closed', 'false_alarm'].includes(of.state);
  const able = (verb: string): boolean =>
    mayPressIncident(ctx, hall_id, verb) && (verb !== 'review' || of.lead_id === ctx.actor.id);
  const beside = [
    ...(of.tell_due !== null && of.told_at === null && of.state !== 'false_alarm' ? ['tell'] : []),
    ...(!over && of.state !== 'detected' ? ['lead'] : []),
  ].filter(able);
  return {
    ...incidentRow(ctx, of),
    ...{ told_to: of.told_to, contained_at: iso(of.contained_at), recovered_at: iso(of.recovered_at) },
    ...{ injured: of.injured, loss_fen: of.loss_fen, course: of.course, reported_at: iso(of.reported_at) },
    ...{ review_due: iso(of.review_due), cause: of.cause, responsibility: of.responsibility },
    ...{ measures: of.measures, ended_at: iso(of.ended_at) },
    evidence: pieces.map(one => ({
      ...{ id: one.id, kind: one.kind, what: one.what, hash: one.hash, held_at: one.held_at.toISOString() },
      ...{ by: { zh: one.zh, en: one.en }, released: one.released_at !== null },
    })),
    leads: leads.map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    may_hold: ctx.may('safety.act', hall_id) && !['closed', 'false_alarm'].includes(of.state),
    may_release: over && (of.lead_id === null || of.lead_id === ctx.actor.id),
    verbs: [...beside, ...verbsFrom(incident.moves, of.state, able)],
    trail: await trail(ctx, hall_id, of.id),
  };
}

/** Every hall within reach: days without an accident, what is open and late, what waits for the department (SAF-16, SAF-19). */
export async function safetyOverHalls(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('safety.over_halls', one.id));
  const rows = await ctx.tx.rows(store.overHalls, { halls: halls.map(one => one.id), now: ctx.wall_now });
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const today = businessDay(ctx.wall_now);
  return {
    halls: rows.map(({ hall_id, last, since: from, ...counts }) => ({
      ...{ hall: { id: hall_id, name: names.get(hall_id) ?? { zh: '', en: '' } }, ...counts },
      ...{ days: safetyDays({ last, since: from }, today), last: iso(last), watched: from !== null },
    })),
  };
}
