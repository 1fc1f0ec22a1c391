import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { off_system } from './off_system.ts';

export interface WorkRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof off_system>;
  form: string | null;
  what: string;
  since: BusinessDay;
  owner_id: Id;
  target_on: BusinessDay;
  late_at: Instant | null;
  evidence: string | null;
  closed_at: Instant | null;
}
const columns =
  'w.hall_id, w.id, w.state, w.form, w.what, w.since::text, w.owner_id, w.target_on::text, w.late_at, w.evidence, w.closed_at';

export const worksIn = sql<
  { hall_id: number },
  WorkRow & { owner: string; owner_en: string; closer: string | null; closer_en: string | null }
>(
  'forms.off_system_in',
  `select ${columns}, p.name as owner, p.name_en as owner_en, c.name as closer, c.name_en as closer_en
   from off_system_work w join person p on p.id = w.owner_id left join person c on c.id = w.closed_by
   where w.hall_id = :hall_id order by w.state desc, w.target_on limit 200`,
);
export const findWork = sql<{ hall_id: number; id: Id }, WorkRow>(
  'forms.off_system_one',
  `select ${columns} from off_system_work w where w.hall_id = :hall_id and w.id = :id for update`,
);
export const openForm = sql<{ hall_id: number; form: string }, { id: Id }>(
  'forms.off_system_form',
  `select id from off_system_work where hall_id = :hall_id and form = :form and state = 'open'`,
);
export const markLate = sql<{ hall_id: number; id: Id; at: Instant }>(
  'forms.off_system_late',
  `update off_system_work set late_at = :at where hall_id = :hall_id and id = :id and state = 'open'`,
);
