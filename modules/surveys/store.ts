import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { survey } from './survey.ts';

export interface SurveyRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof survey>;
  title_zh: string;
  title_en: string;
  questions: string;
  share: string;
  anonymous: boolean;
  halls: number[];
  starts_on: string;
  ends_on: string;
  /** The first day of which it asks anybody: it was approved by then. */
  asks_from: string;
  draw_key: string;
  drafted_by: Id;
  decided_by: Id | null;
  closed_at: Instant | null;
  result: string | null;
}
const columns = `s.hall_id, s.id, s.state, s.title_zh, s.title_en, s.questions, s.share, s.anonymous, s.halls, s.starts_on::text, s.ends_on::text,
  greatest(s.starts_on, (s.decided_at at time zone 'Asia/Shanghai')::date)::text as asks_from,
  s.draw_key, s.drafted_by, s.decided_by, s.closed_at, s.result`;

export const holdSurvey = sql<{ hall_id: 0; id: Id }, SurveyRow>(
  'surveys.hold',
  `select ${columns} from survey s where s.hall_id = :hall_id and s.id = :id for no key update`,
);
export const findSurvey = sql<{ id: Id }, SurveyRow>(
  'surveys.find',
  `select ${columns} from survey s where s.hall_id = 0 and s.id = :id`,
);
/**
 * The surveys of some halls that run now, or ran earlier, with a day among some days: the oldest first. One that was approved
 * after its first day asks nobody of the days before.
 */
export const surveysIn = sql<{ halls: readonly number[]; from: string; until: string }, SurveyRow>(
  'surveys.in',
  `select ${columns} from survey s where s.hall_id = 0 and s.state in ('running', 'closed') and s.halls && :halls::int[]
     and s.ends_on >= :from::date and s.starts_on <= :until::date order by s.starts_on, s.id`,
);
export type ListedRow = SurveyRow & {
  drafter: string;
  drafter_en: string;
  decider: string | null;
  decider_en: string | null;
};
/** The surveys of some halls with who drafted and who decided: those that are not over first, then the newest. */
export const latestSurveys = sql<{ halls: readonly number[] }, ListedRow>(
  'surveys.latest',
  `select ${columns}, p.name as drafter, p.name_en as drafter_en, d.name as decider, d.name_en as decider_en
   from survey s join person p on p.id = s.drafted_by left join person d on d.id = s.decided_by
   where s.hall_id = 0 and s.halls && :halls::int[]
   order by s.state in ('closed', 'dropped'), s.starts_on desc, s.id limit 60`,
);

type Visit = { hall_id: number; survey_id: Id; ticket_id: Id };
export const insertAsk = sql<Visit & { day: string; class: string; channel: string }>(
  'surveys.ask',
  `insert into survey_ask (hall_id, survey_id, ticket_id, day, class, channel)
   values (:hall_id, :survey_id, :ticket_id, :day, :class, :channel) on conflict do nothing`,
);
/** The survey a visit was asked, and whether it has answered. */
export const askedOf = sql<
  { hall_id: number; ticket_id: Id; survey_ids: readonly Id[] },
  { survey_id: Id; answered: boolean }
>(
  'surveys.asked',
  `select survey_id, answered from survey_ask
   where hall_id = :hall_id and survey_id = any(:survey_ids::uuid[]) and ticket_id = :ticket_id`,
);
/** Marks a visit as having answered, once: nothing of the answer is in it. */
export const markAnswered = sql<Visit, { class: string }>(
  'surveys.answered',
  `update survey_ask set answered = true where hall_id = :hall_id and survey_id = :survey_id and ticket_id = :ticket_id
     and not answered returning class`,
);
/** Counts one answer to every question: not even the day stands beside it, since on a quiet day that would name the visit. */
export const countAnswers = sql<{
  hall_id: number;
  survey_id: Id;
  class: string;
  questions: readonly number[];
  choices: readonly number[];
}>(
  'surveys.tally',
  `insert into survey_tally as t (hall_id, survey_id, class, question, choice, count)
   select :hall_id, :survey_id, :class, q.question, q.choice, 1
   from unnest(:questions::int[], :choices::int[]) q(question, choice) order by q.question
   on conflict (hall_id, survey_id, class, question, choice) do update set count = t.count + 1`,
);
export const keepNamed = sql<Visit & { answers: string; at: Instant }>(
  'surveys.named',
  `insert into survey_named_answer (hall_id, survey_id, ticket_id, answers, answered_at)
   values (:hall_id, :survey_id, :ticket_id, :answers, :at) on conflict do nothing`,
);

