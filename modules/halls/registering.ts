import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { announce, record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import { hallOf, prepareDay } from './actions.ts';
import type { HallEntry } from './entry.ts';
import { whyNotHours } from './hours.ts';
import { whyNotEnterHours } from './hours_change.ts';
import * as store from './registry_store.ts';
import { spotOf, whyNotSpot } from './spot.ts';
import { allHalls } from './store.ts';

/** The subject of what happens to a hall itself: the hall's own number is in the event's key. */
const hallSubject = '00000000-0000-0000-0000-000000000000';

/** Why an entry cannot stand: a hall closes after it opens, and an open one has a licence. */
export const whyNotEntry = guarded('ORG-01', (of: Pick<HallEntry, 'opens' | 'closes'>): string | undefined =>
  of.opens < of.closes ? undefined : 'halls.hours_reversed',
);

/** Refuses hours that run backwards or are shorter than the norm without an exemption (ORG-01, SIGN-04). */
export async function refuseHours(ctx: Ctx, of: HallEntry, hall_id: number): Promise<void> {
  refuseIf(whyNotEntry(of), { field: 'closes' });
  const least_min = await normValue(ctx, hall_id, 'open_hours_min');
  refuseIf(whyNotHours(of, least_min, businessDay(ctx.now)), { field: 'closes' });
}

/** Refuses half a spot, and one that lies far off all the other halls of the branch (PRIN-17). */
async function refuseSpot(ctx: Ctx, of: HallEntry, at: { path: string; hall_id: number }): Promise<void> {
  const rows = of.latitude === null ? [] : await ctx.tx.rows(allHalls, {});
  const others = rows.filter(one => one.path === at.path && one.id !== at.hall_id).map(spotOf);
  const most_km = await normValue(ctx, at.hall_id, 'hall_apart_most');
  const spots = others.filter(one => one !== null);
  refuseIf(whyNotSpot(of, spots, most_km), { field: 'latitude' });
}

/** The units of an administrator's reach, where halls may be registered. */
export async function unitsOf(ctx: Ctx) {
  const rows = await ctx.tx.rows(store.allUnits, {});
  return rows
    .filter(one => mayInUnit(ctx.actor, 'halls.registry.manage', one.path))
    .map(one => ({ id: one.id, name: { zh: one.name_zh, en: one.name_en }, kind: one.kind }));
}

/** A new hall enters the registry: its number is its own, and its first business day is prepared (ORG-01). */
export async function registerHall(ctx: Ctx, input: HallEntry & { id: number; unit_id: number }) {
  const unit = (await ctx.tx.rows(store.allUnits, {})).find(one => one.id === input.unit_id);
  const reached = unit !== undefined && mayInUnit(ctx.actor, 'halls.registry.manage', unit.path);
  if (!reached) throw new Refusal('kit.not_found', { field: 'unit_id' });
  const { id, unit_id: _, ...entry } = input;
  return enterHall(ctx, unit, id, entry);
}

/** The same for whoever has looked already who may enter it: a module above whose own act makes a hall real (ORG-16). */
export async function enterHall(ctx: Ctx, unit: { id: number; path: string }, id: number, entry: HallEntry) {
  const input = { ...entry, id, unit_id: unit.id };
  await refuseHours(ctx, input, 0);
  await refuseSpot(ctx, input, { path: unit.path, hall_id: 0 });
  const written = await ctx.tx.run(store.insertHall, { ...input, path: unit.path });
  refuseIf(written === 1 ? undefined : 'halls.number_taken', { field: 'id' });
  const today = businessDay(ctx.now);
  const late = ctx.now.getTime() >= onDay(today, input.opens).getTime();
  await prepareDay(ctx, input.id, late ? addDays(today, 1) : today);
  await record(ctx, 'halls.hall.register', {
    hall_id: input.id,
    subject_id: hallSubject,
    facts: { unit_id: input.unit_id, hall_type: input.hall_type, licence_until: input.licence_until },
  });
  announce(ctx, input.id, 'halls.hall');
  return { id: input.id };
}

/** What the registry says of one hall. */
export async function entryOf(ctx: Ctx, input: { hall_id: number }) {
  const row = await ctx.tx.maybe(store.findEntry, input);
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'hall_id' });
  return row;
}

/** A hall that was renamed, or keeps other hours, has a plate to be changed: the task stands in the hall at once (SIGN-02, SIGN-03). */
export async function newPlate(
  ctx: Ctx,
  of: HallEntry & { hall_id: number },
  changed: string[],
): Promise<void> {
  const named = changed.includes('name_zh') || changed.includes('name_en');
  if (!named && !changed.includes('opens') && !changed.includes('closes')) return;
  const item = {
    ...{ code: 'plate', weight: 'major' as const, rows: ['SIGN-02', 'SIGN-03'], photo_on_fail: true },
    say: { zh: '换铭牌：厅名、营业时间照登记', en: 'A new plate: name and hours as registered' },
  };
  const note = `${of.name_zh} ${of.opens}–${of.closes}`;
  await openMend(ctx, { hall_id: of.hall_id, list: 'registry', item, note, by_registry: true });
}

/** An entry is changed, the licence at once; the hours of a hall that serves change only after approval and notice (SIGN-03). */
export async function amendHall(ctx: Ctx, input: HallEntry & { hall_id: number }) {
  const { needs_acceptance, path } = await hallOf(ctx, input.hall_id);
  const before = await entryOf(ctx, input);
  // Hours that stay as they are were judged when they were entered.
  const same = before.opens === input.opens && before.closes === input.closes;
  if (!same || before.short_hours_until !== input.short_hours_until)
    await refuseHours(ctx, input, input.hall_id);
  refuseIf(whyNotEnterHours({ same, needs_acceptance }), { field: 'closes' });
  if (before.latitude !== input.latitude || before.longitude !== input.longitude)
    await refuseSpot(ctx, input, { path, hall_id: input.hall_id });
  await ctx.tx.run(store.updateHall, input);
  const changed = Object.entries(before)
    .filter(([column, value]) => input[column as keyof typeof input] !== value)
    .map(([column]) => column);
  await newPlate(ctx, input, changed);
  await record(ctx, 'halls.hall.amend', {
    hall_id: input.hall_id,
    subject_id: hallSubject,
    facts: {
      changed,
      licence_until: input.licence_until,
      registry_state: input.registry_state,
    },
  });
  announce(ctx, input.hall_id, 'halls.hall');
  return { id: input.hall_id };
}

/** The registry notes that a hall is a smart one, or no longer; whoever keeps the devices judges it (ORG-14). */
export async function markSmart(ctx: Ctx, of: { hall_id: number; smart: boolean }): Promise<void> {
  await hallOf(ctx, of.hall_id);
  await ctx.tx.run(store.setSmart, of);
  announce(ctx, of.hall_id, 'halls.hall');
}

/** The registry takes the stars a hall was given; whoever rates halls decided, and nobody types them (ORG-11). */
export async function setStar(ctx: Ctx, of: { hall_id: number; star: number | null }): Promise<void> {
  await ctx.tx.run(store.setStar, of);
  announce(ctx, of.hall_id, 'halls.hall');
}
