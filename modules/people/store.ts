import type { Instant } from '../../kit/clock.ts';
import type { Assignment } from '../../kit/ctx.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

export interface AssignmentRow {
  role: string;
  hall_id: number | null;
  unit_path: string | null;
}

/** A role as the permissions read it. */
export const toAssignment = (row: Pick<AssignmentRow, 'role' | 'hall_id' | 'unit_path'>): Assignment => ({
  role: row.role,
  hall_id: row.hall_id ?? undefined,
  unit_path: row.unit_path ?? undefined,
});

export interface SessionRow extends Record<string, unknown> {
  id: Id;
  actor_id: Id;
  kind: 'person' | 'device';
  surface: string;
  secret_hash: string;
  proved_at: Instant;
  seen_at: Instant;
  expires_at: Instant;
  name: string;
  home_hall_id: number | null;
  assignments: AssignmentRow[];
  mentor_id: Id | null;
}

/**
 * Who stands beside an intern now: accepted, still working here, and signed in in the same hall. Whoever signs out
 * stands beside nobody.
 */
export const mentorNow = (hall: string, intern: string, now: string): string =>
  `(select m.mentor_id from mentoring m join person mp on mp.id = m.mentor_id and mp.state = 'active'
     where m.hall_id = ${hall} and m.intern_id = ${intern} and m.state = 'on'
       and exists (select 1 from session ms where ms.hall_id = ${hall} and ms.actor_id = m.mentor_id
         and ms.ended_at is null and ms.expires_at > ${now}))`;

const assignments = `(select coalesce(json_agg(json_build_object('role', a.role, 'hall_id', a.hall_id, 'unit_path', u.path)), '[]')
  from role_assignment a left join unit u on u.id = a.unit_id where a.person_id = p.id)`;

/** The living among these sessions: of a person who still works here, or of a device still in service. */
export const findSessions = sql<{ hall_ids: number[]; ids: Id[]; wall_now: Instant }, SessionRow>(
  'people.sessions',
  `select s.id, s.actor_id, s.kind, s.surface, s.secret_hash, s.proved_at, s.seen_at, s.expires_at,
     coalesce(p.staff_no, d.code) as name, coalesce(p.home_hall_id, d.hall_id) as home_hall_id,
     case when s.kind = 'device'
       then json_build_array(json_build_object('role', 'device_' || d.kind, 'hall_id', d.hall_id, 'unit_path', null))
       else ${assignments} end as assignments,
     case when p.id is not null then ${mentorNow('s.hall_id', 'p.id', ':wall_now')} end as mentor_id
   from unnest(:hall_ids::integer[], :ids::uuid[]) asked(hall_id, id)
   join session s on s.hall_id = asked.hall_id and s.id = asked.id
   left join person p on s.kind = 'person' and p.id = s.actor_id and p.state = 'active'
   left join device d on s.kind = 'device' and d.hall_id = s.hall_id and d.id = s.actor_id and d.retired_at is null
   where s.ended_at is null and s.expires_at > :wall_now
     and (p.id is not null or d.id is not null)`,
);

export const insertSession = sql<{
  hall_id: number;
  id: Id;
  actor_id: Id;
  kind: string;
  surface: string;
  secret_hash: string;
  wall_now: Instant;
  expires_at: Instant;
}>(
  'people.session_insert',
  `insert into session (hall_id, id, actor_id, kind, surface, secret_hash, made_at, proved_at, seen_at, expires_at)
   values (:hall_id, :id, :actor_id, :kind, :surface, :secret_hash, :wall_now, :wall_now, :wall_now, :expires_at)`,
);

/** When the password was last proved in a living session. */
export const findProof = sql<{ hall_id: number; id: Id }, { proved_at: Instant }>(
  'people.session_proof',
  'select proved_at from session where hall_id = :hall_id and id = :id and ended_at is null',
);

export const endSession = sql<{ hall_id: number; id: Id; wall_now: Instant }>(
  'people.session_end',
  'update session set ended_at = :wall_now where hall_id = :hall_id and id = :id and ended_at is null',
);

export const endSessionsOf = sql<{ hall_id: number; actor_id: Id; wall_now: Instant }>(
  'people.sessions_end',
  'update session set ended_at = :wall_now where hall_id = :hall_id and actor_id = :actor_id and ended_at is null',
);

export const touchSession = sql<{ hall_id: number; id: Id; wall_now: Instant }>(
  'people.session_touch',
  'update session set seen_at = :wall_now where hall_id = :hall_id and id = :id',
);

export const proveSession = sql<{ hall_id: number; id: Id; wall_now: Instant }>(
  'people.session_prove',
  'update session set proved_at = :wall_now, seen_at = :wall_now where hall_id = :hall_id and id = :id',
);

export interface CredentialRow extends Record<string, unknown> {
  id: Id;
  staff_no: string;
  name: string;
  name_en: string;
  home_hall_id: number | null;
  state: string;
  password_hash: string | null;
  wrong_count: number;
  locked_until: Instant | null;
}

const credential =
  'id, staff_no, name, name_en, home_hall_id, state, password_hash, wrong_count, locked_until';

/** Locked while the password is checked, so that guesses in parallel are counted one after the other. */
export const lockCredential = sql<{ staff_no: string }, CredentialRow>(
  'people.credential',
  `select ${credential} from person where staff_no = :staff_no for update`,
);

export const lockCredentialOf = sql<{ id: Id }, CredentialRow>(
  'people.credential_of',
  `select ${credential} from person where id = :id for update`,
);

