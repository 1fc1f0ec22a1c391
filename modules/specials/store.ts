import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ProgrammeState, Segment } from './programme.ts';
import type { GuidanceTopic, OutreachKind, ServiceState, SpecialKind } from './special.ts';

type Named = { name: string; name_en: string };

export interface ServiceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: ServiceState;
  kind: SpecialKind;
  terms_zh: string;
  terms_en: string;
  owner_id: Id;
  review_by: BusinessDay;
  review_note: string | null;
}

const service_columns = `s.hall_id, s.id, s.state, s.kind, s.terms_zh, s.terms_en, s.owner_id, s.review_by, s.review_note`;

/**
 * The special services of a hall with how many used each since a moment: what was noted, and for umbrellas and visits
 * what was lent and what was concluded.
 */
export const servicesOf = sql<{ hall_id: number; since: Instant }, ServiceRow & Named & { used: number }>(
  'specials.services',
  `select ${service_columns}, p.name, p.name_en,
     ((select count(*) from special_use u where u.hall_id = s.hall_id and u.service_id = s.id and u.at >= :since)
      + (case s.kind when 'umbrella' then (select count(*) from loan l where l.hall_id = s.hall_id and l.kind = 'umbrella' and l.lent_at >= :since)
         when 'home_visit' then (select count(*) from house_call c where c.hall_id = s.hall_id and c.state = 'concluded' and c.ended_at >= :since)
         else 0 end))::int as used
   from special_service s join person p on p.id = s.owner_id where s.hall_id = :hall_id and s.state <> 'ended' order by s.kind`,
);
export const findService = sql<{ hall_id: number; id: Id }, ServiceRow>(
  'specials.service',
  `select ${service_columns} from special_service s where s.hall_id = :hall_id and s.id = :id for update`,
);
/** What a hall offers, for the public: without names. */
export const offeredIn = sql<
  { hall_id: number },
  Pick<ServiceRow, 'state' | 'kind' | 'terms_zh' | 'terms_en' | 'review_by'>
>(
  'specials.offered',
  `select state, kind, terms_zh, terms_en, review_by from special_service where hall_id = :hall_id and state = 'open' order by kind`,
);
export const addUse = sql<{ hall_id: number; id: Id; service_id: Id; at: Instant; by_id: Id }>(
  'specials.use',
  `insert into special_use (hall_id, id, service_id, at, by_id) values (:hall_id, :id, :service_id, :at, :by_id)`,
);

type GuidanceNote = { topic: GuidanceTopic; minutes: number; elder: boolean; solved: boolean };
export const addGuidance = sql<GuidanceNote & { hall_id: number; id: Id; at: Instant; by_id: Id }>(
  'specials.add_guidance',
  `insert into guidance_note (hall_id, id, at, by_id, topic, minutes, elder, solved)
   values (:hall_id, :id, :at, :by_id, :topic, :minutes, :elder, :solved)`,
);
export const guidanceSums = sql<
  { hall_id: number; since: Instant },
  { topic: GuidanceTopic; notes: number; minutes: number; elders: number; solved: number }
>(
  'specials.guidance',
  `select topic, count(*)::int as notes, sum(minutes)::int as minutes, count(*) filter (where elder)::int as elders,
     count(*) filter (where solved)::int as solved
   from guidance_note where hall_id = :hall_id and at >= :since group by topic order by 2 desc, 1`,
);

export interface SessionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'planned' | 'held' | 'called_off';
  title_zh: string;
  title_en: string;
  at: Instant;
  seats: number;
  trainer_id: Id;
  attended: number | null;
  elders: number | null;
  note: string | null;
}
const session_columns = `s.hall_id, s.id, s.state, s.title_zh, s.title_en, s.at, s.seats, s.trainer_id, s.attended, s.elders, s.note`;
export const sessionsOf = sql<{ hall_id: number; since: Instant }, SessionRow & Named>(
  'specials.sessions',
  `select ${session_columns}, p.name, p.name_en from elder_session s join person p on p.id = s.trainer_id
   where s.hall_id = :hall_id and s.at >= :since order by s.state <> 'planned', s.at, s.id`,
);
export const sessionsToCome = sql<
  { hall_id: number; now: Instant },
  Pick<SessionRow, 'title_zh' | 'title_en' | 'at'>
>(
  'specials.sessions_to_come',
  `select title_zh, title_en, at from elder_session where hall_id = :hall_id and state = 'planned' and at > :now order by at limit 3`,
);
export const findSession = sql<{ hall_id: number; id: Id }, SessionRow>(
  'specials.session',
  `select ${session_columns} from elder_session s where s.hall_id = :hall_id and s.id = :id for update`,
);

type OutreachNote = { kind: OutreachKind; people: number; note: string };
export const addOutreach = sql<OutreachNote & { hall_id: number; id: Id; at: Instant; by_id: Id }>(
  'specials.add_outreach',
  `insert into outreach_note (hall_id, id, at, by_id, kind, people, note) values (:hall_id, :id, :at, :by_id, :kind, :people, :note)`,
);
export const outreachOf = sql<
  { hall_id: number; since: Instant },
  OutreachNote & Named & { id: Id; at: Instant }
>(
  'specials.outreach',
  `select o.id, o.at, o.kind, o.people, o.note, p.name, p.name_en from outreach_note o join person p on p.id = o.by_id
   where o.hall_id = :hall_id and o.at >= :since order by o.at desc, o.id desc limit 200`,
);

export interface NoteRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'filed' | 'taken_up';
  quarter: string;
  needs: string;
  competitors: string;
  plan: string;
  filed_at: Instant;
  answer: string | null;
}
const note_columns =
  'n.hall_id, n.id, n.state, n.quarter, n.needs, n.competitors, n.plan, n.filed_at, n.answer';
export const notesOf = sql<{ hall_id: number }, NoteRow & Named>(
  'specials.notes',
  `select ${note_columns}, p.name, p.name_en from market_note n join person p on p.id = n.filed_by
   where n.hall_id = :hall_id order by n.quarter desc limit 8`,
);
export const findNote = sql<{ hall_id: number; id: Id }, NoteRow>(
  'specials.note',
  `select ${note_columns} from market_note n where n.hall_id = :hall_id and n.id = :id for update`,
);

export interface ProgrammeRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: ProgrammeState;
  segment: Segment;
  name_zh: string;
  name_en: string;
  limits: string;
  extras_zh: string;
  extras_en: string;
  drafted_by: Id;
  begun_at: Instant | null;
}
const programme_columns = `g.hall_id, g.id, g.state, g.segment, g.name_zh, g.name_en, g.limits, g.extras_zh, g.extras_en, g.drafted_by, g.begun_at`;
export const programmesOf = sql<{ hall_id: number }, ProgrammeRow>(
  'specials.programmes',
  `select ${programme_columns} from service_programme g where g.hall_id = :hall_id and g.state <> 'dropped'
   order by g.state = 'ended', g.drafted_at desc limit 30`,
);
export const findProgramme = sql<{ hall_id: number; id: Id }, ProgrammeRow>(
  'specials.programme',
  `select ${programme_columns} from service_programme g where g.hall_id = :hall_id and g.id = :id for update`,
);
