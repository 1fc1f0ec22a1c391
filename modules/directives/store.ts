import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { directive } from './directive.ts';

export interface DirectiveRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof directive>;
  say_zh: string;
  say_en: string;
  note: string;
  clause: string;
  weight: 'critical' | 'major' | 'minor';
  needs_picture: boolean;
  due_at: Instant;
  halls: number[];
  unmanned: number;
  set_by: Id;
  set_at: Instant;
}
const columns =
  'hall_id, id, state, say_zh, say_en, note, clause, weight, needs_picture, due_at, halls, unmanned, set_by, set_at';

export const findDirective = sql<{ id: Id }, DirectiveRow>(
  'directives.find',
  `select ${columns} from directive where hall_id = 0 and id = :id`,
);
/** The same, held while it is closed. */
export const holdDirective = sql<{ hall_id: 0; id: Id }, DirectiveRow>(
  'directives.hold',
  `select ${columns} from directive where hall_id = :hall_id and id = :id for update`,
);
/** The newest first: what is under way, then what is over. */
export const latestDirectives = sql<Record<string, never>, DirectiveRow>(
  'directives.latest',
  `select ${columns} from directive where hall_id = 0 order by state desc, set_at desc limit 60`,
);
/** Which of some halls have a manager who is there to do it. */
export const managedHalls = sql<{ halls: readonly number[] }, { hall_id: number }>(
  'directives.managed_halls',
  `select distinct a.hall_id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = any(:halls::int[]) and a.role = 'hall_manager'`,
);
/** How some directives stand. */
export const statesOf = sql<
  { ids: readonly Id[] },
  { id: Id; state: string; say_zh: string; say_en: string }
>(
  'directives.states',
  'select id, state, say_zh, say_en from directive where hall_id = 0 and id = any(:ids::uuid[])',
);
