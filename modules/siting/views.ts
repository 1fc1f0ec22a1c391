import type { Ctx } from '../../kit/ctx.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { allHalls, allUnits, type HallRow, spotOf } from '../halls/index.ts';
import { unitValue } from '../norms/index.ts';
import { nearestOf, openMinutes, type Reachable, reachOf } from './reach.ts';
import { allPlaces, type PlaceRow } from './store.ts';

const name = (of: { name_zh: string; name_en: string }) => ({ zh: of.name_zh, en: of.name_en });

/** Halls that anybody may walk into. */
const forAll = (rows: readonly HallRow[]): HallRow[] =>
  rows.filter(one => one.is_public && one.registry_state === 'active');

/** Those of them that are on the map. */
export const reachable = (rows: readonly HallRow[]): Reachable[] =>
  forAll(rows).flatMap(one => {
    const spot = spotOf(one);
    return spot === null ? [] : [{ id: one.id, spot }];
  });

/** Where the halls are and when they are open, for anybody: nobody signs in for it (PRIN-17). */
export async function mapOf(ctx: Ctx) {
  const halls = forAll(await ctx.tx.rows(allHalls, {}));
  const places = (await ctx.tx.rows(allPlaces, {})).filter(one => one.listed);
  return {
    halls: halls.map(one => ({
      ...{ id: one.id, name: name(one), unit: { zh: one.unit_zh, en: one.unit_en }, unit_id: one.unit_id },
      ...{ address: { zh: one.address_zh, en: one.address_en }, opens: one.opens, closes: one.closes },
      ...{ round_the_clock: one.round_the_clock, star: one.star, spot: spotOf(one) },
    })),
    places: places.map(one => ({
      ...{ id: one.id, name: name(one), unit_id: one.unit_id },
      spot: { latitude: one.latitude, longitude: one.longitude },
    })),
  };
}

/** Each listed place with the nearest hall of all; one that counts no more has none. */
function withNearest(places: readonly PlaceRow[], halls: readonly Reachable[]) {
  return places.map(of => ({ of, nearest: of.listed ? nearestOf(of, halls) : undefined }));
}

/** The reach by branch or district: how far people have it, and how long the halls are open (PRIN-17). */
export async function reachShown(ctx: Ctx) {
  const rows = await ctx.tx.rows(allHalls, {});
  const names = new Map(rows.map(one => [one.id, name(one)]));
  const places = withNearest(await ctx.tx.rows(allPlaces, {}), reachable(rows));
  const mine = rows.filter(one => ctx.may('siting.read', one.id));
  const paths = new Set(mine.map(one => one.path));
  const all = await ctx.tx.rows(allUnits, {});
  const units = [];
  for (const unit of all.filter(one => paths.has(one.path))) {
    const most_m = await unitValue(ctx, unit.path, unit.id, 'hall_reach');
    const least_min = await unitValue(ctx, unit.path, unit.id, 'open_hours_min');
    const here = forAll(mine.filter(one => one.path === unit.path));
    const open = here.map(openMinutes);
    units.push({
      ...{ id: unit.id, name: name(unit), most_m, halls: here.length },
      ...reachOf(
        places.filter(one => one.of.unit_id === unit.id && one.of.listed).map(one => ({ ...one.of, ...one })),
        most_m,
      ),
      unplaced: here.filter(one => spotOf(one) === null).map(one => ({ id: one.id, name: name(one) })),
      open_mean_min: open.length === 0 ? null : Math.round(open.reduce((a, b) => a + b, 0) / open.length),
      short: open.filter(minutes => minutes < least_min).length,
      round_the_clock: here.filter(one => one.round_the_clock).length,
      may_enter: mayInUnit(ctx.actor, 'siting.place.enter', unit.path),
    });
  }
  const limits = new Map(units.map(one => [one.id, one]));
  return {
    units,
    places: places
      .filter(one => limits.has(one.of.unit_id))
      .map(({ of, nearest }) => ({
        ...{ id: of.id, unit_id: of.unit_id, unit: { zh: of.unit_zh, en: of.unit_en } },
        ...{ name_zh: of.name_zh, name_en: of.name_en, residents: of.residents, listed: of.listed },
        ...{ latitude: of.latitude, longitude: of.longitude },
        nearest:
          nearest === undefined
            ? null
            : { ...nearest, name: names.get(nearest.hall_id) ?? { zh: '', en: '' } },
        over:
          of.listed && (nearest?.metres ?? Number.POSITIVE_INFINITY) > (limits.get(of.unit_id)?.most_m ?? 0),
        may_amend: limits.get(of.unit_id)?.may_enter ?? false,
      })),
    halls: reachable(mine).map(one => ({
      ...{ id: one.id, spot: one.spot, name: names.get(one.id) ?? { zh: '', en: '' } },
      unit_id: all.find(unit => unit.path === rows.find(row => row.id === one.id)?.path)?.id ?? 0,
    })),
  };
}
