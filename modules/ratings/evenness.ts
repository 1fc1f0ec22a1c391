import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { type Group, type Sort, type Uneven, unevenOf } from './even.ts';
import { groupsOfClerks, insertTalk, talksSince } from './even_store.ts';

/** Days that are looked at. */
const window_days = 30;

async function looked(ctx: Ctx, hall_id: number, until: string) {
  const since = addDays(until, 1 - window_days);
  const rows = await ctx.tx.rows(groupsOfClerks, { hall_id, since });
  const lines = {
    gap_percent: await normValue(ctx, hall_id, 'evenness_gap'),
    wait_minutes: await normValue(ctx, hall_id, 'evenness_wait'),
    least: await normValue(ctx, hall_id, 'evenness_least'),
  };
  const groups: Group[] = rows.map(row => ({ ...row, sort: row.sort as Sort }));
  const names = new Map(rows.map(row => [row.clerk_id as string, { zh: row.zh, en: row.en }]));
  const talks = await ctx.tx.rows(talksSince, { hall_id, since });
  const talkOf = (one: Uneven) =>
    talks.find(talk => talk.clerk_id === one.clerk_id && talk.sort === one.sort && talk.part === one.part);
  return { groups, names, lines, uneven: unevenOf(groups, lines), talkOf };
}

/** How even each clerk's visits were in the last thirty days, and what was said to whom (PRIN-04). */
export async function evenness(ctx: Ctx, input: { hall_id: number }) {
  const { groups, names, lines, uneven, talkOf } = await looked(ctx, input.hall_id, businessDay(ctx.now));
  return {
    days: window_days,
    clerks: names.size,
    ratings: groups.filter(one => one.sort === 'class').reduce((all, one) => all + one.rated, 0),
    lines,
    uneven: uneven.map(one => {
      const talk = talkOf(one);
      const name = names.get(one.clerk_id) ?? { zh: '', en: '' };
      const said = talk === undefined ? null : { said: talk.said, at: talk.talked_at.toISOString() };
      return { ...one, name, talk: said };
    }),
  };
}

/** A manager has spoken with the clerk about it: what was found stays on record; it is about something that stands out, or refused. */
export async function talkAboutEvenness(
  ctx: Ctx,
  input: { hall_id: number; clerk_id: string; sort: Sort; part: string; said: string },
) {
  const { hall_id, clerk_id, sort, part, said } = input;
  const { uneven } = await looked(ctx, hall_id, businessDay(ctx.now));
  const stands = uneven.some(one => one.clerk_id === clerk_id && one.sort === sort && one.part === part);
  refuseIf(stands ? undefined : 'ratings.nothing_uneven');
  const id = ctx.newId();
  const row = { hall_id, id, clerk_id: clerk_id, sort, part, said };
  await ctx.tx.run(insertTalk, { ...row, talked_by: ctx.actor.id, talked_at: ctx.now });
  await record(ctx, 'ratings.evenness.talk', { hall_id, subject_id: id, facts: { clerk_id, sort, part } });
  return { id };
}

/** What the page of PRIN-04 says of a hall and day: how many stand out, how many of them were spoken with. */
export async function evennessCounts(ctx: Ctx, asked: { hall_id: number; day: string }) {
  const { uneven, talkOf, names } = await looked(ctx, asked.hall_id, asked.day);
  const talked = uneven.filter(one => talkOf(one) !== undefined).length;
  return { clerks: names.size, uneven: uneven.length, talked };
}
