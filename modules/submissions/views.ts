import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { allHalls } from '../halls/index.ts';
import { authorities, authorityOf } from './authority.ts';
import { must_report, mustReportNo } from './matter.ts';
import { rungOf } from './raising.ts';
import * as store from './store.ts';
import { submission, submissionNo, whyNotReply } from './submission.ts';
import { event_words } from './words.ts';

/** How long back the register shows what has ended. */
const shown_days = 180;
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;
const named = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };

function rowOf(ctx: Ctx, of: store.Listed) {
  const able = ctx.may('submissions.reply', of.hall_id) && of.state === 'raised';
  const why = whyNotReply(of, { id: ctx.actor.id, rung: rungOf(ctx, of.hall_id) });
  return {
    ...{ id: of.id, hall_id: of.hall_id, no: submissionNo(of), state: of.state, kind: of.kind },
    ...{ subject: of.subject, reason: of.reason, urgency: of.urgency, level: of.level, climbed: of.climbed },
    authority: of.authority === null ? null : (authorityOf(of.authority)?.say ?? null),
    ...{ matter: of.matter, amount_fen: of.amount_fen, valid_until: iso(of.valid_until) },
    ...{ raiser: { zh: of.raiser_zh, en: of.raiser_en }, mine: of.raised_by === ctx.actor.id },
    ...{ raised_at: of.raised_at.toISOString(), reply_due: iso(of.reply_due), late: of.late_at !== null },
    ...{ replier: named(of.replier_zh, of.replier_en), replied_at: iso(of.replied_at), reply: of.reply },
    may: {
      reply: able && why === undefined,
      withdraw: of.state === 'raised' && of.raised_by === ctx.actor.id,
    },
  };
}

const mustVerbs = (ctx: Ctx, of: store.MustListed): string[] => {
  const rung = rungOf(ctx, of.hall_id);
  const tells = ctx.may('submissions.tell', of.hall_id);
  const able: Record<string, boolean> = {
    ...{ tell: tells, write: tells && of.told_at !== null },
    ...{ read: rung >= 3 && of.written_by !== ctx.actor.id, dismiss: rung >= 2 },
  };
  return Object.entries(must_report.moves).flatMap(([verb, rule]) =>
    (rule.from as readonly string[]).includes(of.state) && able[verb] === true ? [verb] : [],
  );
};

function mustOf(ctx: Ctx, of: store.MustListed) {
  return {
    ...{ id: of.id, hall_id: of.hall_id, no: mustReportNo(of), state: of.state, matter: of.matter },
    ...{
      said: of.said,
      knower: { zh: of.knower_zh, en: of.knower_en },
      of_incident: of.incident_id !== null,
    },
    ...{ known_at: of.known_at.toISOString(), tell_due: of.tell_due.toISOString() },
    ...{ told_at: iso(of.told_at), told_to: of.told_to, tell_late: of.tell_late_at !== null },
    ...{ write_due: iso(of.write_due), written_at: iso(of.written_at), text: of.text },
    ...{ write_late: of.write_late_at !== null, reader: named(of.reader_zh, of.reader_en) },
    verbs: mustVerbs(ctx, of),
  };
}

const listed = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(store.listSubmissions, { hall_id, since: later(ctx.now, -shown_days * day_ms), most: 300 });

/** Whoever leads or stands above reads all of it; everybody else the own (RPT-01). */
const readable = (ctx: Ctx, hall_id: number, rows: store.Listed[]): store.Listed[] =>
  rungOf(ctx, hall_id) > 0 || ctx.may('submissions.all', hall_id)
    ? rows
    : rows.filter(of => of.raised_by === ctx.actor.id);

/** The register of a hall: what waits and by when, what was replied, what was told at once. */
export async function submissionsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = readable(ctx, hall_id, await listed(ctx, hall_id));
  const told = await ctx.tx.rows(store.listMustReports, {
    ...{ hall_id, since: later(ctx.now, -shown_days * day_ms), most: 200 },
  });
  return {
    submissions: rows.map(of => rowOf(ctx, of)),
    must_reports: told.map(of => mustOf(ctx, of)),
    authorities: authorities().map(([code, of]) => ({ code, say: of.say, about: of.about })),
    rung: rungOf(ctx, hall_id),
    may: { raise: ctx.may('submissions.raise', hall_id), tell: ctx.may('submissions.tell', hall_id) },
  };
}

const moves = {
  ...Object.fromEntries(Object.entries(submission.moves).map(([v, r]) => [`${submission.name}.${v}`, r.say])),
  ...Object.fromEntries(
    Object.entries(must_report.moves).map(([v, r]) => [`${must_report.name}.${v}`, r.say]),
  ),
} as Record<string, Words>;

/** One sheet with its course, as it is printed. */
export async function submissionShown(ctx: Ctx, input: { hall_id: number; submission_id: Id }) {
  const { hall_id } = input;
  const found = readable(ctx, hall_id, await listed(ctx, hall_id)).find(of => of.id === input.submission_id);
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'submission_id' });
  const trail = await ctx.tx.rows(store.trailOf, { hall_id, id: found.id });
  return {
    ...rowOf(ctx, found),
    trail: trail.map(one => ({
      ...{ id: one.id, at: one.at.toISOString(), who: named(one.zh, one.en) },
      say: moves[one.what] ?? event_words[one.what] ?? { zh: one.what, en: one.what },
    })),
  };
}

/** What waits for those above the halls, the first to fall due first (RPT-01, RPT-02). */
export async function aboveShown(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('submissions.level_3', one.id));
  const ids = halls.map(one => one.id);
  const names = halls.map(one => ({ id: one.id, name: { zh: one.name_zh, en: one.name_en } }));
  const rows = await ctx.tx.rows(store.waitingAbove, { halls: ids, level: 3, most: 200 });
  const told = await ctx.tx.rows(store.openMustReports, { halls: ids, most: 200 });
  const shown = new Set([...rows, ...told].map(of => of.hall_id));
  return {
    halls: names.filter(one => shown.has(one.id)),
    submissions: rows.map(of => rowOf(ctx, of)),
    must_reports: told.map(of => mustOf(ctx, of)),
  };
}
