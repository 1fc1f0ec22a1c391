import { createHash } from 'node:crypto';
import { z } from 'zod';
import { businessDay, clockFace, day_ms, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { type About, type Exporter, exporterOf } from '../../kit/export.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { type ExportRow, exported, exportNo, needsApproval, watermark, whyNotDecide } from './export.ts';
import { holdExport, nextExport, whereTaken, whoTakes } from './store.ts';

const exporter = (kind: string): Exporter => {
  const of = exporterOf(kind);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'kind' });
  return of;
};

/** How far a list over many halls reaches: it is nobody's hall, and holds figures of halls alone. */
const over_halls = 0;

const mayRead = (ctx: Ctx, of: Exporter, hall_id: number): boolean =>
  ctx.may(of.may, hall_id === over_halls ? undefined : hall_id);

/** How a time is written in what an export is about, by its field. */
const times: Record<string, z.ZodType> = {
  ...{ day: z.iso.date(), from: z.iso.date(), to: z.iso.date(), until: z.iso.date() },
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  year: z.string().regex(/^\d{4}$/),
};

/** What it is about, without what was left empty: the export's own default stands there; a time that is none is refused by its field. */
function aboutSaid(of: About): About {
  const said = Object.entries(of).filter(([, value]) => value !== '');
  for (const [field, value] of said)
    refuseIf(times[field]?.safeParse(value).success === false ? 'exports.no_such_time' : undefined, {
      field: `about.${field}`,
    });
  return Object.fromEntries(said);
}

/** Somebody wants a list as a file: registered with its reason; one about persons waits for another (PRIV-04). */
export async function askExport(
  ctx: Ctx,
  input: { hall_id: number; kind: string; about: About; reason: string },
): Promise<{ export_id: Id; no: string; state: 'asked' | 'approved' }> {
  const of = exporter(input.kind);
  const { hall_id } = input;
  refuseIf(ctx.actor.kind === 'person' ? undefined : 'exports.person_only');
  if (!mayRead(ctx, of, hall_id)) throw new Refusal('kit.not_permitted');
  // A list over many halls is made of figures; one about persons is asked for in its hall.
  if (hall_id === over_halls && of.personal) throw new Refusal('kit.not_found', { field: 'kind' });
  const about = aboutSaid(input.about);
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextExport, { hall_id }))?.next ?? 1;
  const hours = hall_id === over_halls ? 1 : await normValue(ctx, hall_id, 'export_waits_for');
  const waits = needsApproval(of);
  const lapses_at = later(ctx.now, hours * hour_ms);
  await begin(
    ctx,
    exported,
    {
      ...{ hall_id, id, number, kind: input.kind, about: JSON.stringify(about), personal: waits },
      ...{ reason: input.reason, asked_by: ctx.actor.id, asked_at: ctx.now, lapses_at },
    },
    'ask',
    {
      facts: { kind: input.kind, number, personal: of.personal, reason: input.reason },
      start: [{ kind: 'exports.lapse', due_at: lapses_at }],
    },
  );
  const row = { hall_id, id, state: 'asked' };
  if (!waits) await move(ctx, exported, row, 'clear', { facts: { kind: input.kind, number } });
  return { export_id: id, no: exportNo({ hall_id, number }), state: waits ? 'asked' : 'approved' };
}

const held = async (ctx: Ctx, input: { hall_id: number; export_id: Id }): Promise<ExportRow> => {
  const of = await ctx.tx.maybe(holdExport, { hall_id: input.hall_id, id: input.export_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'export_id' });
  return of;
};

/** Another than who asked says yes or no to it (PRIV-04). */
export async function decideExport(
  ctx: Ctx,
  input: { hall_id: number; export_id: Id; verb: 'approve' | 'refuse'; note: string },
) {
  const of = await held(ctx, input);
  refuseIf(whyNotDecide(of, ctx.actor));
  const facts = { kind: of.kind, number: of.number, note: input.note };
  const set = { decided_by: ctx.actor.id, decided_at: ctx.now, note: input.note };
  const stop = input.verb === 'refuse' ? ['exports.lapse'] : [];
  await move(ctx, exported, of, input.verb, { set, facts, stop });
  return { state: exported.moves[input.verb].to };
}

const said = (ctx: Ctx, of: { zh: string; en: string | null } | undefined, otherwise: string): string =>
  (ctx.language === 'en' ? (of?.en ?? of?.zh) : of?.zh) ?? otherwise;

/** What stands in the file of this export. */
async function markOf(ctx: Ctx, of: ExportRow): Promise<string> {
  const who = await ctx.tx.maybe(whoTakes, { id: ctx.actor.id });
  const hall =
    of.hall_id === over_halls ? undefined : await ctx.tx.maybe(whereTaken, { hall_id: of.hall_id });
  return watermark({
    no: exportNo(of),
    who: said(ctx, who && { zh: who.name, en: who.name_en }, ''),
    staff_no: who?.staff_no ?? '',
    at: `${businessDay(ctx.now)} ${clockFace(ctx.now)}`,
    where: said(
      ctx,
      hall && { zh: hall.name_zh, en: hall.name_en },
      ctx.language === 'en' ? 'many halls' : '多厅',
    ),
    reason: of.reason,
  });
}

/** Whoever asked takes the file, once: it is made now, bears its mark, and the register keeps its fingerprint (PRIV-04). */
export async function takeExport(ctx: Ctx, input: { hall_id: number; export_id: Id }) {
  const of = await held(ctx, input);
  refuseIf(of.asked_by === ctx.actor.id ? undefined : 'exports.not_yours');
  refuseIf(of.state === 'asked' ? 'exports.not_approved' : undefined);
  const by = exporter(of.kind);
  if (!mayRead(ctx, by, of.hall_id)) throw new Refusal('kit.not_permitted');
  const file = await by.file(
    ctx,
    { hall_id: of.hall_id, about: JSON.parse(of.about) as About },
    await markOf(ctx, of),
  );
  const hash = createHash('sha256').update(file.content).digest('hex');
  await move(ctx, exported, of, 'take', {
    set: { taken_at: ctx.now, rows: file.rows, hash },
    facts: { kind: of.kind, number: of.number, rows: file.rows, hash },
    stop: ['exports.lapse'],
  });
  return { no: exportNo(of), hash, ...file };
}

onDue('exports.lapse', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdExport, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'asked' || of?.state === 'approved')
    await move(ctx, exported, of, 'lapse', { facts: { kind: of.kind, number: of.number } });
});

/** How far back the register is shown. */
export const register_days_ms = 90 * day_ms;
