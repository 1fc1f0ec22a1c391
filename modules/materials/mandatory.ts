import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { openMend } from '../checklists/index.ts';
import { allHalls, followDay } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { untold } from './material.ts';
import * as store from './store.ts';
import { mendZones } from './zone_sets.ts';

/** What happens to the set itself has no hall and no row of its own. */
const the_set = '00000000-0000-0000-0000-000000000000';

/** The province adds a topic to the set, words it anew, or gives it up; halls are held to it from their next opening (SIGN-07). */
export async function keepTopic(
  ctx: Ctx,
  input: { code: string; say_zh: string; say_en: string; wanted: boolean; zone: string | null },
) {
  await ctx.tx.run(store.keepTopic, { ...input, set_by: ctx.actor.id, set_at: ctx.wall_now });
  await record(ctx, 'materials.topic.keep', { hall_id: 0, subject_id: the_set, facts: { ...input } });
  return { code: input.code };
}

/** The set, with how many of the halls within reach tell each topic, and which halls lack something. */
export async function mandatorySet(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    hall => hall.registry_state === 'active' && ctx.may('materials.set.read', hall.id),
  );
  const topics = await ctx.tx.rows(store.topicsSet, {});
  const wanted = topics.filter(one => one.wanted && one.zone === null).map(one => one.code);
  const rows = await ctx.tx.rows(store.standingOfHalls, { halls: halls.map(hall => hall.id) });
  const day = businessDay(ctx.wall_now);
  const lacking = halls.map(hall => ({
    ...{ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } },
    untold: untold(
      wanted,
      rows.filter(one => one.hall_id === hall.id),
      day,
    ),
  }));
  return {
    may_keep: ctx.may('materials.set.keep'),
    halls: halls.length,
    topics: topics.map(one => ({
      ...{ code: one.code, say: { zh: one.say_zh, en: one.say_en }, wanted: one.wanted, zone: one.zone },
      told_in:
        one.wanted && one.zone === null ? lacking.filter(hall => !hall.untold.includes(one.code)).length : 0,
    })),
    lacking: lacking.filter(hall => hall.untold.length > 0),
  };
}

/** As a hall opens, each topic of the set that nobody tells there is a rectification of its manager (SIGN-07). */
async function mendUntold(ctx: Ctx, of: { hall_id: number; day: string }): Promise<void> {
  const all = (await ctx.tx.rows(store.topicsSet, {})).filter(one => one.wanted);
  const topics = all.filter(one => one.zone === null);
  const rows = await ctx.tx.rows(store.standingOfHalls, { halls: [of.hall_id] });
  const lacking = untold(
    topics.map(one => one.code),
    rows,
    of.day,
  );
  for (const one of topics.filter(topic => lacking.includes(topic.code)))
    await openMend(ctx, {
      ...{ hall_id: of.hall_id, list: 'registry', by_registry: true, note: one.say_zh },
      item: {
        ...{ code: `topic.${one.code}`, rows: ['SIGN-07'], weight: 'minor', photo_on_fail: true },
        say: {
          zh: `省公司规定的内容没有摆：${one.say_zh}`,
          en: `Not told here though the province wants it: ${one.say_en}`,
        },
      },
    });
  await mendZones(ctx, { ...of, topics: all, rows });
}
// By the clock, a moment after the doors: the opening itself waits for no list.
followDay('open', (ctx, of) =>
  startDue(ctx, of.hall_id, of.id, {
    kind: 'materials.look_at_set',
    due_at: ctx.now,
    facts: { day: of.day },
  }),
);
onDue('materials.look_at_set', (ctx, due) =>
  mendUntold(ctx, { hall_id: due.hall_id, day: String(due.facts.day) }),
);

witness('materials.topic.keep', { zh: '规定内容已改', en: 'Mandatory set changed' }, 'SIGN-07');
