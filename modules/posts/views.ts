import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { findBusiness, findLaw } from '../catalogue/index.ts';
import { hallOf, onDuty } from '../halls/index.ts';
import { versionsIn } from '../norms/index.ts';
import { type Role, roles, skillsOf } from '../people/index.ts';
import type { Card } from './card.ts';
import { cardOf, cards } from './cards/index.ts';
import { safetyDuties } from './cards/safety.ts';
import { grantedTo } from './grants.ts';
import { keySubjects } from './keeping.ts';
import { type KeyItem, key_items } from './key.ts';
import { readingsFor } from './reading.ts';
import { deputies, holders, keysHeld, readersOf, rolesOf, watchesOf, watchOn } from './store.ts';
import { mandatory, vacanciesOf } from './vacancy.ts';

const titleOf = (post: string): Words => {
  const { zh, en } = roles[post as Role];
  return { zh, en };
};

/** What a branded hall calls some posts: the same post with the same rights, under the brand's own name. */
const branded: Readonly<Record<string, Words>> = {
  hall_manager: { zh: '店面经理', en: 'Store manager' },
  service_clerk: { zh: '营销代表', en: 'Sales representative' },
};

/** What a post is called in a hall: a branded hall has a store manager and sales representatives (ROLE-02, ROLE-05). */
const titleIn = guarded(
  ['ROLE-02', 'ROLE-05'],
  (post: string, brand: string | undefined): Words =>
    (brand === 'goutong100' ? branded[post] : undefined) ?? titleOf(post),
  titleOf,
);

async function shown(ctx: Ctx, of: Card, hall_id: number | null) {
  const versions = hall_id === null ? [] : await versionsIn(ctx, hall_id);
  const version = versions.findLast(one => one.clause === of.row);
  const brand = hall_id === null ? undefined : (await hallOf(ctx, hall_id)).brand;
  return {
    ...{ post: of.post, title: titleIn(of.post, brand), row: of.row, hall_id },
    ...{ duties: [...of.duties], flow: [...of.flow], assessed: [...of.assessed], never: [...of.never] },
    ...{ safety: safetyDuties(of.post), granted: grantedTo(of.post) },
    version:
      version === undefined
        ? null
        : {
            ...{ id: version.id, number: version.number },
            text: { zh: version.text_zh, en: version.text_en },
            since: version.in_force_at?.toISOString() ?? null,
          },
  };
}

/** The cards of whoever asks, with what is still to be read, and the own certificates. */
export async function myPosts(ctx: Ctx) {
  const found = [];
  for (const one of await ctx.tx.rows(rolesOf, { person_id: ctx.actor.id })) {
    const of = cardOf(one.role);
    if (of === undefined) continue;
    const readings = one.hall_id === null ? [] : await readingsFor(ctx, one.hall_id, ctx.actor.id);
    const mine = readings.find(reading => reading.post === one.role);
    const reading =
      mine === undefined
        ? null
        : {
            version_id: mine.version.id,
            due_at: mine.due_at.toISOString(),
            read_at: mine.read_at?.toISOString() ?? null,
          };
    found.push({ ...(await shown(ctx, of, one.hall_id)), reading });
  }
  const skills = await ctx.tx.rows(skillsOf, { person_id: ctx.actor.id, day: businessDay(ctx.wall_now) });
  const certificates = skills.map(one => ({
    skill: one.skill,
    say: findBusiness(one.skill)?.say ?? findLaw(one.skill)?.say ?? { zh: one.skill, en: one.skill },
  }));
  return { cards: found, certificates };
}

/** How many cards wait for the reader, and by when. */
export async function myUnread(ctx: Ctx) {
  const home = ctx.actor.home_hall_id;
  if (home === undefined || ctx.actor.kind !== 'person') return { count: 0, due_at: null, over: false };
  const open = (await readingsFor(ctx, home, ctx.actor.id)).filter(one => one.read_at === null);
  const [first] = open.toSorted((a, b) => a.due_at.getTime() - b.due_at.getTime());
  return {
    count: open.length,
    due_at: first?.due_at.toISOString() ?? null,
    over: first !== undefined && first.due_at.getTime() <= ctx.wall_now.getTime(),
  };
}

/** The card of one post, as it stands in a hall. */
export async function cardIn(ctx: Ctx, input: { hall_id: number; post: string }) {
  const of = cardOf(input.post);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'post' });
  return shown(ctx, of, input.hall_id);
}

type Row = { id: string; staff_no: string; name: string; name_en: string };
const person = (of: Row) => ({ id: of.id, staff_no: of.staff_no, name: { zh: of.name, en: of.name_en } });
const watcher = (of: Row & { person_id: string }) => person({ ...of, id: of.person_id });

/** The posts of a hall: who holds them, who stands in, who is on duty now, who keeps which key. */
export async function postsOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const day = businessDay(ctx.now);
  const versions = await versionsIn(ctx, hall_id);
  const held = await ctx.tx.rows(holders, { hall_id });
  const standing_in = await ctx.tx.rows(deputies, { hall_id });
  const read = new Set(
    (await ctx.tx.rows(readersOf, { hall_id })).map(one => `${one.person_id} ${one.version_id}`),
  );
  const duty = new Set((await ctx.tx.rows(onDuty, { hall_id, day })).map(one => one.person_id));
  const missing = new Map((await vacanciesOf(ctx, hall_id)).map(one => [one.post, one.missing]));
  const must = new Set(mandatory.map(one => one.post));
  const here = new Set(held.map(one => one.role));
  const posts = cards
    .filter(one => must.has(one.post) || here.has(one.post))
    .map(one => {
      const version = versions.findLast(of => of.clause === one.row);
      return {
        ...{ post: one.post, title: titleOf(one.post), row: one.row },
        ...{ mandatory: must.has(one.post), missing: missing.get(one.post) ?? null },
        holders: held
          .filter(of => of.role === one.post)
          .map(of => ({
            ...person(of),
            on_duty: duty.has(of.id),
            unread: version !== undefined && !read.has(`${of.id} ${version.id}`),
          })),
        deputies: standing_in
          .filter(of => of.post === one.post)
          .map(of => ({ ...person(of), on_duty: duty.has(of.id) })),
      };
    });
  return { posts, ...(await watchesIn(ctx, hall_id, day)), keys: await keysIn(ctx, hall_id) };
}

async function watchesIn(ctx: Ctx, hall_id: number, day: string) {
  const on = await ctx.tx.maybe(watchOn, { hall_id });
  const all = await ctx.tx.rows(watchesOf, { hall_id, day });
  return {
    watch: on === undefined ? null : { id: on.id, person: watcher(on), since: on.since.toISOString() },
    watches: all.map(one => ({
      ...{ person: watcher(one), since: one.since.toISOString() },
      ...{ until: one.until?.toISOString() ?? null, reason: one.reason },
    })),
  };
}

async function keysIn(ctx: Ctx, hall_id: number) {
  const held = await ctx.tx.rows(keysHeld, { hall_id });
  return (Object.keys(key_items) as KeyItem[]).map(item => {
    const of = held.find(one => one.item === item);
    return {
      ...{ item, say: key_items[item], subject_id: keySubjects[item] },
      holder: of === undefined ? null : watcher(of),
    };
  });
}
