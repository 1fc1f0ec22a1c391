import type { BusinessDay } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { hoursChange } from './hours_change.ts';

export interface HoursRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof hoursChange>;
  opens: string;
  closes: string;
  effective_on: BusinessDay;
  reason: string;
  asked_by: Id;
  announced_on: BusinessDay | null;
}

const columns =
  'c.hall_id, c.id, c.state, c.opens, c.closes, c.effective_on, c.reason, c.asked_by, c.announced_on';

/** The changes of a hall's hours, the latest first. */
export const hoursOf = sql<
  { hall_id: number },
  HoursRow & { by_zh: string; by_en: string; decider_zh: string | null; decider_en: string | null }
>(
  'halls.hours_changes',
  `select ${columns}, p.name as by_zh, p.name_en as by_en, d.name as decider_zh, d.name_en as decider_en
   from hall_hours_change c join person p on p.id = c.asked_by left join person d on d.id = c.decided_by
   where c.hall_id = :hall_id order by c.asked_at desc, c.id limit 20`,
);
export const findHours = sql<{ hall_id: number; id: Id }, HoursRow>(
  'halls.hours_change',
  `select ${columns} from hall_hours_change c where c.hall_id = :hall_id and c.id = :id for update`,
);
export const openHours = sql<{ hall_id: number }, HoursRow>(
  'halls.hours_open',
  `select ${columns} from hall_hours_change c where c.hall_id = :hall_id and c.state in ('asked', 'announced')`,
);
export const setHours = sql<{ hall_id: number; opens: string; closes: string }>(
  'halls.hours_set',
  'update hall set opens = :opens, closes = :closes where id = :hall_id',
);
