import type { Ctx } from '../../kit/ctx.ts';
import { progressOf } from '../checklists/index.ts';
import { allHalls } from '../halls/index.ts';
import { directive_list } from './directive.ts';
import { latestDirectives } from './store.ts';

/** The directives of whoever asks, each with what every hall within reach has done about it so far. */
export async function directivesShown(ctx: Ctx) {
  const mine = (halls: readonly number[]) => halls.filter(hall => ctx.may('directives.read', hall));
  const rows = (await ctx.tx.rows(latestDirectives, {})).filter(one => mine(one.halls).length > 0);
  const halls = [...new Set(rows.flatMap(one => mine(one.halls)))];
  const done = await ctx.tx.rows(progressOf, { halls, list: directive_list, codes: rows.map(one => one.id) });
  const names = new Map((await ctx.tx.rows(allHalls, {})).map(one => [one.id, one]));
  const by = new Map(done.map(one => [`${one.code} ${one.hall_id}`, one]));
  const shown = rows.map(one => ({
    ...{ id: one.id, state: one.state, say: { zh: one.say_zh, en: one.say_en }, note: one.note },
    ...{ clause: one.clause, weight: one.weight, needs_picture: one.needs_picture, unmanned: one.unmanned },
    ...{ due_at: one.due_at.toISOString(), set_at: one.set_at.toISOString() },
    may_close: one.state === 'open' && one.halls.some(hall => ctx.may('directives.set', hall)),
    halls: mine(one.halls).map(hall => {
      const at = by.get(`${one.id} ${hall}`);
      const state = at?.state ?? ('on_its_way' as const);
      return {
        ...{ id: hall, name: { zh: names.get(hall)?.name_zh ?? '', en: names.get(hall)?.name_en ?? '' } },
        ...{ state, mend_id: at?.id ?? null, note: at?.mended_note ?? null, returned: at?.returned ?? 0 },
        over: state !== 'passed' && one.due_at <= ctx.wall_now,
        may_check: state === 'mended' && ctx.may('checklists.mend.check', hall),
      };
    }),
  }));
  return { may_set: ctx.may('directives.set'), directives: shown };
}
