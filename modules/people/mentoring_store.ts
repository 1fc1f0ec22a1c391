import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import { mentorNow } from './store.ts';

/** An intern and whoever answers for what the intern does. */
export interface MentoringRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'asked' | 'on' | 'declined' | 'withdrawn' | 'ended';
  intern_id: Id;
  mentor_id: Id;
  asked_at: Instant;
  accepted_at: Instant | null;
}

const columns = 'hall_id, id, state, intern_id, mentor_id, asked_at, accepted_at';
export const holdMentoring = sql<{ hall_id: number; id: Id }, MentoringRow>(
  'people.mentoring',
  `select ${columns} from mentoring where hall_id = :hall_id and id = :id for update`,
);
export const holdOpenMentorings = sql<{ hall_id: number }, MentoringRow>(
  'people.mentorings_open',
  `select ${columns} from mentoring where hall_id = :hall_id and state in ('asked', 'on') order by id for update`,
);

/** Who is named in what, as screens show it. */
export interface MentoringShown extends MentoringRow {
  intern_name: string;
  intern_name_en: string;
  mentor_name: string;
  mentor_name_en: string;
  /** The mentor is on duty: signed in in this hall. */
  here: boolean;
}
export const mentoringsOf = sql<{ hall_id: number; person_id: Id; wall_now: Instant }, MentoringShown>(
  'people.mentorings_mine',
  `select ${columns
    .split(', ')
    .map(column => `m.${column}`)
    .join(', ')}, i.name as intern_name, i.name_en as intern_name_en,
     p.name as mentor_name, p.name_en as mentor_name_en,
     ${mentorNow('m.hall_id', 'm.intern_id', ':wall_now')} is not null as here
   from mentoring m join person i on i.id = m.intern_id join person p on p.id = m.mentor_id
   where m.hall_id = :hall_id and m.state in ('asked', 'on') and :person_id in (m.intern_id, m.mentor_id) order by m.asked_at`,
);

/** Who could stand beside: signed in here, of a post that may, beside nobody yet. */
export const mentorsHere = sql<
  { hall_id: number; roles: string[]; wall_now: Instant },
  { id: Id; name: string; name_en: string; role: string }
>(
  'people.mentors_here',
  `select p.id, p.name, p.name_en, min(a.role) as role from person p
     join role_assignment a on a.person_id = p.id and a.hall_id = :hall_id and a.role = any(:roles)
   where p.state = 'active'
     and not exists (select 1 from role_assignment t where t.person_id = p.id and t.hall_id = :hall_id and t.role = 'intern')
     and exists (select 1 from session s where s.hall_id = :hall_id and s.actor_id = p.id and s.ended_at is null and s.expires_at > :wall_now)
     and not exists (select 1 from mentoring m where m.hall_id = :hall_id and m.mentor_id = p.id and m.state = 'on')
   group by p.id order by p.staff_no`,
);
