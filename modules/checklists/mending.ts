import { createHash } from 'node:crypto';
import { hour_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import type { CheckItem } from './list.ts';
import { kindOf, mend, mended_rows, picture_bytes_max, whyNotCheck, whyNotFinish } from './mend.ts';
import * as store from './mend_store.ts';
import { mayRead } from './reading.ts';

/** An item that is not as it should be, from a sheet or from the registry. */
export interface Finding {
  hall_id: number;
  list: string;
  item: Pick<CheckItem, 'code' | 'say' | 'weight' | 'rows' | 'photo_on_fail' | 'subject'>;
  note: string;
  run_id?: Id;
  picture_id?: Id | undefined;
  /** Found by nobody on the spot: the hall manager mends it, as long as the hall has one. */
  by_registry?: true;
  /** Until when, where whoever asks says so; the norm of its weight otherwise. */
  due_at?: Instant;
}

/** An item that failed on a sheet. */
export type Found = Finding & { run_id: Id };

type Follower = (ctx: Ctx, of: Found) => Promise<void>;

const followers: Follower[] = [];

/** A module above acts on what fails on a sheet, beside its rectification: a repair order, a case. */
export function followFails(follower: Follower): void {
  followers.push(follower);
}

/** Tells of one failed item of a sheet. */
export async function tellFail(ctx: Ctx, of: Found): Promise<void> {
  for (const follower of followers) await follower(ctx, of);
}

/** A finding starts its rectification: owner and clock at once; one that is on its way already is not opened twice. */
export const openMend = guarded(mended_rows, startMend, async () => {});

/** How long each weight may wait: what is critical the same day, a damaged sign a day, what is minor a week (INS-03, SIGN-15). */
const withinOf = {
  critical: 'critical_mend_within',
  major: 'sign_repair_within',
  minor: 'minor_mend_within',
} as const;

async function startMend(ctx: Ctx, of: Finding): Promise<void> {
  const open = await ctx.tx.rows(store.openCodes, { hall_id: of.hall_id, list: of.list });
  if (open.some(one => one.code === of.item.code)) return;
  const hours = await normValue(ctx, of.hall_id, withinOf[of.item.weight]);
  const due_at = of.due_at ?? later(ctx.now, hours * hour_ms);
  const keeper = of.by_registry === true ? await ctx.tx.maybe(store.keeperOf, of) : undefined;
  const owner_id = keeper?.person_id ?? ctx.actor.id;
  const row = {
    ...{ hall_id: of.hall_id, id: ctx.newId(), list: of.list, code: of.item.code },
    ...{ say_zh: of.item.say.zh, say_en: of.item.say.en, clauses: [...of.item.rows] },
    ...{ weight: of.item.weight, needs_picture: of.item.photo_on_fail === true },
    ...{ run_id: of.run_id ?? null, note: of.note, found_by: ctx.actor.id, found_at: ctx.now },
    ...{ found_picture_id: of.picture_id ?? null, owner_id, due_at },
  };
  await begin(ctx, mend, row, 'open', {
    facts: { list: of.list, code: of.item.code, weight: of.item.weight, hours, owner_id },
    start: [{ kind: 'checklists.mend_over', due_at }],
  });
}

onDue('checklists.mend_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findMend, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'passed') return;
  await record(ctx, 'checklists.mend_over', {
    hall_id: due.hall_id,
    subject_id: of.id,
    facts: { list: of.list, code: of.code, owner_id: of.owner_id, state: of.state },
  });
});

async function mendOf(ctx: Ctx, input: { hall_id: number; mend_id: Id }) {
  const of = await ctx.tx.maybe(store.findMend, { hall_id: input.hall_id, id: input.mend_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'mend_id' });
  return of;
}

/** A picture of one's own, kept in this hall; a picture of somebody else proves nothing. */
export async function ownPicture(ctx: Ctx, hall_id: number, id: Id | undefined): Promise<boolean> {
  if (id === undefined) return false;
  const there = await ctx.tx.maybe(store.pictureThere, { hall_id, id, by: ctx.actor.id });
  if (there === undefined) throw new Refusal('kit.not_found', { field: 'picture_id' });
  return true;
}

/** Whoever is in charge names who mends it: somebody who works in this hall. */
export async function handMend(ctx: Ctx, input: { hall_id: number; mend_id: Id; owner_id: Id }) {
  const of = await mendOf(ctx, input);
  const here = (await ctx.tx.rows(store.workers, input)).some(one => one.id === input.owner_id);
  if (!here) throw new Refusal('kit.not_found', { field: 'owner_id' });
  await move(ctx, mend, of, 'hand', {
    set: { owner_id: input.owner_id },
    facts: { code: of.code, from: of.owner_id, owner_id: input.owner_id },
  });
  return { state: 'open' as const };
}

