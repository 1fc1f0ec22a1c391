import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { matter } from './matter.ts';

export interface MatterRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof matter>;
  clause: string;
  kind: 'question' | 'proposal';
  said: string;
  source_what: string | null;
  raised_by: Id;
  raised_at: Instant;
  answer_zh: string | null;
  answer_en: string | null;
  answered_at: Instant | null;
}
const columns =
  'm.hall_id, m.id, m.state, m.clause, m.kind, m.said, m.source_what, m.raised_by, m.raised_at, m.answer_zh, m.answer_en, m.answered_at';

export const findMatter = sql<{ hall_id: number; id: Id }, MatterRow>(
  'norms.matter',
  `select ${columns} from norm_matter m where m.hall_id = :hall_id and m.id = :id for update`,
);
/** The matters of a clause, the newest first: what is open, and what was answered. */
export const mattersOfClause = sql<{ clause: string }, MatterRow & { name_zh: string; name_en: string }>(
  'norms.matters',
  `select ${columns}, h.name_zh, h.name_en from norm_matter m join hall h on h.id = m.hall_id
   where m.clause = :clause and m.state <> 'declined' order by m.raised_at desc limit 40`,
);
