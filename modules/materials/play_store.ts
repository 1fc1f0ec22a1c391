import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { MaterialState } from './material.ts';

interface ClipRow extends Record<string, unknown> {
  id: Id;
  state: MaterialState;
  kind: string;
  title_zh: string;
  title_en: string;
  body_zh: string;
  body_en: string;
  valid_from: BusinessDay;
  valid_until: BusinessDay;
}

const columns =
  'm.id, m.state, m.kind, m.title_zh, m.title_en, m.body_zh, m.body_en, m.valid_from, m.valid_until';

/** The clips of a hall: those that stand, in the order in which they were placed. */
export const clipsOf = sql<{ hall_id: number; since: BusinessDay }, ClipRow>(
  'materials.clips',
  `select ${columns} from promo_material m where m.hall_id = :hall_id and m.kind = 'clip'
   and (m.state not in ('removed', 'dropped') or m.removed_at >= :since::date) order by m.placed_at, m.id limit 50`,
);

/** Adds what a screen played to the log of its day. */
export const addPlays = sql<{
  hall_id: number;
  device_id: Id;
  day: BusinessDay;
  at: Instant;
  ids: readonly Id[];
  plays: readonly number[];
  seconds: readonly number[];
}>(
  'materials.add_plays',
  `insert into clip_play (hall_id, material_id, device_id, day, plays, seconds, first_at, last_at)
   select :hall_id::int, p.id, :device_id::uuid, :day::date, p.plays, p.seconds, :at::timestamptz, :at::timestamptz
   from unnest(:ids::uuid[], :plays::int[], :seconds::int[]) p(id, plays, seconds)
   on conflict (hall_id, material_id, device_id, day) do update set plays = clip_play.plays + excluded.plays,
     seconds = clip_play.seconds + excluded.seconds, last_at = excluded.last_at`,
);

/** Every clip that stands or was played lately, with the sums of its plays. */
export const playLog = sql<
  { hall_id: number; since: BusinessDay },
  ClipRow & { plays: number; seconds: number; screens: number; last_at: Instant | null }
>(
  'materials.play_log',
  `select ${columns}, coalesce(sum(p.plays), 0)::int as plays, coalesce(sum(p.seconds), 0)::int as seconds,
     count(distinct p.device_id)::int as screens, max(p.last_at) as last_at
   from promo_material m left join clip_play p on p.hall_id = m.hall_id and p.material_id = m.id and p.day >= :since
   where m.hall_id = :hall_id and m.kind = 'clip' and (m.state not in ('removed', 'dropped') or p.day is not null)
   group by m.hall_id, m.id order by m.state = 'removed', m.valid_until, m.id`,
);

export const playsOn = sql<{ hall_id: number; day: BusinessDay }, { plays: number; seconds: number }>(
  'materials.plays_on',
  `select coalesce(sum(plays), 0)::int as plays, coalesce(sum(seconds), 0)::int as seconds from clip_play
   where hall_id = :hall_id and day = :day`,
);
