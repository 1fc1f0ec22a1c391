import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { ScenarioKind } from './scenario.ts';
import type { Band } from './sheet.ts';
import type { Slot, visit } from './visit.ts';

export interface VisitRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof visit>;
  target_hall_id: number;
  quarter: string;
  from_on: string;
  until_on: string;
  slot: Slot;
  scenarios: Id[];
  double_of: Id | null;
  planned_at: Instant;
  shopper_id: Id | null;
  visited_at: Instant | null;
  place_metres: number | null;
  place_accuracy_m: number | null;
  /** JSON of `Answers`. */
  answers: string | null;
  /** JSON of what was wrong, by item. */
  notes: string | null;
  /** JSON of what was asked and heard. */
  asked: string | null;
  impression: string | null;
  video_s: number | null;
  video_bytes: number | null;
  video_sha256: string | null;
  video_kept: string | null;
  submitted_at: Instant | null;
  seen_by: Id[];
  first_score: number | null;
  second_answers: string | null;
  second_score: number | null;
  second_by: Id | null;
  third_answers: string | null;
  third_score: number | null;
  third_by: Id | null;
  score: number | null;
  capped: boolean | null;
  band: Band | null;
  published_by: Id | null;
  published_at: Instant | null;
  due_at: Instant | null;
  appeal: string | null;
  ruling: string | null;
  lifted: string[];
  ruled_score: number | null;
  revisit_due_at: Instant | null;
  revisit_answers: string | null;
  revisit_note: string | null;
  overdue_at: Instant | null;
  void_reason: string | null;
}
const columns = `v.hall_id, v.id, v.state, v.target_hall_id, v.quarter, to_char(v.from_on, 'YYYY-MM-DD') as from_on,
  to_char(v.until_on, 'YYYY-MM-DD') as until_on, v.slot, v.scenarios, v.double_of, v.planned_at, v.shopper_id, v.visited_at,
  v.place_metres, v.place_accuracy_m, v.answers, v.notes, v.asked, v.impression, v.video_s, v.video_bytes::float8 as video_bytes,
  v.video_sha256, v.video_kept, v.submitted_at, v.seen_by, v.first_score, v.second_answers, v.second_score, v.second_by,
  v.third_answers, v.third_score, v.third_by, v.score, v.capped, v.band, v.published_by, v.published_at, v.due_at, v.appeal,
  v.ruling, v.lifted, v.ruled_score, v.revisit_due_at, v.revisit_answers, v.revisit_note, v.overdue_at, v.void_reason`;

export const holdVisit = sql<{ hall_id: 0; id: Id }, VisitRow>(
  'mystery.hold',
  `select ${columns} from mystery_visit v where v.hall_id = :hall_id and v.id = :id for update`,
);
/** The same, only read. */
export const readVisit = sql<{ id: Id }, VisitRow>(
  'mystery.read',
  `select ${columns} from mystery_visit v where v.hall_id = 0 and v.id = :id`,
);
/** The visits of a quarter in some halls, what needs a hand first, with who makes each. */
export const visitsIn = sql<
  { quarter: string; halls: readonly number[] },
  VisitRow & { shopper: string | null; shopper_en: string | null }
>(
  'mystery.quarter',
  `select ${columns}, p.name as shopper, p.name_en as shopper_en from mystery_visit v left join person p on p.id = v.shopper_id
   where v.hall_id = 0 and v.quarter = :quarter and v.target_hall_id = any(:halls::int[])
   order by v.state in ('closed', 'voided'), v.until_on, v.id limit 600`,
);
/** What a hall was visited for, the newest first. */
export const visitsOf = sql<{ hall_id: number }, VisitRow>(
  'mystery.of_hall',
  `select ${columns} from mystery_visit v where v.hall_id = 0 and v.target_hall_id = :hall_id order by v.planned_at desc, v.id limit 40`,
);
/** What a shopper still has to do, and did lately. */
export const visitsBy = sql<{ shopper_id: Id }, VisitRow>(
  'mystery.of_shopper',
  `select ${columns} from mystery_visit v where v.hall_id = 0 and v.shopper_id = :shopper_id and v.state <> 'voided'
   order by v.state not in ('assigned', 'visited'), v.until_on, v.id limit 40`,
);
/** The visits with a score in some halls since a quarter, for the figures. */
export const scoredVisits = sql<{ halls: readonly number[]; since: string }, VisitRow>(
  'mystery.scored',
  `select ${columns} from mystery_visit v where v.hall_id = 0 and v.target_hall_id = any(:halls::int[]) and v.quarter >= :since
     and v.score is not null and v.state <> 'voided' order by v.quarter, v.target_hall_id limit 2000`,
);
/** How often a shopper is sent to a hall in a quarter, this visit left out. */
export const sentTo = sql<
  { shopper_id: Id; target_hall_id: number; quarter: string; but: Id },
  { sent: number; acquainted: boolean }
