import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend, ownPicture } from '../checklists/index.ts';
import { normValue, witness, witnessWhere } from '../norms/index.ts';
import {
  isExpired,
  isLow,
  material,
  type Origin,
  untold,
  whyNotApprove,
  whyNotClip,
  whyNotPlace,
} from './material.ts';
import * as store from './store.ts';
import { zoneSets } from './zone_sets.ts';

/** A piece as it is entered; what the hall made itself is approved by two before it is placed. */
export interface MaterialEntry {
  kind: store.MaterialKind;
  origin: Origin;
  topic: string | null;
  title_zh: string;
  title_en: string;
  version: string;
  place: string;
  valid_from: string;
  valid_until: string;
  stock: number;
  reorder_at: number;
  /** What a clip says under its title. */
  body_zh: string | null;
  body_en: string | null;
}

/** Enters a piece: who owns it is whoever enters it. It is given away: there is no price to enter (SIGN-08). */
export async function enterMaterial(ctx: Ctx, input: MaterialEntry & { hall_id: number }) {
  refuseIf(input.valid_from <= input.valid_until ? undefined : 'materials.dates_reversed', {
    field: 'valid_until',
  });
  if (input.kind === 'clip') refuseIf(whyNotClip(input), { field: 'body_zh' });
  const topics = await ctx.tx.rows(store.topicsSet, {});
  const known = input.topic === null || topics.some(one => one.code === input.topic && one.wanted);
  refuseIf(known ? undefined : 'materials.unknown_topic', { field: 'topic' });
  const id = ctx.newId();
  const { hall_id, ...entry } = input;
  const row = { hall_id, id, ...entry, entered_by: ctx.actor.id, entered_at: ctx.now };
  const { kind, origin, topic, valid_until } = entry;
  await begin(ctx, material, row, 'enter', { facts: { kind, origin, topic, valid_until } });
  return { id };
}

interface One {
  hall_id: number;
  material_id: Id;
}

async function materialOf(ctx: Ctx, input: One): Promise<store.MaterialRow> {
  const of = await ctx.tx.maybe(store.findMaterial, { hall_id: input.hall_id, id: input.material_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'material_id' });
  return of;
}

const decided = { endorse: 'endorsed', approve: 'approved', drop: 'dropped' } as const;

/** A signature under what the hall made: first the marketing manager, then the branch, never the same person. */
export async function decideMaterial(ctx: Ctx, input: One & { verb: 'endorse' | 'approve' | 'drop' }) {
  if (!ctx.may(`materials.${input.verb}`, input.hall_id)) throw new Refusal('kit.not_permitted');
  const of = await materialOf(ctx, input);
  if (input.verb === 'approve') refuseIf(whyNotApprove(of, ctx.actor.id));
  const column = { endorse: 'endorsed_by', approve: 'approved_by', drop: null }[input.verb];
  await move(ctx, material, of, input.verb, {
    ...(column === null ? {} : { set: { [column]: ctx.actor.id } }),
    facts: { kind: of.kind },
  });
  return { state: decided[input.verb] };
}

/** It hangs or lies where it belongs: its last day is a clock from now on; a former version of a form is to be withdrawn. */
export async function placeMaterial(ctx: Ctx, input: One) {
  const of = await materialOf(ctx, input);
  refuseIf(whyNotPlace(of, businessDay(ctx.now)));
  const ahead = await normValue(ctx, input.hall_id, 'material_expiring_before');
  const soon = onDay(addDays(of.valid_until, -ahead), '08:00');
  const start: DueItem[] = [
    { kind: 'materials.expires_soon', due_at: soon > ctx.now ? soon : ctx.now },
    { kind: 'materials.expired', due_at: onDay(addDays(of.valid_until, 1), '08:00') },
  ];
  await move(ctx, material, of, 'place', {
    set: { placed_by: ctx.actor.id, placed_at: ctx.now },
    facts: { place: of.place },
    start,
  });
  await withdrawFormer(ctx, of);
  return { state: 'placed' as const };
}

/** Obsolete forms are withdrawn: each a task of the hall manager (FAC-18). */
const withdrawFormer = guarded(
  'FAC-18',
  async (ctx: Ctx, of: store.MaterialRow): Promise<void> => {
    if (of.kind !== 'form') return;
    for (const former of await ctx.tx.rows(store.formerVersions, of)) await takeDown(ctx, former, 'FAC-18');
  },
  async () => {},
);

