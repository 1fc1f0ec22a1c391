import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { businessCodes } from '../catalogue/index.ts';
import { gapsOf, missingZones, shortOf, standardOf, zonesOf } from './standard.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 60 }, () => 7)]).toString('base64');
const place = async (no = '0306') => must(as(no).get(`${hall}/facilities`));
const signs = async (): Promise<
  { subject: string; number: number | null; state: string; untrue: boolean; renew_at: string }[]
> => must(as('0306').get(`${hall}/signs`));
const mends = async (): Promise<{ code: string; list: string; rows: string[]; say: { zh: string } }[]> =>
  (await must(as('0306').get(`${hall}/mends`))).mends;
const entry = {
  ...{ kind: 'payment', name_zh: '缴费角', name_en: 'Payment corner', also: [], post: null, staff_min: 0 },
  equipment: { self_terminal: 1, charger_wireless: 2 },
};

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0102', '0103', '0406'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('FAC-01 the standard follows kind, stars and counters; what falls short is a gap, in the hall and for the branch', async () => {
  const own = standardOf({ hall_type: 'self_operated', star: 5, counters: 8 });
  expect(own.find(one => one.kind === 'waiting_seat')?.least).toBe(24);
  expect(
    standardOf({ hall_type: 'franchise', star: null, counters: 2 }).some(one => one.kind === 'demo_phone'),
  ).toBe(false);
  expect(gapsOf(own, new Map([['waiting_seat', 20]])).find(one => one.kind === 'waiting_seat')).toMatchObject(
    { needs: 24, has: 20 },
  );
  const of = await place();
  expect(of.gaps).toEqual(['waiting_seat']);
  const { halls } = await must(as('0102').get('/api/facilities/gaps'));
  expect(halls.find((one: { id: number }) => one.id === 1001).gaps).toMatchObject([
    { kind: 'waiting_seat', needs: 24, has: 20 },
  ]);
  expect(halls.length).toBeGreaterThan(90);
  const mine = await must(as('0406').get('/api/facilities/gaps'));
  expect(mine.halls.map((one: { id: number }) => one.id)).toEqual([1002]);
  const rest = of.zones.find((one: { kind: string }) => one.kind === 'rest');
  const more = {
    ...{ kind: 'rest', name_zh: rest.name.zh, name_en: rest.name.en, also: [], post: null, staff_min: 0 },
    equipment: Object.fromEntries(
      rest.equipment.map((one: { kind: string; count: number }) => [
        one.kind,
        one.kind === 'waiting_seat' ? 24 : one.count,
      ]),
    ),
  };
  expect(await refused(as('0305').post(`${hall}/zones/${rest.id}`, more))).toBe('kit.not_permitted');
  expect(await refused(as('0406').post(`${hall}/zones/${rest.id}`, more))).toBe('kit.not_found');
  await must(as('0306').post(`${hall}/zones/${rest.id}`, more));
  expect((await place()).gaps).toEqual([]);
});

test('FAC-02 the information desk has its post: nobody on the duty list is told', async () => {
  expect(shortOf({ post: 'floor_advisor', staff_min: 1 }, [{ post: 'service_clerk' }])).toBe(1);
  expect(shortOf({ post: 'floor_advisor', staff_min: 1 }, [{ post: 'floor_advisor' }])).toBe(0);
  const desk = async () => (await place()).zones.find((one: { kind: string }) => one.kind === 'consultation');
  expect(await desk()).toMatchObject({ post: 'floor_advisor', staff_min: 1, short: 1 });
  await world.db.pool.query(
    `insert into duty (hall_id, day, person_id, post, starts, ends) select 1001, $1, id, 'floor_advisor', '08:30', '17:30' from person where staff_no = '0304'`,
    [world.day],
  );
  expect(await desk()).toMatchObject({ short: 0 });
});

test.each(['FAC-07', 'FAC-10'])(
  '%s a hall of its size has a VIP and a corporate zone; one zone may be both, and its round asks for privacy',
  async () => {
    const needs = zonesOf({ hall_type: 'self_operated', star: 5, counters: 8 });
    const there = [
      { kind: 'consultation' },
      { kind: 'acceptance' },
      { kind: 'rest' },
      { kind: 'selfService' },
      { kind: 'demo' },
      { kind: 'deviceSales' },
    ].map(one => ({ ...one, also: [] }));
    expect(missingZones(needs, there).map(one => one.row)).toEqual(['FAC-10', 'FAC-07']);
    expect(missingZones(needs, [...there, { kind: 'vip', also: ['group'] }])).toEqual([]);
    const run = await must(as('0305').post(`${hall}/check-runs`, { list: 'patrol' }));
    expect(run.items.find((one: { code: string }) => one.code.startsWith('privacy.'))).toMatchObject({
      subject: { say: { zh: '贵宾室' } },
    });
  },
);

