import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { SystemTender } from '../ledger/index.ts';
import type { PartRow } from './part.ts';

const columns = `hall_id, id, state, day, ticket_id, session_id, tender, amount_fen, back_fen, payment_id, asked_at`;
export const findPart = sql<{ hall_id: number; id: Id }, PartRow>(
  'payments.part',
  `select ${columns} from payment_part where hall_id = :hall_id and id = :id`,
);
/** The same, held: of two answers about one part the second finds it resolved. */
export const holdPart = sql<{ hall_id: number; id: Id }, PartRow>(
  'payments.part_hold',
  `select ${columns} from payment_part where hall_id = :hall_id and id = :id for no key update`,
);
export const partsOfTicket = sql<{ hall_id: number; ticket_id: Id }, PartRow>(
  'payments.parts_of_ticket',
  `select ${columns} from payment_part where hall_id = :hall_id and ticket_id = :ticket_id order by asked_at, id`,
);
/** What of a visit is asked for or held: the rows stay locked, so that nobody gives back what another takes. */
export const holdOpenParts = sql<{ hall_id: number; ticket_id: Id }, PartRow>(
  'payments.parts_open',
  `select ${columns} from payment_part where hall_id = :hall_id and ticket_id = :ticket_id and state in ('asked', 'held')
   order by asked_at, id for no key update`,
);
/** The payment of a visit that waits for its answer. */
export const askedOfTicket = sql<{ hall_id: number; ticket_id: Id }, { id: Id }>(
  'payments.asked_of_ticket',
  `select id from payment where hall_id = :hall_id and ticket_id = :ticket_id and state = 'asked'`,
);
/** The parts that a payment took, held. */
export const partsTaken = sql<{ hall_id: number; payment_id: Id; tender: SystemTender }, PartRow>(
  'payments.parts_taken',
  `select ${columns} from payment_part where hall_id = :hall_id and payment_id = :payment_id and tender = :tender and state = 'taken'
   order by asked_at, id for no key update`,
);
export const setBack = sql<{ hall_id: number; id: Id; fen: Fen }>(
  'payments.part_back',
  'update payment_part set back_fen = back_fen + :fen where hall_id = :hall_id and id = :id',
);
/** What a till session holds by parts: the slips of their systems, whatever became of the basket. */
export const partsOfSession = sql<
  { hall_id: number; session_id: Id },
  { tender: SystemTender; sum_fen: Fen }
>(
  'payments.parts_of_session',
  `select tender, sum(amount_fen)::bigint as sum_fen from payment_part
   where hall_id = :hall_id and session_id = :session_id and state in ('held', 'taken') group by tender`,
);
/** What each part of a day came to, by its own reference: what a payment system's statement names. */
export const netByPart = sql<
  { hall_id: number; day: string; tender: string },
  { payment_id: Id; net_fen: Fen }
>(
  'payments.net_by_part',
  `select id as payment_id, amount_fen - back_fen as net_fen from payment_part
   where hall_id = :hall_id and day = :day and tender = :tender and state in ('held', 'taken')`,
);
