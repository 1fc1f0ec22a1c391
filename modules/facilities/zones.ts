import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { ownPicture, type Subject, tellSubjects } from '../checklists/index.ts';
import { allHalls, hallOf, onDuty } from '../halls/index.ts';
import { type Equipment, equipment_kinds, type zone_kinds } from './equipment.ts';
import { gapsOf, missingZones, shortOf, standardOf, zonesOf } from './standard.ts';
import * as store from './store.ts';
import { wifiShown } from './wifi.ts';
import { zone } from './zone.ts';

/** A zone as it is entered. */
export interface ZoneEntry {
  kind: keyof typeof zone_kinds;
  name_zh: string;
  name_en: string;
  also: string[];
  post: string | null;
  staff_min: number;
  equipment: Record<string, number>;
}

const columnsOf = (of: ZoneEntry) => ({
  ...{ kind: of.kind, name_zh: of.name_zh, name_en: of.name_en, also: of.also },
  ...{ post: of.post, staff_min: of.staff_min, equipment: JSON.stringify(of.equipment) },
});

const factsOf = ({ kind, also, post, staff_min, equipment }: ZoneEntry) => ({
  ...{ kind, also, post, staff_min, equipment },
});

/** The hall manager enters a zone: what it is, who stands there, what stands in it. */
export async function enterZone(ctx: Ctx, input: ZoneEntry & { hall_id: number }) {
  const there = await ctx.tx.rows(store.zonesOfHalls, { halls: [input.hall_id] });
  refuseIf(there.some(one => one.name_zh === input.name_zh) ? 'facilities.zone_there' : undefined, {
    field: 'name_zh',
  });
  const id = ctx.newId();
  const row = {
    hall_id: input.hall_id,
    id,
    ...columnsOf(input),
    entered_by: ctx.actor.id,
    entered_at: ctx.now,
  };
  await begin(ctx, zone, row, 'enter', { facts: factsOf(input) });
  return { id };
}

async function zoneOf(ctx: Ctx, input: { hall_id: number; zone_id: Id }): Promise<store.ZoneRow> {
  const of = await ctx.tx.maybe(store.findZone, { hall_id: input.hall_id, id: input.zone_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'zone_id' });
  return of;
}

/** A zone is amended: what stands in it, who stands there, what else it serves as. */
export async function amendZone(ctx: Ctx, input: ZoneEntry & { hall_id: number; zone_id: Id }) {
  const of = await zoneOf(ctx, input);
  await move(ctx, zone, of, 'amend', { set: columnsOf(input), facts: factsOf(input) });
  return { id: of.id };
}

/** How the zone looks in order: rounds hold it beside what they see (ENV-04). */
export async function pictureZone(ctx: Ctx, input: { hall_id: number; zone_id: Id; picture_id: Id }) {
  const of = await zoneOf(ctx, input);
  await ownPicture(ctx, input.hall_id, input.picture_id);
  await move(ctx, zone, of, 'picture', {
    set: { picture_id: input.picture_id },
    facts: { picture_id: input.picture_id },
  });
  return { id: of.id };
}

/** A zone is given up. */
export async function retireZone(ctx: Ctx, input: { hall_id: number; zone_id: Id }) {
  const of = await zoneOf(ctx, input);
  await move(ctx, zone, of, 'retire');
  return { id: of.id };
}

const equipmentOf = (of: Pick<store.ZoneRow, 'equipment'>): Record<string, number> =>
  JSON.parse(of.equipment);

/** What stands in each of some halls: in its zones, and what the registry counts itself. */
async function thereIn(ctx: Ctx, halls: readonly number[]) {
  const zones = await ctx.tx.rows(store.zonesOfHalls, { halls });
  const counted = await ctx.tx.rows(store.countedOfHalls, { halls });
  return new Map(
    counted.map(one => {
      const has = new Map<string, number>([
        ...([
          ['counter', one.counters],
          ['low_counter', one.low],
        ] as const),
        ...([
          ['kiosk', one.kiosks],
          ['wall', one.walls],
        ] as const),
      ]);
      const mine = zones.filter(zone_ => zone_.hall_id === one.hall_id);
      for (const zone_ of mine)
        for (const [kind, count] of Object.entries(equipmentOf(zone_)))
          has.set(kind, (has.get(kind) ?? 0) + count);
      return [one.hall_id, { has, zones: mine, counters: one.counters }];
    }),
  );
}

