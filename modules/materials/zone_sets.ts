import type { BusinessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { openMend } from '../checklists/index.ts';
import { zone_kinds } from '../facilities/equipment.ts';
import { type ZoneKind, zonesInUse } from '../facilities/index.ts';
import { type ZoneLack, zoneLacks } from './material.ts';
import type { MaterialRow, TopicRow } from './store.ts';

type Rows = readonly Pick<MaterialRow, 'state' | 'topic' | 'valid_until' | 'kind' | 'stock'>[];

const kindsIn = async (ctx: Ctx, hall_id: number): Promise<ReadonlySet<string>> =>
  new Set((await ctx.tx.rows(zonesInUse, { hall_id })).flatMap(one => [one.kind, ...one.also]));

/** The zones of a hall that have a set of their own, and what each lacks of it (FAC-11). */
export async function zoneSets(
  ctx: Ctx,
  of: { hall_id: number; topics: readonly TopicRow[]; rows: Rows; today: BusinessDay },
) {
  const wanted = of.topics.filter(one => one.wanted && one.zone !== null);
  if (wanted.length === 0) return [];
  const zones = await kindsIn(ctx, of.hall_id);
  const lacks = zoneLacks(wanted, zones, of.rows, of.today);
  const kinds = [...new Set(wanted.map(one => one.zone))].filter(one => one !== null && zones.has(one));
  return kinds.map(zone => {
    const mine = wanted.filter(one => one.zone === zone);
    return {
      zone: zone as ZoneKind,
      topics: mine.length,
      lacks: lacks
        .filter(one => one.zone === zone)
        .map(one => ({ say: wordsOf(mine, one.code), why: one.why })),
    };
  });
}

const wordsOf = (topics: readonly TopicRow[], code: string) => {
  const found = topics.find(one => one.code === code);
  return { zh: found?.say_zh ?? code, en: found?.say_en ?? code };
};

const whys: Record<ZoneLack['why'], { zh: string; en: string }> = {
  missing: { zh: '没有摆', en: 'not there' },
  expired: { zh: '过期', en: 'past its day' },
  out_of_stock: { zh: '拿完了', en: 'none left' },
};

/** As a hall opens, what the set of one of its zones lacks is a rectification (FAC-11). */
export async function mendZones(
  ctx: Ctx,
  of: { hall_id: number; day: BusinessDay; topics: readonly TopicRow[]; rows: Rows },
): Promise<void> {
  const wanted = of.topics.filter(one => one.wanted && one.zone !== null);
  if (wanted.length === 0) return;
  for (const one of zoneLacks(wanted, await kindsIn(ctx, of.hall_id), of.rows, of.day)) {
    const say = wordsOf(of.topics, one.code);
    const zone = zone_kinds[one.zone as ZoneKind];
    await openMend(ctx, {
      ...{ hall_id: of.hall_id, list: 'registry', by_registry: true, note: say.zh },
      item: {
        ...{ code: `zone.${one.code}`, rows: ['FAC-11'], weight: 'minor', photo_on_fail: true },
        say: {
          zh: `${zone.zh}的宣传品${whys[one.why].zh}：${say.zh}`,
          en: `${zone.en}: its material is ${whys[one.why].en}: ${say.en}`,
        },
      },
    });
  }
}
