import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import type { Course } from './course.ts';
import { courses } from './courses/index.ts';
import { slogan, withSlogan } from './slogan.ts';

let world: World;
let clerk: Caller;
let manager: Caller;
const base = '/api/halls/1001/training';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const run = (text: string, values: unknown[]) => world.db.pool.query(text, values);

beforeAll(async () => {
  world = await openWorld();
  clerk = await world.as('0312', 'office');
  manager = await world.as('0306', 'office');
});
afterAll(() => world.close());

/** The clauses that are taught and, by their own words, are real once they are. */
const taught = [
  ...['POS-01', 'POS-04', 'POS-07', 'POS-08', 'POS-09', 'POS-10', 'LANG-02', 'LANG-03', 'LANG-04', 'LANG-05'],
  ...[
    'LANG-07',
    'PRIN-01',
    'PRIN-03',
    'PRIN-06',
    'PRIN-07',
    'APR-01',
    'APR-25',
    'STF-04',
    'STF-06',
    'STF-09',
  ],
  ...['TRN-03', 'TRN-04', 'TRN-08', 'TRN-11', 'CONF-02', 'FIRE-05', 'SEC-03', 'CASH-06'],
].map(row => [row] as const);

/** Nobody has begun a course: every trace of it is taken away. */
async function forget(code: string): Promise<void> {
  for (const table of ['attempt', 'reading', 'presence'])
    await run(
      `delete from training_${table} where hall_id = 1001 and enrolment_id in
         (select id from training_enrolment where hall_id = 1001 and course = $1)`,
      [code],
    );
  await run('delete from training_enrolment where hall_id = 1001 and course = $1', [code]);
}

/** Sits through a lesson without waiting for it. */
const attend = (code: string) =>
  run(
    `update training_enrolment set state = 'attending', attended = true where hall_id = 1001 and person_id = $1 and course = $2`,
    [personId('0312'), code],
  );

test.each(taught)(
  '%s is taught: who must learn it is told, has no test before reading, is asked about it, and told why',
  async row => {
    const of = courses.find(one => one.rows.includes(row)) as Course;
    expect(of, `no course teaches ${row}`).toBeDefined();
    await forget(of.code);
    const owes = async () =>
      (await must(manager.get(base))).people.find((one: { staff_no: string }) => one.staff_no === '0312')
        .open;
    expect(await owes()).toContainEqual(expect.objectContaining({ course: of.code }));
    await run(
      `update training_enrolment set made_at = made_at - interval '90 days' where hall_id = 1001`,
      [],
    );
    expect(await owes()).toContainEqual(expect.objectContaining({ course: of.code, standing: 'overdue' }));
    const begin = () => clerk.post(`${base}/courses/${of.code}/attempts`);
    expect((await begin()).body.code).toBe('training.read_first');
    const { units } = await must(clerk.get(`${base}/courses/${of.code}`));
    const teaching = units.filter((one: { rows: string[] }) => one.rows.includes(row));
    expect(teaching.length).toBeGreaterThan(0);
    for (const unit of units) await must(clerk.post(`${base}/courses/${of.code}/units/${unit.code}/read`));
    if (of.form === 'room') {
      expect((await begin()).body.code).toBe('training.no_test_now');
      await attend(of.code);
    }
    const { attempt_id } = await must(begin());
    const at = `${base}/attempts/${attempt_id}`;
    const { questions } = await must(clerk.get(at));
    const answers = questions.map(
      (one: { code: string }) => of.questions.find(each => each.code === one.code)?.right ?? 0,
    );
    const about = (codes: { code: string }[]) =>
      codes.filter(one => of.questions.find(each => each.code === one.code)?.row === row);
    expect(about(questions).length).toBeGreaterThan(0);
    expect((await must(clerk.post(`${at}/submission`, { answers }))).passed).toBe(true);
    const told = (await must(clerk.get(at))).questions.filter(
      (one: { given: { row: string } | null }) => one.given?.row === row,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told[0].given.why.zh.length).toBeGreaterThan(4);
  },
);

test('PRIN-01 what the hall is here for stands among the pages of every wall', () => {
  expect(withSlogan([])).toEqual([slogan]);
  expect(slogan.text.zh).toContain('客户是我们的生命线');
});
