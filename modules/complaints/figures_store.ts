import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { AppealRow } from './appeal.ts';
import type { Category } from './catalogue.ts';

type Span = { hall_id: number; from: Instant; until: Instant };

/** The complaints received in a span, counted once: how many, replied in time, ended, satisfied, rated. */
export const countIn = sql<
  Span & { now: Instant },
  {
    received: number;
    replied: number;
    reply_due: number;
    in_time: number;
    ended: number;
    asked: number;
    satisfied: number;
    rated: number;
    score: number | null;
    repeated: number;
    deputised: number;
  }
>(
  'complaints.count',
  `select count(*)::int as received,
     count(*) filter (where replied_at is not null)::int as replied,
     count(*) filter (where (replied_at is not null or reply_due <= :now) and state <> 'withdrawn')::int as reply_due,
     count(*) filter (where replied_at <= reply_due and state <> 'withdrawn')::int as in_time,
     count(*) filter (where ended_at is not null)::int as ended,
     count(*) filter (where satisfied is not null)::int as asked,
     count(*) filter (where satisfied)::int as satisfied,
     count(*) filter (where score is not null)::int as rated,
     avg(score)::float as score,
     count(*) filter (where repeated > 0)::int as repeated,
     count(*) filter (where deputised)::int as deputised
   from complaint where hall_id = :hall_id and received_at >= :from and received_at < :until`,
);
/** How many numbers were taken in a span: what complaints are set against. */
export const ticketsIn = sql<{ hall_id: number; from_day: string; until_day: string }, { tickets: number }>(
  'complaints.tickets',
  `select coalesce((select count(*) from queue_ticket where hall_id = :hall_id and day >= :from_day::date and day < :until_day::date), 0)::int as tickets`,
);
export const byCategory = sql<Span, { category: Category; count: number }>(
  'complaints.by_category',
  `select category, count(*)::int as count from complaint where hall_id = :hall_id and received_at >= :from and received_at < :until
   group by category order by count(*) desc, category limit 5`,
);

interface Review extends Record<string, unknown> {
  span: string;
  note: string;
  figures: string;
  at: Instant;
}
export const insertReview = sql<Review & { hall_id: number; by_id: Id }>(
  'complaints.review_insert',
  `insert into complaint_review (hall_id, span, note, figures, by_id, at) values (:hall_id, :span, :note, :figures, :by_id, :at)
   on conflict do nothing`,
);
export const reviewsOf = sql<{ hall_id: number; most: number }, Review & { zh: string; en: string }>(
  'complaints.reviews',
  `select r.span, r.note, r.figures, r.at, p.name as zh, p.name_en as en from complaint_review r join person p on p.id = r.by_id
   where r.hall_id = :hall_id order by r.at desc limit :most`,
);
export const reviewThere = sql<{ hall_id: number; span: string }, { at: Instant }>(
  'complaints.review',
  'select at from complaint_review where hall_id = :hall_id and span = :span',
);

const appeal_columns = `hall_id, id, state, complaint_id, body, ref, received_at, due_at, received_by, pack, pack_hash, submitted_at, outcome, concluded_at`;
export const holdAppeal = sql<{ hall_id: number; id: Id }, AppealRow>(
  'complaints.appeal_hold',
  `select ${appeal_columns} from regulator_appeal where hall_id = :hall_id and id = :id for no key update`,
);
export const appealsOf = sql<{ hall_id: number; complaint_id: Id }, AppealRow>(
  'complaints.appeals',
  `select ${appeal_columns} from regulator_appeal where hall_id = :hall_id and complaint_id = :complaint_id order by received_at, id`,
);
export const appealThere = sql<{ hall_id: number; body: string; ref: string }, { id: Id }>(
  'complaints.appeal_there',
  'select id from regulator_appeal where hall_id = :hall_id and body = :body and ref = :ref',
);
