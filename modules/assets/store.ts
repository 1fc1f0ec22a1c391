import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { AssetKind, AssetState, Release } from './asset.ts';

export interface AssetRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: AssetState;
  tag: string;
  kind: AssetKind;
  model: string;
  serial: string;
  place: string;
  device_id: Id | null;
  counter_id: Id | null;
  custodian_id: Id;
  price_fen: number;
  acquired_on: BusinessDay;
  refresh_on: BusinessDay;
  firmware: string | null;
  firmware_on: BusinessDay | null;
}

const columns = `a.hall_id, a.id, a.state, a.tag, a.kind, a.model, a.serial, a.place, a.device_id, a.counter_id, a.custodian_id, a.price_fen, a.acquired_on,
  a.refresh_on, a.firmware, a.firmware_on`;

/** What a hall works with, and who keeps each; the condition a device tells of itself. */
export const assetsOf = sql<
  { hall_id: number },
  AssetRow & { keeper: string; keeper_en: string; condition: string | null }
>(
  'assets.all',
  `select ${columns}, p.name as keeper, p.name_en as keeper_en, d.condition from asset a join person p on p.id = a.custodian_id
   left join device d on d.hall_id = a.hall_id and d.id = a.device_id
   where a.hall_id = :hall_id and a.state <> 'scrapped' order by a.tag`,
);
export const findAsset = sql<{ hall_id: number; id: Id }, AssetRow>(
  'assets.one',
  `select ${columns} from asset a where a.hall_id = :hall_id and a.id = :id for update`,
);
/** The same, only read: lists of what waits for a second signature ask it. */
export const readAsset = sql<{ hall_id: number; id: Id }, AssetRow>(
  'assets.read',
  `select ${columns} from asset a where a.hall_id = :hall_id and a.id = :id`,
);
export const assetTagged = sql<{ hall_id: number; tag: string }, { id: Id }>(
  'assets.tagged',
  'select id from asset where hall_id = :hall_id and tag = :tag',
);
/** What a check or a device speaks of: the asset itself, what it is registered as, what stands at a counter, or any of a kind. */
export const assetMeant = sql<{ hall_id: number; id: Id | null; kind: string | null }, AssetRow>(
  'assets.meant',
  `select ${columns} from asset a where a.hall_id = :hall_id and a.state in ('in_use', 'under_repair')
     and (a.id = :id or a.device_id = :id or a.counter_id = :id or a.kind = :kind) order by a.tag limit 1 for update`,
);
/** What of some kinds stands in use: for lists that go over them one by one. */
export const ofKinds = sql<
  { hall_id: number; kinds: readonly string[] },
  Pick<AssetRow, 'id' | 'tag' | 'kind' | 'model' | 'place'>
>(
  'assets.of_kinds',
  `select id, tag, kind, model, place from asset
   where hall_id = :hall_id and kind = any(:kinds::text[]) and state in ('in_use', 'under_repair') order by tag`,
);

export const releases = sql<Record<string, never>, Release & Record<string, unknown>>(
  'assets.releases',
  'select model, version, released_on from asset_release order by model',
);
export const setRelease = sql<Release & { set_by: Id; set_at: Instant } & Record<string, unknown>>(
  'assets.set_release',
  `insert into asset_release (model, version, released_on, set_by, set_at) values (:model, :version, :released_on, :set_by, :set_at)
   on conflict (model) do update set version = excluded.version, released_on = excluded.released_on, set_by = excluded.set_by,
     set_at = excluded.set_at`,
);

/** The open hours of a hall since a day: from the doors to the end of the line, or to now. */
export const openSpans = sql<
  { hall_id: number; since: BusinessDay; until: BusinessDay; now: Instant },
  { from: Instant; until: Instant }
>(
  'assets.open_spans',
  `select opened_at as "from", least(coalesce(line_closed_at, closes_at), :now::timestamptz) as until from hall_day
   where hall_id = :hall_id and day between :since and :until and opened_at is not null order by day`,
);

/** What a device says of itself. */
export const conditionOf = sql<{ hall_id: number; id: Id }, { condition: string }>(
  'assets.condition',
  'select condition from device where hall_id = :hall_id and id = :id',
);
