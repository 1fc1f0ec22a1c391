import type pg from 'pg';
import { businessDay, wallNow } from '../kit/clock.ts';
import { newId } from '../kit/ids.ts';
import { businessCodes } from '../modules/catalogue/index.ts';
import { fixedId } from '../modules/demo/dice.ts';
import { hashOf, newSecret } from '../modules/people/index.ts';
import { classCodes } from '../modules/queue/classes.ts';

/** A bench hall: open now, with as many counters as wanted, each with a clerk of its own. */
export interface BenchHall {
  hall_id: number;
  token: string;
  /** Each with a clerk of its own, and that clerk's open till. */
  counters: { id: string; clerk_id: string; till_id: string }[];
}

const hall_id = 1003;

/** Makes the hall open for the whole day and gives an outside program a token for it. */
export async function makeBenchHall(owner: pg.Client, counters: number): Promise<BenchHall> {
  const day = businessDay(wallNow());
  await owner.query(`update hall_day set state = 'open', opened_at = now(), closes_at = opens_at + interval '23 hours' where hall_id = $1 and day = $2`, [hall_id, day]);
  await owner.query('delete from due_work where hall_id = $1', [hall_id]);
  await owner.query('delete from counter where hall_id = $1', [hall_id]);
  const made = Array.from({ length: counters }, (_, index) => ({ id: fixedId(9, index + 1), clerk_id: fixedId(8, index + 1), till_id: newId(), number: index + 1 }));
  await owner.query('insert into ledger_day (hall_id, day) values ($1, $2) on conflict do nothing', [hall_id, day]);
  for (const one of made) {
    await owner.query(`insert into person (id, staff_no, name, name_en, home_hall_id) values ($1, $2, '测速', 'Bench', $3) on conflict do nothing`, [one.clerk_id, `B${one.number}`, hall_id]);
    await owner.query(`insert into role_assignment (id, person_id, role, hall_id) values ($1, $2, 'service_clerk', $3)`, [newId(), one.clerk_id, hall_id]);
    for (const skill of businessCodes) await owner.query(`insert into certificate values ($1, $2, '2099-01-01') on conflict do nothing`, [one.clerk_id, skill]);
    await owner.query(`insert into counter (hall_id, id, number, classes, businesses) values ($1, $2, $3, $4, $5)`, [hall_id, one.id, one.number, [...classCodes], [...businessCodes]]);
  }
  // A till of each clerk, open without a float: what was paid in is all that lies in it.
  for (const one of made)
    await owner.query(
      `insert into till_session (hall_id, id, state, day, seq_no, counter_id, clerk_id, float_fen, requested_at, opened_at) values ($1, $2, 'open', $3, $4, $5, $6, 0, now(), now())`,
      [hall_id, one.till_id, day, one.number, one.id, one.clerk_id],
    );
  const token = newSecret();
  await owner.query(`insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'bench', 'program', $2, $3, now())`, [newId(), hall_id, hashOf(token)]);
  return { hall_id, token, counters: made };
}

/** Finished tickets of former days, so that the tables are as large as after a long time. */
export async function ageHall(owner: pg.Client, of: BenchHall, tickets: number): Promise<void> {
  await owner.query(
    `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by, first_called_at, last_called_at, serving_at, finished_at, calls)
     select $1, gen_random_uuid(), 'closed', current_date - 1 - (n / 800), 'ordinary', 'A', 1 + n % 800, 'A000', 'kiosk', t, t, t, 900, 'bench', t + interval '5 min', t + interval '5 min', t + interval '5 min', t + interval '12 min', 1
     from (select n, now() - make_interval(days => 1 + n / 800) as t from generate_series(0, $2 - 1) n) old`,
    [of.hall_id, tickets],
  );
  await owner.query(
    `insert into event (hall_id, at, id, what, subject_id, actor_id, facts)
     select $1, now() - make_interval(mins => n), gen_random_uuid(), 'queue.ticket.finish', gen_random_uuid(), gen_random_uuid(), '{}' from generate_series(0, $2 - 1) n`,
    [of.hall_id, tickets],
  );
  await owner.query('vacuum analyze');
}
