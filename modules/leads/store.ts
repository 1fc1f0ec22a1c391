import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { lead, Outcome } from './lead.ts';

export interface LeadRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof lead>;
  model: string;
  note: string;
  ticket_label: string | null;
  noted_by: Id;
  noted_at: Instant;
  accepted_by: Id | null;
  outcome: Outcome | null;
}
const columns =
  'l.hall_id, l.id, l.state, l.model, l.note, l.ticket_label, l.noted_by, l.noted_at, l.accepted_by, l.outcome';

export const findLead = sql<{ hall_id: number; id: Id }, LeadRow>(
  'leads.find',
  `select ${columns} from sales_lead l where l.hall_id = :hall_id and l.id = :id for update`,
);
/** Since a moment, of one promoter or of all; with who noted it, for whom they work, and who took it up. */
export const leadsSince = sql<
  { hall_id: number; since: Instant; noted_by: Id | null },
  LeadRow & {
    promoter: string;
    promoter_en: string;
    employer: string | null;
    clerk: string | null;
    clerk_en: string | null;
  }
>(
  'leads.since',
  `select ${columns}, p.name as promoter, p.name_en as promoter_en, c.name as clerk, c.name_en as clerk_en,
     (select a.employer from role_assignment a where a.person_id = p.id and a.role = 'promoter' limit 1) as employer
   from sales_lead l join person p on p.id = l.noted_by left join person c on c.id = l.accepted_by
   where l.hall_id = :hall_id and l.noted_at >= :since and (:noted_by::uuid is null or l.noted_by = :noted_by)
   order by l.noted_at desc limit 200`,
);