test('a zone is entered once by name, and rounds go over it from then on', async () => {
  expect(await refused(as('0304').post(`${hall}/zones`, entry))).toBe('kit.not_permitted');
  const { id } = await must(as('0306').post(`${hall}/zones`, entry));
  expect(await refused(as('0306').post(`${hall}/zones`, entry))).toBe('facilities.zone_there');
  const run = await must(as('0306').post(`${hall}/check-runs`, { list: 'opening' }));
  expect(run.items.map((one: { say: { zh: string } }) => one.say.zh)).toContain('缴费角无线充电座：可充电');
  await must(as('0306').post(`${hall}/zones/${id}/retire`));
  expect((await place()).zones.map((one: { id: string }) => one.id)).not.toContain(id);
});

test('ENV-04 the picture of a zone in order is kept by the hall manager and held beside what the round sees', async () => {
  const [zone] = (await place()).zones;
  const { id: picture_id } = await must(as('0306').post(`${hall}/check-pictures`, { content: jpeg }));
  expect(await refused(as('0305').post(`${hall}/zones/${zone.id}/picture`, { picture_id }))).toBe(
    'kit.not_permitted',
  );
  await must(as('0306').post(`${hall}/zones/${zone.id}/picture`, { picture_id }));
  const run = await must(as('0306').post(`${hall}/check-runs`, { list: 'place' }));
  const item = run.items.find(
    (one: { subject?: { id: string }; rows: string[] }) =>
      one.subject?.id === zone.id && one.rows.includes('ENV-04'),
  );
  expect(item).toMatchObject({ picture_id });
});

test.each(['SIGN-10', 'SIGN-13'])(
  '%s every counter and zone has its sign, made from the registry',
  async () => {
    const run = await must(as('0306').post(`${hall}/check-runs`, { list: 'signs' }));
    const asked = run.items.filter(
      (one: { rows: string[] }) => one.rows.includes('SIGN-10') || one.rows.includes('SIGN-13'),
    );
    expect(asked.filter((one: { rows: string[] }) => one.rows.includes('SIGN-10')).length).toBeGreaterThan(4);
    expect(asked.filter((one: { rows: string[] }) => one.rows.includes('SIGN-13'))).toHaveLength(8);
    const three = (await signs()).find(one => one.number === 3);
    expect(three).toMatchObject({ name: { zh: '3 号台' }, state: 'hung', untrue: false });
    expect((three as unknown as { lines: { zh: string }[] }).lines.map(one => one.zh)).toContain('缴费');
  },
);

test('SIGN-12 a counter whose businesses change has another sign to be made: a task of the hall manager, until the new one hangs', async () => {
  const of = (await must(as('0103').get(`${hall}/counters`))).find(
    (one: { number: number }) => one.number === 3,
  );
  const businesses = businessCodes.filter(code => code !== 'group_business' && code !== 'invoice');
  const { number, wall, classes } = of;
  await must(as('0103').post(`${hall}/counters/${of.id}/entry`, { number, wall, classes, businesses }));
  await world.at('09:01');
  expect((await signs()).find(one => one.number === 3)).toMatchObject({ state: 'wanted' });
  const [task] = (await mends()).filter(one => one.list === 'registry' && one.rows.includes('SIGN-12'));
  expect(task?.say.zh).toBe('3 号台：换标牌，照登记');
  expect(await refused(as('0301').post(`${hall}/signs/${of.id}/hang`))).toBe('kit.not_permitted');
  await must(as('0306').post(`${hall}/signs/${of.id}/hang`));
  expect((await signs()).find(one => one.number === 3)).toMatchObject({ state: 'hung', untrue: false });
});

test('SIGN-15 a sign has its day of renewal; on that day a new one is a task', async () => {
  await must(as('0306').post(`${hall}/signs/${world.counter(4)}/hang`));
  const four = (await signs()).find(one => one.number === 4);
  const years = Number(four?.renew_at?.slice(0, 4)) - Number(world.day.slice(0, 4));
  expect(years).toBe(2);
  await world.db.pool.query(
    `update due_work set due_at = $1 where hall_id = 1001 and kind = 'facilities.sign_renew' and subject_id = (select id from hall_sign where hall_id = 1001 and subject = $2)`,
    [onDay(world.day, '09:02'), world.counter(4)],
  );
  await world.at('09:03');
  expect((await signs()).find(one => one.number === 4)).toMatchObject({ state: 'wanted' });
  expect((await mends()).filter(one => one.rows.includes('SIGN-15'))).toHaveLength(1);
});
