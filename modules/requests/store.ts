import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { RequestRow } from './request.ts';

const columns = `hall_id, id, state, kind, channel, person_id, number_id, number_mask, check_id, said, wanted, received_by, received_at, due_at, ground, answer, delivered_at`;

export const holdRequest = sql<{ hall_id: number; id: Id }, RequestRow>(
  'requests.hold',
  `select ${columns} from privacy_request where hall_id = :hall_id and id = :id for no key update`,
);
export const findRequest = sql<{ hall_id: number; id: Id }, RequestRow>(
  'requests.find',
  `select ${columns} from privacy_request where hall_id = :hall_id and id = :id`,
);
/** A request of the same kind that still waits. */
export const waitingRequest = sql<{ hall_id: number; person_id: Id; kind: string }, { id: Id }>(
  'requests.waiting',
  `select id from privacy_request where hall_id = :hall_id and person_id = :person_id and kind = :kind and state = 'received'`,
);
/** What waits, the first to fall due first; then what was answered lately. */
export const listRequests = sql<
  { hall_id: number; since: Instant; most: number },
  RequestRow & { by_zh: string | null; by_en: string | null }
>(
  'requests.list',
  `select r.*, p.name as by_zh, coalesce(p.name_en, p.name) as by_en
   from (select ${columns}, decided_by from privacy_request where hall_id = :hall_id and (state = 'received' or received_at >= :since)) r
   left join person p on p.id = r.decided_by
   order by r.state <> 'received', r.due_at, r.id limit :most`,
);