interface Done {
  hall_id: number;
  mend_id: Id;
  note: string;
  picture_id?: Id | undefined;
}

/** The owner has mended it, with a word and a picture of how it looks now. */
export async function finishMend(ctx: Ctx, input: Done) {
  const of = await mendOf(ctx, input);
  const picture = await ownPicture(ctx, input.hall_id, input.picture_id);
  refuseIf(whyNotFinish(of, { by: ctx.actor.id, note: input.note, picture }));
  await move(ctx, mend, of, 'finish', {
    set: {
      ...{ mended_by: ctx.actor.id, mended_at: ctx.now, mended_note: input.note },
      mended_picture_id: input.picture_id ?? null,
    },
    facts: { code: of.code, clauses: of.clauses, in_time: ctx.now.getTime() <= of.due_at.getTime() },
  });
  return { state: 'mended' as const };
}

/** Somebody else looks at it: closed, or sent back with its clock still running. */
export async function checkMend(
  ctx: Ctx,
  input: { hall_id: number; mend_id: Id; verb: 'pass' | 'send_back' },
) {
  const of = await mendOf(ctx, input);
  refuseIf(whyNotCheck(of, ctx.actor.id));
  const facts = { code: of.code, clauses: of.clauses, mended_by: of.mended_by };
  if (input.verb === 'pass') {
    await move(ctx, mend, of, 'pass', {
      set: { checked_by: ctx.actor.id, checked_at: ctx.now },
      facts,
      stop: ['checklists.mend_over'],
    });
    return { state: 'passed' as const };
  }
  await move(ctx, mend, of, 'send_back', { set: { returned: of.returned + 1 }, facts });
  return { state: 'open' as const };
}

/** A picture as it came in base64: what its bytes say it is, never what it is called; nothing larger than half a megabyte. */
export function pictureIn(text: string) {
  const content = Buffer.from(text, 'base64');
  refuseIf(content.length > picture_bytes_max ? 'checklists.picture_large' : undefined, { field: 'content' });
  const kind = kindOf(content);
  if (kind === undefined) throw new Refusal('checklists.not_a_picture', { field: 'content' });
  return { content, kind, sha256: createHash('sha256').update(content).digest('hex') };
}

/** A picture of the place is kept. */
export async function keepPicture(ctx: Ctx, input: { hall_id: number; content: string }) {
  const { content, kind, sha256 } = pictureIn(input.content);
  const id = ctx.newId();
  const of = { hall_id: input.hall_id, id, kind, content, sha256, by: ctx.actor.id, at: ctx.now };
  await ctx.tx.run(store.insertPicture, of);
  await record(ctx, 'checklists.picture', {
    hall_id: input.hall_id,
    subject_id: id,
    facts: { kind, bytes: content.length, sha256 },
  });
  return { id };
}

/** A picture as the screens show it. */
export async function pictureOf(ctx: Ctx, input: { hall_id: number; picture_id: Id }) {
  const of = await ctx.tx.maybe(store.findPicture, { hall_id: input.hall_id, id: input.picture_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'picture_id' });
  return {
    kind: of.kind,
    content: Buffer.from(of.content).toString('base64'),
    taken_at: of.taken_at.toISOString(),
  };
}

/** What is being mended in a hall, and who may be asked. */
export async function mendsOf(ctx: Ctx, input: { hall_id: number }) {
  // What was said of a colleague is read by whoever mends it, and by those who lead.
  const rows = (await ctx.tx.rows(store.openMends, input)).filter(
    one => one.owner_id === ctx.actor.id || mayRead(ctx, input.hall_id, one.list),
  );
  const people = await ctx.tx.rows(store.workers, input);
  return {
    mends: rows.map(one => ({
      ...{ id: one.id, state: one.state as 'open' | 'mended', list: one.list, code: one.code },
      ...{ say: { zh: one.say_zh, en: one.say_en }, rows: one.clauses, weight: one.weight },
      ...{ needs_picture: one.needs_picture, note: one.note, mended_note: one.mended_note },
      ...{ found_at: one.found_at.toISOString(), due_at: one.due_at.toISOString() },
      ...{ found_picture_id: one.found_picture_id, mended_picture_id: one.mended_picture_id },
      owner: { id: one.owner_id, name: { zh: one.owner_name, en: one.owner_name_en } },
      mender:
        one.mended_by === null || one.mender === null
          ? null
          : { id: one.mended_by, name: { zh: one.mender, en: one.mender_en ?? one.mender } },
      returned: one.returned,
    })),
    people: people.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}