export const noteGuess = sql<{ id: Id; wrong_count: number; locked_until: Instant | null }>(
  'people.guess',
  'update person set wrong_count = :wrong_count, locked_until = :locked_until where id = :id',
);

/** The guesses at a number that nobody bears, held while the password is checked, as a person's own row is. */
export const lockGuess = sql<
  { number_hash: string; wall_now: Instant },
  { wrong_count: number; locked_until: Instant | null }
>(
  'people.guess_unknown',
  `insert into sign_in_guess (number_hash, guessed_at) values (:number_hash, :wall_now)
   on conflict (number_hash) do update set guessed_at = excluded.guessed_at returning wrong_count, locked_until`,
);

export const noteUnknown = sql<{ number_hash: string; wrong_count: number; locked_until: Instant | null }>(
  'people.guess_unknown_note',
  'update sign_in_guess set wrong_count = :wrong_count, locked_until = :locked_until where number_hash = :number_hash',
);

/** Old guesses are dropped a few at a time, so that a stranger cannot fill the table. */
export const dropGuesses = sql<{ before: Instant }>(
  'people.guess_drop',
  `delete from sign_in_guess where number_hash in
     (select number_hash from sign_in_guess where guessed_at < :before order by guessed_at limit 20 for update skip locked)`,
);

export const findPerson = sql<
  { id: Id },
  {
    id: Id;
    staff_no: string;
    name: string;
    name_en: string;
    title: string;
    home_hall_id: number | null;
    state: string;
  }
>(
  'people.person',
  'select id, staff_no, name, name_en, title, home_hall_id, state from person where id = :id',
);

export const findRolesOf = sql<{ id: Id }, AssignmentRow & Record<string, unknown>>(
  'people.roles_of',
  `select a.role, a.hall_id, u.path as unit_path from role_assignment a left join unit u on u.id = a.unit_id where a.person_id = :id`,
);

export const demoCast = sql<
  Record<string, never>,
  {
    staff_no: string;
    name: string;
    name_en: string;
    role: string;
    hall_id: number | null;
    home_hall_id: number | null;
  }
>(
  'people.demo_cast',
  `select p.staff_no, p.name, p.name_en, a.role, a.hall_id, p.home_hall_id from person p join role_assignment a on a.person_id = p.id
   where p.demo_order is not null and p.state = 'active' order by p.demo_order, a.role`,
);

export const skillsOf = sql<{ person_id: Id; day: string }, { skill: string }>(
  'people.skills',
  'select skill from certificate where person_id = :person_id and valid_until >= :day order by skill',
);

export interface ProgramRow extends Record<string, unknown> {
  id: Id;
  token_hash: string;
  name: string;
  role: string;
  hall_id: number | null;
  unit_path: string | null;
}

/** The programs among these that may still come in. */
export const findMachineClients = sql<{ token_hashes: string[] }, ProgramRow>(
  'people.machine_clients',
  `select m.id, m.token_hash, m.name, m.role, m.hall_id, u.path as unit_path from machine_client m left join unit u on u.id = m.unit_id
   where m.token_hash = any(:token_hashes::text[]) and m.revoked_at is null`,
);

/** A device in service, held: its pairing code is used up by one caller only. */
export const findDevice = sql<
  { hall_id: number; code: string },
  { id: Id; kind: string; pairing_code: string | null; pairing_until: Instant | null }
>(
  'people.device',
  `select id, kind, pairing_code, pairing_until from device where hall_id = :hall_id and code = :code and retired_at is null for no key update`,
);

export type DeviceCondition = 'unknown' | 'ok' | 'paper_low' | 'paper_out' | 'fault';

export const deviceOf = sql<
  { hall_id: number; code: string },
  { id: Id; code: string; kind: string; condition: DeviceCondition }
>(
  'people.device_one',
  'select id, code, kind, condition from device where hall_id = :hall_id and code = :code and retired_at is null',
);

export const setCondition = sql<{ hall_id: number; id: Id; condition: string; wall_now: Instant }>(
  'people.device_condition',
  'update device set condition = :condition, last_seen_at = :wall_now where hall_id = :hall_id and id = :id',
);

export const pairDevice = sql<{ hall_id: number; id: Id; wall_now: Instant }>(
  'people.device_pair',
  'update device set pairing_code = null, pairing_until = null, paired_at = :wall_now, last_seen_at = :wall_now where hall_id = :hall_id and id = :id',
);

export const findMode = sql<Record<string, never>, { value: string }>(
  'people.mode',
  `select value from setting where key = 'mode'`,
);

/** The counter that a customer's screen belongs to. */
export const counterOfScreen = sql<{ hall_id: number; id: Id }, { counter_id: Id | null; code: string }>(
  'people.counter_of_screen',
  `select counter_id, code from device where hall_id = :hall_id and id = :id and kind = 'counter_screen' and retired_at is null`,
);

/** Whether somebody works in a hall, and may own or keep a thing there. */
export const worksIn = sql<{ hall_id: number; person_id: Id }, { id: Id }>(
  'people.works_in',
  `select p.id from person p where p.id = :person_id and p.state = 'active'
     and exists (select 1 from role_assignment r where r.person_id = p.id and r.hall_id = :hall_id)`,
);
/** Who works in a hall, by staff number. */
export const staffIn = sql<{ hall_id: number }, { id: Id; name: string; name_en: string }>(
  'people.staff_in',
  `select p.id, p.name, p.name_en from person p where p.state = 'active'
     and exists (select 1 from role_assignment r where r.person_id = p.id and r.hall_id = :hall_id) order by p.staff_no`,
);
