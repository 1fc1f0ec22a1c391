import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { exporterOf } from '../../kit/export.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { allForms } from './library.ts';
import { paperlessShare, whyNotClose, whyNotEnter } from './off_system.ts';

type Shown = { on_paper: boolean; page: string | null };

let world: World;
let manager: Caller;
let duty: Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const path = '/api/halls/1001/off-system';
const work = (more: object = {}) => ({
  ...{ form: 'day_close', what: '日结另抄一份纸表', since: addDays(world.day, -30) },
  ...{ owner_id: personId('0305'), target_on: addDays(world.day, 3), ...more },
});

beforeAll(async () => {
  world = await openWorld();
  manager = await world.as('0306', 'office');
  duty = await world.as('0305', 'office');
  await world.at('09:00');
});
afterAll(() => world.close());

/** The share of the library that a page holds, when some of it is still done on paper. */
const share = (on_paper: number): number => {
  const held = allForms().filter(one => one.page !== null).length - on_paper;
  return Math.round((held / allForms().length) * 1000) / 10;
};

test('FAC-21 a hall enters what it still does on paper, with owner and target; another closes it with evidence, and the share follows', async () => {
  const before = await must(manager.get('/api/halls/1001/forms'));
  // What the demonstration still does on paper counts as paper, as long as a page could hold it.
  const paper = before.forms.filter((one: Shown) => one.on_paper && one.page !== null).length;
  expect(before.share).toBe(share(paper));
  expect(await refused(manager.post(path, work({ target_on: world.day })))).toBe('forms.target_over');
  expect(await refused(manager.post(path, work({ target_on: addDays(world.day, 900) })))).toBe(
    'forms.target_too_far',
  );
  expect(await refused(manager.post(path, work({ since: addDays(world.day, 1) })))).toBe(
    'forms.not_yet_done',
  );
  expect(await refused(manager.post(path, work({ owner_id: personId('0405') })))).toBe('kit.not_found');
  expect(await refused((await world.as('0301')).post(path, work()))).toBe('kit.not_permitted');
  const { id } = await must(manager.post(path, work()));
  expect(await refused(manager.post(path, work()))).toBe('forms.entered_already');
  const less = await must(manager.get('/api/halls/1001/forms'));
  expect(less).toMatchObject({ share: share(paper + 1), target: 80 });

  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 4), '08:00'));
  const late = (await must(manager.get('/api/halls/1001/forms'))).works;
  expect(late.find((one: { id: string }) => one.id === id).late).toBe(true);
  const evidence = { evidence: '日清单已停纸，见当日日清' };
  expect(await refused(duty.post(`${path}/${id}/close`, evidence))).toBe('forms.close_own');
  await must(manager.post(`${path}/${id}/close`, evidence));
  expect((await must(manager.get('/api/halls/1001/forms'))).share).toBe(share(0));
  const seen = await must(manager.get('/api/halls/1001/clauses/FAC-21/evidence'));
  expect(seen.figures[0]).toMatchObject({
    id: 'share',
    value: share(paper),
    tone: share(paper) < 80 ? 'bad' : 'ok',
  });
});

test('GEN-12 every form of daily management stands on a page, is printed there and exported as a file', async () => {
  const shown = await must(manager.get('/api/halls/1001/forms'));
  expect(shown.forms).toHaveLength(12);
  // Each stands on a page, is printed there, and its list leaves the system as a file.
  for (const one of allForms()) {
    expect(one.page, one.code).toMatch(/^\/office\//);
    expect(exporterOf(one.exports ?? ''), one.code).toBeDefined();
  }
  expect(shown.held).toEqual(
    allForms()
      .filter(one => one.page !== null)
      .map(one => one.code),
  );
  expect(shown.held).toEqual(
    expect.arrayContaining(['patrol', 'day_close', 'stock_count', 'training_list', 'complaint_register']),
  );
});

const days = { today: '2026-11-29', last_on: '2027-05-29', since: '2026-01-01' };
test.each([
  [{ ...days, target_on: '2026-12-31' }, undefined],
  [{ ...days, target_on: '2026-11-29' }, 'forms.target_over'],
  [{ ...days, target_on: '2027-06-01' }, 'forms.target_too_far'],
  [{ ...days, target_on: '2026-12-31', since: '2026-12-01' }, 'forms.not_yet_done'],
])('FAC-21 %o is refused with %s', (of, code) => expect(whyNotEnter(of)).toBe(code));

test('FAC-21 a form on paper counts as such although a page holds it, and nobody closes the own', () => {
  expect(paperlessShare(new Set())).toBe(share(0));
  expect(paperlessShare(new Set(['patrol', 'attendance']))).toBe(share(2));
  expect(whyNotClose({ owner_id: 'a' }, 'a')).toBe('forms.close_own');
  expect(whyNotClose({ owner_id: 'a' }, 'b')).toBeUndefined();
});