/** The zones and the gap report of a hall. */
export async function facilitiesOf(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const there = (await thereIn(ctx, [input.hall_id])).get(input.hall_id);
  const size = { ...hall, counters: there?.counters ?? 0 };
  const has = there?.has ?? new Map<string, number>();
  const zones = there?.zones ?? [];
  const duty = await ctx.tx.rows(onDuty, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  const gaps = gapsOf(standardOf(size), has);
  return {
    ...{ hall_type: hall.hall_type, star: hall.star },
    standard: standardOf(size).map(need => ({ ...need, has: has.get(need.kind) ?? 0 })),
    wifi: await wifiShown(ctx, input),
    gaps: gaps.map(one => one.kind),
    missing: missingZones(zonesOf(size), zones).map(one => ({ kind: one.kinds[0] ?? 'rest', row: one.row })),
    zones: zones.map(one => ({
      ...{ id: one.id, kind: one.kind, also: one.also as (keyof typeof zone_kinds)[] },
      name: { zh: one.name_zh, en: one.name_en },
      ...{ post: one.post, staff_min: one.staff_min, short: shortOf(one, duty) },
      equipment: Object.entries(equipmentOf(one)).map(([kind, count]) => ({
        kind: kind as Equipment,
        count,
      })),
      picture_id: one.picture_id,
    })),
  };
}

/** The gap report of every hall within reach: what falls short, zones and equipment. */
export async function gapsBelow(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    hall => hall.registry_state === 'active' && ctx.may('facilities.gaps', hall.id),
  );
  const there = await thereIn(
    ctx,
    halls.map(hall => hall.id),
  );
  return {
    halls: halls.map(hall => {
      const of = there.get(hall.id);
      const size = { ...hall, counters: of?.counters ?? 0 };
      const gaps = gapsOf(standardOf(size), of?.has ?? new Map());
      return {
        ...{ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } },
        ...{ unit: { zh: hall.unit_zh, en: hall.unit_en }, hall_type: hall.hall_type, star: hall.star },
        gaps: gaps.map(one => ({ ...one })),
        missing: missingZones(zonesOf(size), of?.zones ?? []).map(one => one.kinds[0] ?? ('rest' as const)),
      };
    }),
  };
}

/** How much of its standard stands in each of some halls, in percent, and the most stars whose whole standard it meets (ORG-11). */
export async function standardMet(
  ctx: Ctx,
  halls: readonly { id: number; hall_type: string; star: number | null }[],
): Promise<Map<number, { share: number; stars: number }>> {
  const there = await thereIn(
    ctx,
    halls.map(hall => hall.id),
  );
  const found = new Map<number, { share: number; stars: number }>();
  for (const hall of halls) {
    const of = there.get(hall.id);
    // A hall whose zones nobody entered has no facilities on record: neither good nor bad ones.
    if (of === undefined || of.zones.length === 0) continue;
    const lacks = (star: number) => {
      const size = { hall_type: hall.hall_type, star, counters: of.counters };
      const lacking = gapsOf(standardOf(size), of.has).length + missingZones(zonesOf(size), of.zones).length;
      return { lacking, whole: standardOf(size).length + zonesOf(size).length };
    };
    const own = lacks(hall.star ?? 3);
    const share = Math.round(((own.whole - own.lacking) / own.whole) * 1000) / 10;
    found.set(hall.id, { share, stars: starsMet(star => lacks(star).lacking) });
  }
  return found;
}

/** Rounds hold a hall to its standard; a few things lacking for the moment take no stars, more do. */
const lacking_most = 2;

/** The most stars for which a hall lacks next to nothing; two where it does not even meet the standard of three. */
const starsMet = (lackingFor: (star: number) => number): number =>
  [5, 4, 3].find(star => lackingFor(star) <= lacking_most) ?? 2;

/** What rounds go over: each zone as its own kind and what else it serves as, and each charger by its connector. */
tellSubjects('zone', async (ctx, hall_id) =>
  (await ctx.tx.rows(store.zonesOfHalls, { halls: [hall_id] })).map(
    (one): Subject => ({
      ...{ code: one.id.slice(-12), id: one.id, is: one.kind, as: one.also },
      say: { zh: one.name_zh, en: one.name_en },
      ...(one.picture_id === null ? {} : { picture_id: one.picture_id }),
    }),
  ),
);
tellSubjects('charger', async (ctx, hall_id) =>
  (await ctx.tx.rows(store.zonesOfHalls, { halls: [hall_id] })).flatMap(one =>
    Object.entries(equipmentOf(one))
      .filter(([kind, count]) => kind.startsWith('charger_') && count > 0)
      .map(([kind]): Subject => {
        const say = equipment_kinds[kind as Equipment];
        return {
          ...{ code: `${one.id.slice(-12)}.${kind}`, is: kind },
          say: { zh: `${one.name_zh}${say.zh}`, en: `${one.name_en}, ${say.en}` },
        };
      }),
  ),
);
