import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { drawFrom, reasonsOf } from './reasons.ts';
import { type Drawn, type SampleRow, sample, type Verdict, whyNotClose, whyNotJudge } from './sample.ts';
import { holdSample, namesOf, ordersSeen, ratingsSeen, samplesOfHall } from './store.ts';

/** Days that a sample looks back over. */
const window_days = 7;

async function seen(ctx: Ctx, hall_id: number, of: { since: string; until: string; salt: string }) {
  const lines = {
    short_s: await normValue(ctx, hall_id, 'audit_short_visit'),
    burst: await normValue(ctx, hall_id, 'audit_burst'),
    split: await normValue(ctx, hall_id, 'audit_split'),
  };
  const burst_minutes = await normValue(ctx, hall_id, 'audit_burst_minutes');
  const rows = [
    ...(await ctx.tx.rows(ratingsSeen, { hall_id, ...of, burst_minutes })),
    ...(await ctx.tx.rows(ordersSeen, { hall_id, ...of })),
  ];
  return rows.map(row => ({ ...row, reasons: reasonsOf(row, lines) }));
}

/** The auditor draws ratings and orders of the last days: what stands out, and some by chance, each with its reason (PRIN-16). */
export async function drawSample(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const id = ctx.newId();
  const until = businessDay(ctx.now);
  const since = addDays(until, 1 - window_days);
  const size = await normValue(ctx, hall_id, 'audit_sample');
  const all = await seen(ctx, hall_id, { since, until, salt: id });
  // Half of what is left to chance are ratings, half orders, as far as there are any.
  const pieces: Drawn[] = [
    ...drawFrom(
      all.filter(one => one.sort === 'rating'),
      Math.ceil(size / 2),
    ),
  ]
    .concat(
      drawFrom(
        all.filter(one => one.sort === 'order'),
        Math.floor(size / 2),
      ),
    )
    .map(one => ({
      ...{ sort: one.sort, id: one.id, at: one.at.toISOString(), no: one.no, clerk_id: one.clerk_id },
      reasons: one.reasons.length > 0 ? one.reasons : ['chance'],
      figures: { served_s: one.served_s, near: one.near, same: one.same },
    }));
  refuseIf(pieces.length > 0 ? undefined : 'audits.nothing_to_draw');
  const chance = (one: Drawn) => Number(one.reasons.includes('chance'));
  pieces.sort((a, b) => chance(a) - chance(b));
  const suspected = pieces.filter(one => chance(one) === 0).length;
  const row = { hall_id, id, since, until, pieces: JSON.stringify(pieces), size: pieces.length, suspected };
  await begin(ctx, sample, { ...row, drawn_by: ctx.actor.id, drawn_at: ctx.now }, 'draw', {
    facts: { since, until, size: pieces.length, suspected },
  });
  return { id, size: pieces.length, suspected };
}

const hold = async (ctx: Ctx, of: { hall_id: number; sample_id: Id }): Promise<SampleRow> => {
  const found = await ctx.tx.maybe(holdSample, { hall_id: of.hall_id, id: of.sample_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'sample_id' });
  return found;
};

const piecesOf = (of: SampleRow): Drawn[] => JSON.parse(of.pieces) as Drawn[];

/** Every piece is judged; what is false leaves an event of its own about that rating or order (PRIN-16). */
export async function judgeSample(
  ctx: Ctx,
  input: { hall_id: number; sample_id: Id; verdicts: readonly Verdict[] },
) {
  const of = await hold(ctx, input);
  refuseIf(of.state === 'drawn' ? undefined : 'kit.not_from_here');
  const pieces = piecesOf(of);
  refuseIf(whyNotJudge(pieces, input.verdicts), { field: 'verdicts' });
  const by_id = new Map(input.verdicts.map(one => [one.id, one]));
  const verdicts = pieces.flatMap(piece => by_id.get(piece.id) ?? []);
  const found = pieces.filter(piece => by_id.get(piece.id)?.genuine === false);
  await move(ctx, sample, of, found.length > 0 ? 'find' : 'clear', {
    set: { verdicts: JSON.stringify(verdicts), false_count: found.length, judged_at: ctx.now },
    facts: { size: of.size, suspected: of.suspected, false_count: found.length },
  });
  for (const piece of found)
    await record(ctx, 'audits.false', {
      ...{ hall_id: of.hall_id, subject_id: piece.id },
      facts: { sample_id: of.id, sort: piece.sort, reasons: piece.reasons, clerk_id: piece.clerk_id },
    });
  return { size: of.size, false_count: found.length };
}

/** What was false is dealt with by the branch, and what became of it stays written (PRIN-16). */
export async function closeSample(ctx: Ctx, input: { hall_id: number; sample_id: Id; outcome: string }) {
  const of = await hold(ctx, input);
  refuseIf(whyNotClose(of, ctx.actor.id));
  await move(ctx, sample, of, 'close', {
    set: { outcome: input.outcome, closed_by: ctx.actor.id, closed_at: ctx.now },
    facts: { false_count: of.false_count, outcome: input.outcome },
  });
  return { state: 'closed' as const };
}

/** The samples of a hall, the newest first and whole: pieces, reasons, verdicts, what became of it. */
export async function samplesView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(samplesOfHall, { hall_id: input.hall_id, most: 12 });
  const pieces = rows.flatMap(piecesOf);
  const ids = [...new Set(pieces.flatMap(one => one.clerk_id ?? []))];
  const names = new Map(
    (await ctx.tx.rows(namesOf, { ids })).map(one => [one.id, { zh: one.zh, en: one.en }]),
  );
  return {
    days: window_days,
    samples: rows.map(row => {
      const verdicts = new Map((JSON.parse(row.verdicts) as Verdict[]).map(one => [one.id, one]));
      return {
        ...{ id: row.id, state: row.state, since: row.since, until: row.until, size: row.size },
        ...{ suspected: row.suspected, false_count: row.false_count, outcome: row.outcome },
        drawn_at: row.drawn_at.toISOString(),
        pieces: piecesOf(row).map(({ clerk_id, ...piece }) => ({
          ...piece,
          clerk: names.get(clerk_id ?? '') ?? null,
          verdict: verdicts.get(piece.id) ?? null,
        })),
      };
    }),
  };
}
