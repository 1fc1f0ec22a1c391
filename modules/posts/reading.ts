import { day_ms, type Instant, later, latest } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue, type VersionRow, versionsIn, witness } from '../norms/index.ts';
import { cardOf } from './cards/index.ts';
import { insertReading, readingsOf, rolesHere } from './store.ts';

/** One card that a person of a hall has to read: which version, until when, and whether it was. */
export interface Reading {
  post: string;
  row: string;
  version: VersionRow;
  due_at: Instant;
  read_at: Instant | null;
}

/**
 * The cards a person has to read in a hall: one for each post held whose clause has a version in force. The days of
 * grace run from when the version came into force, or from when the post was given, whichever is later (GEN-11).
 */
export async function readingsFor(ctx: Ctx, hall_id: number, person_id: Id): Promise<Reading[]> {
  const versions = await versionsIn(ctx, hall_id);
  if (versions.length === 0) return [];
  const roles = await ctx.tx.rows(rolesHere, { hall_id, person_id });
  const wanted = roles.flatMap(one => {
    const row = cardOf(one.role)?.row;
    const version = versions.findLast(of => of.clause === row);
    if (row === undefined || version === undefined || version.in_force_at === null) return [];
    const from = one.given_at === null ? version.in_force_at : latest(version.in_force_at, one.given_at);
    return [{ post: one.role, row, version, from }];
  });
  if (wanted.length === 0) return [];
  const grace_days = await normValue(ctx, hall_id, 'handbook_read_within');
  const read = new Map(
    (await ctx.tx.rows(readingsOf, { hall_id, person_id })).map(one => [one.version_id, one.read_at]),
  );
  return wanted.map(({ post, row, version, from }) => ({
    ...{ post, row, version, due_at: later(from, grace_days * day_ms) },
    read_at: read.get(version.id) ?? null,
  }));
}

/** Why somebody may not go on shift: a card of the own post was not read within its grace (GEN-11). */
export const whyNotShift = guarded(
  'GEN-11',
  (readings: readonly Pick<Reading, 'due_at' | 'read_at'>[], wall_now: Instant): string | undefined =>
    readings.some(one => one.read_at === null && one.due_at.getTime() <= wall_now.getTime())
      ? 'posts.card_unread'
      : undefined,
);

/** Why a person may not go on shift in a hall now; the counters ask when one is opened, the watch when it is taken. */
export const whyNotOnShift = async (ctx: Ctx, hall_id: number, person_id: Id): Promise<string | undefined> =>
  whyNotShift(await readingsFor(ctx, hall_id, person_id), ctx.wall_now);

/** A person has read the card of the own post and signs for it: once a version, by nobody else. */
export async function readCard(ctx: Ctx, input: { hall_id: number; post: string; version_id: Id }) {
  const mine = await readingsFor(ctx, input.hall_id, ctx.actor.id);
  const of = mine.find(one => one.post === input.post);
  if (ctx.actor.kind !== 'person' || of === undefined) throw new Refusal('posts.not_your_card');
  if (of.version.id !== input.version_id) throw new Refusal('posts.no_new_version');
  const written = await ctx.tx.run(insertReading, {
    ...{ hall_id: input.hall_id, person_id: ctx.actor.id, version_id: of.version.id },
    ...{ clause: of.row, at: ctx.wall_now },
  });
  if (written === 1)
    await record(ctx, 'posts.card.read', {
      hall_id: input.hall_id,
      subject_id: ctx.actor.id,
      facts: { post: of.post, clause: of.row, number: of.version.number, version_id: of.version.id },
    });
  return { read: true as const };
}

const signed = { zh: '岗位卡已阅签', en: 'Position card read and signed' };
witness('posts.card.read', signed, 'GEN-11', 'GEN-05', 'ROLE-01', 'ROLE-02', 'ROLE-05', 'SAF-04');
