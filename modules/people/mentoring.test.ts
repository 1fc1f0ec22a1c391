import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProgram, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { whyNotBeside } from './intern.ts';

let world: World;
let mentor: Desk;
let intern: Caller;
let other: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const person = async (no: string) => (await run('select id from person where staff_no = $1', [no]))[0].id;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  expect((await answer).body.code).toBe(code);
};
/** An actor is remembered for less than a second; what changed acts at the next look. */
const soon = (code: string | undefined, ask: () => Promise<Answered>) =>
  expect.poll(async () => (await ask()).body.code).toBe(code);

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  mentor = await Desk.open(world, { clerk: '0301', number: 1 });
  intern = await world.as('0303');
  other = await world.as('0302');
});
afterAll(() => world.close());

const beside = async () => {
  const { id } = await must(intern.post(`${hall}/mentorings`, { mentor_id: await person('0301') }));
  await must(mentor.clerk.post(`${hall}/mentorings/${id}/answer`, { accept: true }));
  return id as string;
};

test('ROLE-07 an intern acts only while a named colleague on duty stands beside, who alone answers and signs; both names are in every event', async () => {
  const open = () => intern.post(`${hall}/counters/${world.counter(2)}/open`);
  await refused('people.no_mentor', open());
  // Only somebody who is here can be asked, only by an intern, and only who was asked answers.
  await refused(
    'people.mentor_not_here',
    intern.post(`${hall}/mentorings`, { mentor_id: await person('0306') }),
  );
  await refused('kit.not_permitted', other.post(`${hall}/mentorings`, { mentor_id: await person('0301') }));
  const { id } = await must(intern.post(`${hall}/mentorings`, { mentor_id: await person('0301') }));
  await refused(
    'people.mentor_named',
    intern.post(`${hall}/mentorings`, { mentor_id: await person('0302') }),
  );
  await refused('people.not_asked_of_you', other.post(`${hall}/mentorings/${id}/answer`, { accept: true }));
  await refused('kit.not_permitted', intern.post(`${hall}/mentorings/${id}/answer`, { accept: true }));
  await refused('people.no_mentor', open());
  await must(mentor.clerk.post(`${hall}/mentorings/${id}/answer`, { accept: true }));
  await soon(undefined, open);
  const mentor_id = await person('0301');
  const acts = await run(
    `select what, facts::jsonb ->> 'mentor_id' as beside from event where actor_id = $1
    and what like 'counters.%'`,
    [await person('0303')],
  );
  expect(acts.length).toBeGreaterThan(0);
  expect(new Set(acts.map(one => one.beside))).toEqual(new Set([mentor_id]));
  // Nor does a program stand in: it names no intern as its clerk.
  const program = await aProgram(world);
  const named = { clerk_id: await person('0303') };
  await refused('counters.no_clerk_here', program.post(`${hall}/counters/${world.counter(5)}/open`, named));
  // The mentor signs out: nobody stands beside, whatever was agreed.
  await run(`update session set ended_at = now() where actor_id = $1 and ended_at is null`, [mentor_id]);
  await soon('people.no_mentor', open);
  await run(`update session set ended_at = null where actor_id = $1`, [mentor_id]);
  await soon(undefined, open);
});

test('ROLE-07 money and documents of an intern wait for the mentor’s word, for this very act and once; the money goes to the mentor’s till', async () => {
  const desk = await Desk.open(world, { clerk: '0303', number: 2, till: false, customer: mentor.customer });
  const ticket = await desk.serve('bill_payment');
  const customer = mentor.customer();
  const read = () =>
    intern.post(`${hall}/counters/${world.counter(2)}/documents/simulated`, { sample: customer });
  await refused('people.mentor_confirms', read());
  const waiting = async (who: Caller) =>
    ((await must(who.get(`${hall}/pairs`))) as { pair_id: string; what: string; signable: boolean }[]).filter(
      one => one.what.startsWith('people.intern.'),
    );
  const [asked] = await waiting(mentor.clerk);
  expect(asked).toMatchObject({ what: 'people.intern.identity.document.present', signable: true });
  expect(await waiting(other)).toMatchObject([{ signable: false }]);
  const seal = `${hall}/pairs/${asked?.pair_id}/seal`;
  await refused('people.mentor_signs', other.post(seal));
  const first = { of_intern: false, mentor_id: null };
  const learner = { id: 'i', assignments: [{ role: 'intern', hall_id: 1001, unit_path: undefined }] };
  expect(whyNotBeside(learner, 1001, first)).toBe('people.intern_signs_not');
  // Asked again without a word, it is the same question; signed, it is done once.
  await refused('people.mentor_confirms', read());
  await must(mentor.clerk.post(seal));
  await must(read());
  await refused('people.mentor_confirms', read());
  const [event] = await run(
    `select facts::jsonb as facts from event where what like 'identity.check.%' and actor_id = $1 order by at desc limit 1`,
    [await person('0303')],
  );
  expect(event.facts).toMatchObject({ mentor_id: await person('0301'), confirmed_by: asked?.pair_id });
  // The money is the mentor's to answer for: signed for this sum, and into the mentor's till.
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const body = { tender: 'cash', expected_fen: total_fen, received_fen: total_fen, announced: true };
  const pay = (more: object = {}) => intern.post(`${hall}/tickets/${ticket}/pay`, { ...body, ...more });
  await refused('people.mentor_confirms', pay());
  const word = (await waiting(mentor.clerk)).find(one => one.what.endsWith('orders.order.pay'));
  await must(mentor.clerk.post(`${hall}/pairs/${word?.pair_id}/seal`));
  await refused('people.mentor_confirms', pay({ received_fen: total_fen + 100 }));
  await must(pay());
  const [paid] = await run('select session_id from payment where ticket_id = $1', [ticket]);
  expect(paid.session_id).toBe(mentor.till);
  // Till, valued cards and what a mentor may not lend: refused to an intern whoever stands beside.
  await refused('kit.not_permitted', intern.post(`${hall}/tills`, { counter_id: world.counter(2) }));
});

test('ROLE-07 either of the two ends it, and the day’s end ends what is left', async () => {
  const [standing] = await run(`select id from mentoring where state = 'on'`);
  await refused('people.not_asked_of_you', other.post(`${hall}/mentorings/${standing.id}/end`));
  await must(mentor.clerk.post(`${hall}/mentorings/${standing.id}/end`));
  const pause = () => intern.post(`${hall}/counters/${world.counter(2)}/pause`, { reason: 'water' });
  await soon('people.no_mentor', pause);
  const id = await beside();
  await must(intern.post(`${hall}/mentorings/${id}/end`));
  const left = await beside();
  const [due] = await run(`select due_at from due_work where subject_id = $1`, [left]);
  expect(due.due_at.getTime()).toBe(onDay(addDays(world.day, 1), '00:00').getTime());
  await run(`update due_work set due_at = $2 where subject_id = $1`, [left, onDay(world.day, '09:01')]);
  await world.at('09:02');
  expect((await run('select state from mentoring where id = $1', [left]))[0].state).toBe('ended');
});