async function takeDown(ctx: Ctx, of: store.MaterialRow, row: 'SIGN-09' | 'FAC-18'): Promise<void> {
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: 'registry', by_registry: true },
    item: {
      ...{ code: `material.${of.id.slice(-12)}`, rows: [row], photo_on_fail: true },
      // What is expired and still hangs misleads a customer: an A finding (6.20).
      weight: row === 'SIGN-09' ? 'critical' : 'major',
      say: {
        zh: `${row === 'SIGN-09' ? '撤下过期的' : '撤下旧版'}《${of.title_zh}》`,
        en: `Take down ${row === 'SIGN-09' ? 'expired' : 'the former'} “${of.title_en}”`,
      },
    },
    note: of.place,
  });
}

const lapse = guarded(
  'FAC-19',
  (ctx: Ctx, of: store.MaterialRow): Promise<void> =>
    move(ctx, material, of, 'lapse', {
      set: { removed_at: ctx.now },
      facts: { valid_until: of.valid_until },
      stop: ['materials.expires_soon', 'materials.expired'],
    }),
  async () => {},
);

/** It is taken down, with a picture of the place without it. */
export async function removeMaterial(ctx: Ctx, input: One & { picture_id?: Id | undefined }) {
  const of = await materialOf(ctx, input);
  // A clip leaves no empty wall to take a picture of.
  if (input.picture_id !== undefined) await ownPicture(ctx, input.hall_id, input.picture_id);
  else refuseIf(of.kind === 'clip' ? undefined : 'materials.picture_first', { field: 'picture_id' });
  await move(ctx, material, of, 'remove', {
    set: { removed_by: ctx.actor.id, removed_at: ctx.now, removed_picture_id: input.picture_id ?? null },
    facts: { kind: of.kind, late: of.valid_until < businessDay(ctx.now) },
    stop: ['materials.expires_soon', 'materials.expired'],
  });
  return { state: 'removed' as const };
}

/** The zone whose set a topic belongs to; null where it belongs to no zone alone. */
async function zoneOfTopic(ctx: Ctx, topic: string | null): Promise<string | null> {
  if (topic === null) return null;
  const topics = await ctx.tx.rows(store.topicsSet, {});
  return topics.find(one => one.code === topic)?.zone ?? null;
}

/** What lies there is counted, after a refill too. */
export async function stockMaterial(ctx: Ctx, input: One & { stock: number }) {
  const of = await materialOf(ctx, input);
  const low = isLow({ ...of, stock: input.stock });
  const written = await ctx.tx.run(store.setStock, { hall_id: of.hall_id, id: of.id, stock: input.stock });
  if (written !== 1) throw new Refusal('kit.not_from_here', { facts: { verb: 'stock', state: of.state } });
  await record(ctx, 'materials.stock', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: {
      stock: input.stock,
      before: of.stock,
      low,
      topic: of.topic,
      zone: await zoneOfTopic(ctx, of.topic),
    },
  });
  return { low };
}

onDue('materials.expires_soon', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findMaterial, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'placed')
    await move(ctx, material, of, 'expire_soon', { facts: { valid_until: of.valid_until } });
});

onDue('materials.expired', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findMaterial, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || !isExpired(of, businessDay(ctx.now))) return;
  // Paper is taken down by somebody, a clip by the clock (FAC-19).
  if (of.kind === 'clip') await lapse(ctx, of);
  else await takeDown(ctx, of, 'SIGN-09');
});

/** What stands in a hall: each with its place and last day, what is expired or low, and how much of the province's set is told. */
export async function materialsIn(ctx: Ctx, input: { hall_id: number }) {
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.materialsOf, input);
  const topics = await ctx.tx.rows(store.topicsSet, {});
  const wanted = topics.filter(one => one.wanted && one.zone === null).map(one => one.code);
  return {
    today,
    zones: await zoneSets(ctx, { hall_id: input.hall_id, topics, rows, today }),
    topics: topics.map(one => ({
      ...{ code: one.code, say: { zh: one.say_zh, en: one.say_en }, wanted: one.wanted, zone: one.zone },
    })),
    untold: untold(wanted, rows, today),
    materials: rows.map(one => ({
      ...{
        id: one.id,
        state: one.state,
        kind: one.kind,
        origin: one.origin,
        topic: one.topic,
      },
      title: { zh: one.title_zh, en: one.title_en },
      body: one.body_zh === null ? null : { zh: one.body_zh, en: one.body_en ?? '' },
      ...{ version: one.version, place: one.place, valid_from: one.valid_from, valid_until: one.valid_until },
      ...{
        stock: one.stock,
        reorder_at: one.reorder_at,
        low: one.state !== 'draft' && isLow(one),
        expired: isExpired(one, today),
      },
      owner: one.name === null ? null : { zh: one.name, en: one.name_en ?? one.name },
    })),
  };
}

const counted = { zh: '单册点数', en: 'Counted or refilled' };
witness('materials.stock', counted, 'SIGN-08');
// Of all that is counted, the material of the GoTone zone.
witnessWhere('materials.stock', counted, { fact: 'zone', is: ['goTone'] }, 'FAC-11');
