import type { Ctx } from '../../kit/ctx.ts';
import type { Words } from '../../kit/words.ts';
import { allHalls, hallOf } from '../halls/index.ts';
import { findType, types } from '../orders/index.ts';
import { staffIn } from '../people/index.ts';
import { sizesShown } from './sizes.ts';
import { latestOf, mineIn, type NamedRow } from './store.ts';

const name = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };
const iso = (of: { toISOString(): string } | null): string | null => of?.toISOString() ?? null;

function shown(ctx: Ctx, of: NamedRow, hall: Words) {
  const own = of.owner_id === ctx.actor.id;
  const answers = ctx.may('improvements.answer', of.hall_id);
  const type = of.business === null ? undefined : findType(of.business);
  return {
    ...{ hall_id: of.hall_id, hall, id: of.id, state: of.state, source: of.source, part: of.part },
    ...{ voices: of.voices, say: of.source === 'voice' ? null : of.say, measure: of.measure },
    business: type === undefined ? null : { code: type.code, say: type.say },
    ...{ proposed_by: name(of.proposer, of.proposer_en), proposed_at: of.proposed_at.toISOString() },
    ...{ answer: of.answer, answered_at: iso(of.answered_at), owner: name(of.owner, of.owner_en) },
    ...{ due_at: iso(of.due_at), late: of.late_at !== null && of.state === 'taken' },
    ...{ before: of.before_value, after: of.after_value, effect: of.effect },
    ...{ change: of.change, changed_at: iso(of.changed_at), measure_at: iso(of.measure_at) },
    ...{ verdict: of.verdict, kept: of.kept, judged_at: iso(of.judged_at) },
    may: {
      answer: of.state === 'proposed' && answers && of.proposed_by !== ctx.actor.id,
      change: of.state === 'taken' && own,
      judge: of.state === 'measured' && answers && !own,
    },
  };
}

/** The improvements of one hall, its people who may own one, and what its businesses ask of customers. */
export async function improvementsIn(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const say = { zh: hall.name_zh, en: hall.name_en };
  const rows = await ctx.tx.rows(latestOf, { halls: [input.hall_id] });
  const staff = await ctx.tx.rows(staffIn, { hall_id: input.hall_id });
  return {
    improvements: rows.map(one => shown(ctx, one, say)),
    staff: staff.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
    processes: await sizesShown(ctx, input.hall_id),
  };
}

/** The improvements of every hall within reach, and what the businesses ask there. */
export async function improvementsBelow(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('improvements.read', one.id));
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const rows = await ctx.tx.rows(latestOf, { halls: halls.map(one => one.id) });
  return {
    improvements: rows.map(one => shown(ctx, one, names.get(one.hall_id) ?? { zh: '', en: '' })),
    processes: await sizesShown(ctx, null),
  };
}

/** What I proposed or own in the hall I work in. */
export async function myImprovements(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const rows = await ctx.tx.rows(mineIn, { hall_id: input.hall_id, person_id: ctx.actor.id });
  const say = { zh: hall.name_zh, en: hall.name_en };
  return {
    improvements: rows.map(one => shown(ctx, one, say)),
    businesses: types.map(type => ({ business: type.code, say: type.say })),
  };
}
