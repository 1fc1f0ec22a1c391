import { hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import {
  type Matter,
  type MustReportRow,
  matters,
  must_report,
  mustReportNo,
  whyNotWrite,
} from './matter.ts';
import { rungOf } from './raising.ts';
import { holdMustReport, mustReportOf, nextNumber, setLate } from './store.ts';

const tell_over = 'submissions.tell_over';
const write_over = 'submissions.write_over';

const oral = {
  at_once: 'must_report_at_once_within',
  soon: 'must_report_soon_within',
  today: 'must_report_today_within',
} as const;

interface Known {
  hall_id: number;
  matter: Matter;
  said: string;
  /** When it was known, where that is not now: an incident was seen before it was confirmed. */
  known_at?: Instant;
  incident_id?: Id;
}

/** A grave matter is known in a hall: from now on its minutes run, until it was told upwards by mouth (RPT-02). */
export async function openMustReport(ctx: Ctx, of: Known) {
  const { hall_id, matter } = of;
  const known_at = of.known_at ?? ctx.now;
  const minutes = await normValue(ctx, hall_id, oral[matters[matter].speed]);
  const tell_due = later(known_at, minutes * minute_ms);
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextNumber, { hall_id, kind: 'must_report' }))?.last ?? 1;
  await begin(
    ctx,
    must_report,
    {
      ...{ hall_id, id, number, matter, said: masked(of.said), incident_id: of.incident_id ?? null },
      ...{ known_by: ctx.actor.id, known_at, tell_due },
    },
    'know',
    { facts: { matter }, start: [{ kind: tell_over, due_at: tell_due }] },
  );
  return { id, no: mustReportNo({ hall_id, number }), tell_due: tell_due.toISOString() };
}

/** What is done with a matter on its way up. */
export type MustPress =
  | { verb: 'tell'; told_to: string }
  | { verb: 'write'; text: string }
  | { verb: 'read' }
  | { verb: 'dismiss'; why: string };

/** One step of a grave matter, by whoever leads the hall; what is written is read by another, a level up. */
export async function pressMustReport(ctx: Ctx, input: { hall_id: number; report_id: Id; press: MustPress }) {
  const of = await ctx.tx.maybe(holdMustReport, { hall_id: input.hall_id, id: input.report_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'report_id' });
  const { press } = input;
  if (press.verb === 'tell') await tellMust(ctx, of, press.told_to);
  if (press.verb === 'write') await writeMust(ctx, of, press.text);
  if (press.verb === 'dismiss') {
    refuseIf(rungOf(ctx, of.hall_id) < 2 ? 'submissions.too_low' : undefined);
    await dismissMust(ctx, of, press.why);
  }
  if (press.verb === 'read') {
    if (of.written_by === ctx.actor.id) throw new Refusal('submissions.own');
    refuseIf(rungOf(ctx, of.hall_id) < 3 ? 'submissions.too_low' : undefined);
    await move(ctx, must_report, of, 'read', {
      set: { read_by: ctx.actor.id, read_at: ctx.now },
      facts: { matter: of.matter },
    });
  }
  return { done: true as const };
}

/** By mouth first: to whom and when; the hours of the written part run from here (RPT-02). */
export async function tellMust(ctx: Ctx, of: MustReportRow, told_to: string): Promise<void> {
  const key =
    matters[of.matter].speed === 'at_once' ? 'must_report_grave_written' : 'must_report_written_within';
  const write_due = later(ctx.now, (await normValue(ctx, of.hall_id, key)) * hour_ms);
  await move(ctx, must_report, of, 'tell', {
    set: { told_by: ctx.actor.id, told_at: ctx.now, told_to: masked(told_to), write_due },
    facts: { matter: of.matter, in_time: of.tell_late_at === null },
    start: [{ kind: write_over, due_at: write_due }],
    stop: [tell_over],
  });
}

/** Then in writing: what happened, what was done, what is needed. */
export async function writeMust(ctx: Ctx, of: MustReportRow, text: string): Promise<void> {
  refuseIf(whyNotWrite(of));
  await move(ctx, must_report, of, 'write', {
    set: { written_by: ctx.actor.id, written_at: ctx.now, text: masked(text) },
    facts: { matter: of.matter, in_time: of.write_late_at === null },
    stop: [write_over],
  });
}

/** It was nothing: the hall manager says why. */
export async function dismissMust(ctx: Ctx, of: MustReportRow, why: string): Promise<void> {
  await move(ctx, must_report, of, 'dismiss', {
    set: { text: masked(why) },
    facts: { matter: of.matter },
    stop: [tell_over, write_over],
  });
}

/** The report that goes with an incident, where there is one. */
export const reportOfIncident = (ctx: Ctx, hall_id: number, incident_id: Id) =>
  ctx.tx.maybe(mustReportOf, { hall_id, incident_id });

onDue(tell_over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdMustReport, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'known') return;
  await ctx.tx.run(setLate.tell, { hall_id: of.hall_id, id: of.id, at: ctx.now });
  await record(ctx, 'submissions.tell_late', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { no: mustReportNo(of), matter: of.matter },
  });
});
onDue(write_over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdMustReport, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'told') return;
  await ctx.tx.run(setLate.write, { hall_id: of.hall_id, id: of.id, at: ctx.now });
  await record(ctx, 'submissions.write_late', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { no: mustReportNo(of), matter: of.matter },
  });
});