>(
  'mystery.sent_to',
  `select (select count(*)::int from mystery_visit where hall_id = 0 and shopper_id = :shopper_id
       and target_hall_id = :target_hall_id and quarter = :quarter and id <> :but and state <> 'voided') as sent,
     exists (select 1 from mystery_tie where hall_id = 0 and shopper_id = :shopper_id and target_hall_id = :target_hall_id) as acquainted`,
);
/** Where a shopper works or has a post besides. */
export const postsOf = sql<{ id: Id }, { path: string }>(
  'mystery.posts',
  `select h.path from person p join hall h on h.id = p.home_hall_id where p.id = :id
   union select coalesce(h.path, u.path) from role_assignment a left join hall h on h.id = a.hall_id left join unit u on u.id = a.unit_id
     where a.person_id = :id and a.role <> 'mystery_shopper'`,
);
/** Who makes mystery visits, and below which unit. */
export const shoppers = sql<Record<string, never>, { id: Id; name: string; name_en: string; path: string }>(
  'mystery.shoppers',
  `select p.id, p.name, p.name_en, u.path from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   join unit u on u.id = a.unit_id where a.role = 'mystery_shopper' order by p.staff_no`,
);
export const noteTie = sql<{ shopper_id: Id; target_hall_id: number; at: Instant }>(
  'mystery.tie',
  `insert into mystery_tie (hall_id, shopper_id, target_hall_id, said_at) values (0, :shopper_id, :target_hall_id, :at)
   on conflict do nothing`,
);
export const noteSeen = sql<{ id: Id; by: Id }>(
  'mystery.seen',
  `update mystery_visit set seen_by = array_append(seen_by, :by::uuid) where hall_id = 0 and id = :id and not seen_by @> array[:by::uuid]`,
);
export const noteOverdue = sql<{ id: Id; at: Instant }>(
  'mystery.overdue',
  'update mystery_visit set overdue_at = :at where hall_id = 0 and id = :id and overdue_at is null',
);
/** Whoever runs a hall: what is to be mended there needs an owner. */
export const managerOf = sql<{ hall_id: number }, { id: Id }>(
  'mystery.manager',
  `select p.id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role = 'hall_manager' order by p.staff_no limit 1`,
);
export const insertPicture = sql<{
  id: Id;
  visit_id: Id;
  shows: string;
  kind: string;
  content: Uint8Array;
  sha256: string;
  at: Instant;
}>(
  'mystery.picture_keep',
  `insert into mystery_picture (hall_id, id, visit_id, shows, kind, content, sha256, taken_at)
   values (0, :id, :visit_id, :shows, :kind, :content, :sha256, :at)`,
);
/** The pictures of some visits, without their bytes. */
export const picturesOf = sql<{ ids: readonly Id[] }, { id: Id; visit_id: Id; shows: 'problem' | 'good' }>(
  'mystery.pictures',
  'select id, visit_id, shows from mystery_picture where hall_id = 0 and visit_id = any(:ids::uuid[]) order by taken_at, id',
);
export const readPicture = sql<{ visit_id: Id; id: Id }, { kind: string; content: Uint8Array }>(
  'mystery.picture',
  'select kind, content from mystery_picture where hall_id = 0 and visit_id = :visit_id and id = :id',
);

export interface ScenarioRow extends Record<string, unknown> {
  id: Id;
  kind: ScenarioKind;
  ask_zh: string;
  ask_en: string;
  right_zh: string;
  right_en: string;
  retired_at: Instant | null;
  used: number;
}
/** The bank with how often each scenario was taken along. */
export const bank = sql<Record<string, never>, ScenarioRow>(
  'mystery.bank',
  `select s.id, s.kind, s.ask_zh, s.ask_en, s.right_zh, s.right_en, s.retired_at,
     (select count(*)::int from mystery_visit v where v.hall_id = 0 and v.scenarios @> array[s.id] and v.state <> 'voided') as used
   from mystery_scenario s where s.hall_id = 0 order by s.retired_at nulls first, s.kind, s.entered_at, s.id`,
);
/** How often each scenario was used in each of some halls. */
export const usedIn = sql<{ halls: readonly number[] }, { target_hall_id: number; id: Id; used: number }>(
  'mystery.used_in',
  `select v.target_hall_id, s.id, count(*)::int as used from mystery_visit v cross join lateral unnest(v.scenarios) s(id)
   where v.hall_id = 0 and v.target_hall_id = any(:halls::int[]) and v.state <> 'voided' group by 1, 2`,
);
export const insertScenario = sql<{
  id: Id;
  kind: string;
  ask_zh: string;
  ask_en: string;
  right_zh: string;
  right_en: string;
  by: Id;
  at: Instant;
}>(
  'mystery.scenario_enter',
  `insert into mystery_scenario (hall_id, id, kind, ask_zh, ask_en, right_zh, right_en, entered_by, entered_at)
   values (0, :id, :kind, :ask_zh, :ask_en, :right_zh, :right_en, :by, :at)`,
);
export const retireScenario = sql<{ id: Id; at: Instant }>(
  'mystery.scenario_retire',
  'update mystery_scenario set retired_at = :at where hall_id = 0 and id = :id and retired_at is null',
);
