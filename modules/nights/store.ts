import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

export interface NightRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'kept' | 'ended';
  day: string;
  watchers: number;
  terminals: number;
  terminals_down: number;
  begun_at: Instant;
  ended_at: Instant | null;
}
const columns =
  'n.hall_id, n.id, n.state, n.day, n.watchers, n.terminals, n.terminals_down, n.begun_at, n.ended_at';

export const nightOn = sql<{ hall_id: number }, NightRow>(
  'nights.on',
  `select ${columns} from night n where n.hall_id = :hall_id and n.state = 'kept' for no key update`,
);
export const nightOf = sql<{ hall_id: number; day: string }, NightRow>(
  'nights.of',
  `select ${columns} from night n where n.hall_id = :hall_id and n.day = :day`,
);
export const nightsOf = sql<{ hall_id: number; most: number }, NightRow & { zh: string; en: string }>(
  'nights.list',
  `select ${columns}, p.name as zh, coalesce(p.name_en, p.name) as en from night n join person p on p.id = n.begun_by
   where n.hall_id = :hall_id order by n.day desc limit :most`,
);
/** The self-service terminals of a hall, and how many of them stand broken. */
export const terminalsOf = sql<{ hall_id: number; kinds: string[] }, { serve: number; down: number }>(
  'nights.terminals',
  `select count(*) filter (where a.state = 'in_use' and coalesce(d.condition, 'ok') <> 'fault')::int as serve,
     count(*) filter (where a.state <> 'in_use' or d.condition = 'fault')::int as down
   from asset a left join device d on d.hall_id = a.hall_id and d.id = a.device_id
   where a.hall_id = :hall_id and a.kind = any(:kinds) and a.state <> 'scrapped'`,
);