interface Days extends Record<string, unknown> {
  halls: readonly number[];
  from: string;
  until: string;
}
/** The visits of some days that ended: what the draw of those days was made from. */
export const endedIn = sql<
  Days,
  { hall_id: number; day: string; id: Id; class: string; finished_at: Instant }
>(
  'surveys.ended',
  `select hall_id, day::text, id, class, finished_at from queue_ticket
   where hall_id = any(:halls::int[]) and day between :from::date and :until::date and finished_at is not null`,
);
/** Until which visit of a day each survey was counted. */
export const countedIn = sql<Days, { hall_id: number; survey_id: Id; day: string; counted_until: Instant }>(
  'surveys.counted',
  `select hall_id, survey_id, day::text, max(counted_until) as counted_until from survey_sample
   where hall_id = any(:halls::int[]) and day between :from::date and :until::date and counted_until is not null group by 1, 2, 3`,
);
/** The sample of some days, class by class; counted once more it is written anew. */
export const keepSamples = sql<{ rows: string }>(
  'surveys.sample',
  `insert into survey_sample (hall_id, survey_id, day, class, served, drawn, counted_until)
   select hall_id, survey_id, day, class, served, drawn, counted_until
   from json_to_recordset(:rows::json) r(hall_id int, survey_id uuid, day date, class text, served int, drawn int, counted_until timestamptz)
   order by hall_id, survey_id, day, class
   on conflict (hall_id, survey_id, day, class) do update
     set served = excluded.served, drawn = excluded.drawn, counted_until = excluded.counted_until
     where survey_sample.counted_until is not null`,
);

type Of = { hall_ids: readonly number[]; survey_ids: readonly Id[] };
export const samplesOf = sql<
  Of,
  { hall_id: number; survey_id: Id; class: string; served: number; drawn: number }
>(
  'surveys.samples',
  `select hall_id, survey_id, class, sum(served)::int as served, sum(drawn)::int as drawn from survey_sample
   where hall_id = any(:hall_ids::int[]) and survey_id = any(:survey_ids::uuid[]) group by 1, 2, 3`,
);
export const asksOf = sql<
  Of,
  { hall_id: number; survey_id: Id; class: string; asked: number; answered: number }
>(
  'surveys.asks',
  `select hall_id, survey_id, class, count(*)::int as asked, (count(*) filter (where answered))::int as answered from survey_ask
   where hall_id = any(:hall_ids::int[]) and survey_id = any(:survey_ids::uuid[]) group by 1, 2, 3`,
);
/** How many were asked and how many answered, survey by survey: what a list shows. */
export const answeredOf = sql<Of, { survey_id: Id; asked: number; answered: number }>(
  'surveys.sizes',
  `select survey_id, count(*)::int as asked, (count(*) filter (where answered))::int as answered from survey_ask
   where hall_id = any(:hall_ids::int[]) and survey_id = any(:survey_ids::uuid[]) group by 1`,
);
export const talliesOf = sql<
  Of,
  { hall_id: number; survey_id: Id; class: string; question: number; choice: number; count: number }
>(
  'surveys.tallies',
  `select hall_id, survey_id, class, question::int, choice::int, count from survey_tally
   where hall_id = any(:hall_ids::int[]) and survey_id = any(:survey_ids::uuid[])`,
);
