import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { QuestionRow } from './question.ts';

const columns = 'hall_id, id, state, code, version, ask_zh, ask_en, choices, right_choice, made_by, made_at';

export const holdQuestion = sql<{ id: Id }, QuestionRow>(
  'knowledge.question_hold',
  `select ${columns} from knowledge_question where hall_id = 0 and id = :id`,
);

export const questionsOfCode = sql<{ code: string }, QuestionRow>(
  'knowledge.questions_of',
  `select ${columns} from knowledge_question where hall_id = 0 and code = :code order by state, made_at desc limit 60`,
);

/** The questions that may be drawn: in use, of an answer that is in force. */
export const questionsInUse = sql<Record<string, never>, { id: Id; code: string }>(
  'knowledge.questions_in_use',
  `select q.id, q.code from knowledge_question q where q.hall_id = 0 and q.state = 'in_use'
     and exists (select 1 from knowledge_article a where a.hall_id = 0 and a.code = q.code and a.state = 'in_force')
   order by q.id`,
);

export const questionsNamed = sql<{ ids: readonly Id[] }, QuestionRow>(
  'knowledge.questions_named',
  `select ${columns} from knowledge_question where hall_id = 0 and id = any(:ids::uuid[])`,
);

/** How many questions each answer has, and how many of them wait to be looked at again. */
export const questionCounts = sql<Record<string, never>, { code: string; in_use: number; stale: number }>(
  'knowledge.questions_counted',
  `select code, (count(*) filter (where state = 'in_use'))::int as in_use, (count(*) filter (where state = 'stale'))::int as stale
   from knowledge_question where hall_id = 0 group by code`,
);

export interface TestRow extends Record<string, unknown> {
  question_id: Id;
  code: string;
  version: number;
  choice: number;
  correct: boolean;
}

/** What somebody answered in a week. */
export const testsOfWeek = sql<{ hall_id: number; person_id: Id; week: BusinessDay }, TestRow>(
  'knowledge.tests_of_week',
  `select question_id, code, version, choice, correct from knowledge_test
   where hall_id = :hall_id and person_id = :person_id and week = :week order by answered_at, id`,
);

export const keepTest = sql<{
  hall_id: number;
  id: Id;
  person_id: Id;
  week: BusinessDay;
  question_id: Id;
  code: string;
  version: number;
  topic: string;
  choice: number;
  correct: boolean;
  now: Instant;
}>(
  'knowledge.test_keep',
  `insert into knowledge_test (hall_id, id, person_id, week, question_id, code, version, topic, choice, correct, answered_at)
   values (:hall_id, :id, :person_id, :week, :question_id, :code, :version, :topic, :choice, :correct, :now)`,
);

type Counted = { asked: number; correct: number };
const counted = 'count(*)::int as asked, (count(*) filter (where correct))::int as correct';

/** Somebody's own answers since a week. */
export const rateOfPerson = sql<{ hall_id: number; person_id: Id; since: BusinessDay }, Counted>(
  'knowledge.rate_of_person',
  `select ${counted} from knowledge_test where hall_id = :hall_id and person_id = :person_id and week >= :since`,
);

/** The answers of some halls since a week, by topic and answer. */
export const ratesByAnswer = sql<
  { halls: readonly number[]; since: BusinessDay },
  Counted & { topic: string; code: string }
>(
  'knowledge.rates_by_answer',
  `select topic, code, ${counted} from knowledge_test where hall_id = any(:halls::int[]) and week >= :since
   group by topic, code order by topic, code`,
);
/** The same by week. */
export const ratesByWeek = sql<
  { halls: readonly number[]; since: BusinessDay },
  Counted & { week: BusinessDay }
>(
  'knowledge.rates_by_week',
  `select week, ${counted} from knowledge_test where hall_id = any(:halls::int[]) and week >= :since group by week order by week`,
);
/** The same by hall. */
export const ratesByHall = sql<
  { halls: readonly number[]; since: BusinessDay },
  Counted & { hall_id: number }
>(
  'knowledge.rates_by_hall',
  `select hall_id, ${counted} from knowledge_test where hall_id = any(:halls::int[]) and week >= :since
   group by hall_id order by hall_id`,
);
/** The people of one hall, each with the answers given since a week: whoever gave none is listed too. */
export const ratesByPerson = sql<
  { hall_id: number; since: BusinessDay; roles: readonly string[] },
  Counted & { id: Id; name: string; name_en: string }
>(
  'knowledge.rates_by_person',
  `select p.id, p.name, p.name_en, count(t.id)::int as asked, (count(t.id) filter (where t.correct))::int as correct
   from person p left join knowledge_test t on t.hall_id = :hall_id and t.person_id = p.id and t.week >= :since
   where p.state = 'active' and exists (select 1 from role_assignment r
     where r.person_id = p.id and r.hall_id = :hall_id and r.role = any(:roles))
   group by p.id, p.name, p.name_en, p.staff_no order by p.staff_no`,
);
