import type { Ctx } from '../../kit/ctx.ts';
import { announce, record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from '../norms/index.ts';
import { hallOf } from './actions.ts';
import { pathBelow, type UnitKind, whyNotPlace, whyNotUnit } from './organisation.ts';
import * as store from './organisation_store.ts';

const permission = 'halls.registry.manage';
/** What happens to a unit or to a hall's place has no subject of its own: numbers are in the facts. */
const no_subject = '00000000-0000-0000-0000-000000000000';

type CountTeller = (ctx: Ctx) => Promise<ReadonlyMap<number, number>>;
const tellers: { counters?: CountTeller } = {};

/** The module that keeps counters tells how many each hall has: the leaves of the tree. */
export function tellCounters(teller: CountTeller): void {
  tellers.counters = teller;
}

/** A unit within the administrator's reach; any other answers as not found. */
async function unitWithin(ctx: Ctx, id: number, field: string): Promise<store.UnitRow> {
  const unit = (await ctx.tx.rows(store.unitTree, {})).find(one => one.id === id);
  if (unit === undefined || !mayInUnit(ctx.actor, permission, unit.path))
    throw new Refusal('kit.not_found', { field });
  return unit;
}

/** The tree within reach: units with who holds a post at each, the halls below them, and how many counters each hall has (ORG-15). */
export async function organisationOf(ctx: Ctx) {
  const within = (path: string) => mayInUnit(ctx.actor, permission, path);
  const units = (await ctx.tx.rows(store.unitTree, {})).filter(one => within(one.path));
  const halls = (await ctx.tx.rows(store.hallTree, {})).filter(one => within(one.path));
  const posts = await ctx.tx.rows(store.unitPosts, {});
  const former = (await ctx.tx.rows(store.formerNames, { subject_id: no_subject })).map(one => ({
    ...{ at: one.at.toISOString(), by: { zh: one.name ?? '', en: one.name_en ?? '' } },
    facts: JSON.parse(one.facts) as { unit_id: number; was_zh: string; was_en: string },
  }));
  const counters = (await tellers.counters?.(ctx)) ?? new Map<number, number>();
  return {
    units: units.map(one => ({
      ...{ id: one.id, parent_id: one.parent_id, kind: one.kind, path: one.path },
      name: { zh: one.name_zh, en: one.name_en },
      halls: halls.filter(hall => hall.path.startsWith(one.path)).length,
      posts: posts
        .filter(post => post.unit_id === one.id)
        .map(post => ({ role: post.role, name: { zh: post.name, en: post.name_en } })),
      former: former
        .filter(({ facts }) => facts.unit_id === one.id)
        .map(({ at, by, facts }) => ({ at, by, name: { zh: facts.was_zh, en: facts.was_en } })),
    })),
    halls: halls.map(one => ({
      ...{ id: one.id, unit_id: one.unit_id, counters: counters.get(one.id) ?? 0 },
      name: { zh: one.name_zh, en: one.name_en },
    })),
  };
}

/** The root of the organisation, made in an empty house: the group, under which everything else is entered. Answers its number. */
export async function foundGroup(ctx: Ctx): Promise<number> {
  const root = (await ctx.tx.rows(store.unitTree, {})).find(one => one.path === '/');
  if (root !== undefined) return root.id;
  const of = { id: 1, parent_id: null, path: '/', kind: 'group', name_zh: '集团', name_en: 'Group' } as const;
  await ctx.tx.run(store.insertUnit, of);
  return of.id;
}

/** A new unit below another: the next level in, its number its own (ORG-15). */
export async function enterUnit(
  ctx: Ctx,
  input: { id: number; parent_id: number; kind: UnitKind; name_zh: string; name_en: string },
) {
  const parent = await unitWithin(ctx, input.parent_id, 'parent_id');
  refuseIf(whyNotUnit(parent.kind, input.kind), { field: 'kind' });
  const written = await ctx.tx.run(store.insertUnit, { ...input, path: pathBelow(parent.path, input.id) });
  refuseIf(written === 1 ? undefined : 'halls.unit_number_taken', { field: 'id' });
  await record(ctx, 'halls.unit.enter', {
    hall_id: 0,
    subject_id: no_subject,
    facts: { unit_id: input.id, parent_id: parent.id, kind: input.kind },
  });
  return { id: input.id };
}

/** A unit is called something else: the group that an empty house was founded with, or one that was reorganised (ORG-15). */
export async function renameUnit(ctx: Ctx, input: { unit_id: number; name_zh: string; name_en: string }) {
  const unit = await unitWithin(ctx, input.unit_id, 'unit_id');
  const { name_zh, name_en } = input;
  refuseIf(unit.name_zh === name_zh && unit.name_en === name_en ? 'halls.same_name' : undefined, {
    field: 'name_zh',
  });
  await ctx.tx.run(store.renameUnit, { id: unit.id, name_zh, name_en });
  await record(ctx, 'halls.unit.rename', {
    hall_id: 0,
    subject_id: no_subject,
    facts: { unit_id: unit.id, was_zh: unit.name_zh, was_en: unit.name_en, name_zh, name_en },
  });
  return { id: unit.id };
}

/** A hall is put into another unit: whoever holds a post above the new place reaches it, whoever held one above the old does not. */
export async function placeHall(ctx: Ctx, input: { hall_id: number; unit_id: number }) {
  const unit = await unitWithin(ctx, input.unit_id, 'unit_id');
  refuseIf(whyNotPlace(unit.kind), { field: 'unit_id' });
  const before = await hallOf(ctx, input.hall_id);
  await ctx.tx.run(store.placeInUnit, { hall_id: input.hall_id, unit_id: unit.id, path: unit.path });
  await record(ctx, 'halls.hall.place', {
    hall_id: input.hall_id,
    subject_id: no_subject,
    facts: { from: before.path, to: unit.path },
  });
  announce(ctx, input.hall_id, 'halls.hall');
  return { path: unit.path };
}

witness('halls.unit.enter', { zh: '登记单位', en: 'Unit entered' }, 'ORG-15');
witness('halls.hall.place', { zh: '厅改隶属', en: 'Hall put below another unit' }, 'ORG-15');
witness('halls.unit.rename', { zh: '单位改名', en: 'Unit renamed' }, 'ORG-15');
