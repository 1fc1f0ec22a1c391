import type pg from 'pg';
import { businessDay, wallNow } from '../kit/clock.ts';
import { newId } from '../kit/ids.ts';
import { Caller } from '../kit/testing/http.ts';
import { businessCodes, lawSkills } from '../modules/catalogue/index.ts';
import { fixedId } from '../modules/demo/dice.ts';
import { hashOf, newSecret } from '../modules/people/index.ts';
import { classCodes } from '../modules/queue/classes.ts';

/** A bench hall: open now, with as many counters as wanted, each with a clerk of its own. */
export interface BenchHall {
  hall_id: number;
  token: string;
  /** Each with a clerk of its own; `till_id` once `openCounters` has opened them. */
  counters: { id: string; clerk_id: string; staff_no: string; till_id: string; screen: string }[];
}

const hall_id = 1003;
/** Who keeps the safe of the bench hall, signs floats and counts by surprise. */
export const keeper_no = 'B90';

async function person(owner: pg.Client, id: string, staff_no: string, role: string): Promise<void> {
  await owner.query(`insert into person (id, staff_no, name, name_en, home_hall_id) values ($1, $2, '测速', 'Bench', $3)`, [id, staff_no, hall_id]);
  await owner.query('insert into role_assignment (id, person_id, role, hall_id) values ($1, $2, $3, $4)', [newId(), id, role, hall_id]);
}

/** Enough in the safe for a float at every counter, under the day's own id as the opening of a hall would write it. */
async function fillSafe(owner: pg.Client, day: string): Promise<void> {
  const lines = `(values (1, 'safe', 'debit', 1), (2, 'float', 'credit', -1)) l(line, account, side, sign)`;
  const [safe_fen, hall] = [10_000_000, `'00000000-0000-7000-8000-000000000000'::uuid`];
  const found = await owner.query<{ id: string }>('select id from hall_day where hall_id = $1 and day = $2', [hall_id, day]);
  const id = found.rows[0]?.id;
  await owner.query(`insert into ledger_journal (hall_id, id, day, at, happened_at, recorded_at, code, subject_id, actor_id) values ($1, $2, $3, now(), now(), now(), 'settlement.carry_in', $2, $2)`, [hall_id, id, day]);
  await owner.query(`insert into ledger_posting (hall_id, journal_id, line, day, account, holder_id, side, amount_fen) select $1, $2, line, $3, account, ${hall}, side, ${safe_fen} from ${lines}`, [hall_id, id, day]);
  await owner.query(`insert into ledger_balance (hall_id, day, account, holder_id, balance_fen) select $1, $2, account, ${hall}, sign * ${safe_fen} from ${lines}`, [hall_id, day]);
}

/** Makes the hall open for the whole day and gives an outside program a token for it. */
export async function makeBenchHall(owner: pg.Client, counters: number): Promise<BenchHall> {
  const day = businessDay(wallNow());
  // The hall may be shut by the calendar today; for the bench it is open all the same.
  await owner.query(`insert into hall_day (hall_id, id, day, state, opens_at, closes_at) values ($1, $2, $3, 'preparing', now(), now()) on conflict do nothing`, [hall_id, newId(), day]);
  await owner.query(`update hall_day set state = 'open', opened_at = now(), closes_at = opens_at + interval '23 hours' where hall_id = $1 and day = $2`, [hall_id, day]);
  await owner.query('delete from due_work where hall_id = $1', [hall_id]);
  await owner.query('delete from counter where hall_id = $1', [hall_id]);
  await owner.query('insert into ledger_day (hall_id, day) values ($1, $2) on conflict do nothing', [hall_id, day]);
  await fillSafe(owner, day);
  const made = Array.from({ length: counters }, (_, index) => ({ id: fixedId(9, index + 1), clerk_id: fixedId(8, index + 1), staff_no: `B${index + 1}`, till_id: '', screen: `B${index + 1}` }));
  for (const [index, one] of made.entries()) {
    await person(owner, one.clerk_id, one.staff_no, 'service_clerk');
    for (const skill of [...businessCodes, ...lawSkills]) await owner.query(`insert into certificate values ($1, $2, '2099-01-01')`, [one.clerk_id, skill]);
    await owner.query(`insert into counter (hall_id, id, number, classes, businesses) values ($1, $2, $3, $4, $5)`, [hall_id, one.id, index + 1, [...classCodes], [...businessCodes]]);
    await owner.query(`insert into device (hall_id, id, kind, code, counter_id, condition) values ($1, $2, 'counter_screen', $3, $4, 'ok')`, [hall_id, newId(), one.screen, one.id]);
  }
  await person(owner, newId(), keeper_no, 'duty_manager');
  const token = newSecret();
  await owner.query(`insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'bench', 'program', $2, $3, now())`, [newId(), hall_id, hashOf(token)]);
  return { hall_id, token, counters: made };
}

/** Fills each clerk's box with new cards. */
export async function fillBoxes(owner: pg.Client, of: BenchHall, cards: number): Promise<void> {
  for (const [index, counter] of of.counters.entries())
    await owner.query(
      `insert into carrier_sim (id, state, iccid, at_hall_id, holder_id) select gen_random_uuid(), 'issued_to_holder', '8986' || lpad(($3 + n)::text, 16, '0'), $1, $2 from generate_series(1, $4::int) n`,
      [of.hall_id, counter.clerk_id, 9_000_000 + index * cards, cards],
    );
}

/** Somebody of the bench hall at a surface, signed in. */
export async function signedIn(base: string, staff_no: string, surface: string): Promise<Caller> {
  const who = new Caller(base, surface);
  await must(who.post('/api/demo/session', { staff_no }));
  return who;
}

/** The answer's body, or what was refused. */
async function must(answer: ReturnType<Caller['post']>): Promise<Record<string, string>> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Opens every counter, and for each clerk a till with its float, signed for by two. */
export async function openCounters(base: string, of: BenchHall): Promise<void> {
  const program = new Caller(base, 'program', of.token);
  const keeper = await signedIn(base, keeper_no, 'office');
  const at = `/api/halls/${of.hall_id}`;
  for (const counter of of.counters) {
    await must(program.post(`${at}/counters/${counter.id}/open`, { clerk_id: counter.clerk_id }));
    const clerk = await signedIn(base, counter.staff_no, 'counter');
    counter.till_id = (await must(clerk.post(`${at}/tills`, { counter_id: counter.id }))).session_id ?? '';
    const asked = await must(clerk.post(`${at}/pairs`, { what: 'tills.session.issue_float', subject_id: counter.till_id }));
    await must(keeper.post(`${at}/pairs/${asked.pair_id}/seal`));
  }
}
