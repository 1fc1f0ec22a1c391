import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import type { CheckItem } from './list.ts';

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
const due = async (no = '0305'): Promise<{ list: string; id: string; may: boolean; answered: number }[]> =>
  must(as(no).get(`${hall}/check-rounds`));
const dueLists = async (no?: string) => (await due(no)).map(one => one.list);
const alerts = async () =>
  (await must(as('0305').get(`${hall}/floor`))).alerts.filter(
    (one: { kind: string }) => one.kind === 'round' || one.kind === 'mend',
  );
const fine = (items: CheckItem[]) =>
  Object.fromEntries(
    items.map(item => [
      item.code,
      item.measure === undefined ? { ok: true } : { ok: true, value: item.measure.low },
    ]),
  );

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.db.pool.query(
    `insert into duty (hall_id, day, person_id, post, starts, ends)
     select distinct on (person_id) 1001, $1::date, person_id, role, '08:00', '19:30' from role_assignment where hall_id = 1001
     on conflict do nothing`,
    [world.day],
  );
  await world.at('09:00');
  for (const no of ['0301', '0302', '0304', '0305', '0306', '0309', '0316', '0102'])
    people.set(no, await world.as(no));
  await must(as('0301').post(`${hall}/counters/${world.counter(1)}/open`));
  await must(as('0302').post(`${hall}/counters/${world.counter(2)}/open`));
});
afterAll(() => world.close());

test('INS-01 a patrol falls due by the clock, is walked by whom its list names, gone on with, and handed in', async () => {
  expect(await dueLists()).not.toContain('patrol');
  // The doors opened at 08:20 in this world: the first patrol is due two hours later.
  await world.at('10:30');
  expect(await dueLists()).toContain('patrol');
  expect((await due('0309')).find(one => one.list === 'patrol')?.may).toBe(false);
  expect(await refused(as('0309').post(`${hall}/check-runs`, { list: 'patrol' }))).toBe('kit.not_permitted');
  expect(await refused(as('0301').post(`${hall}/check-runs`, { list: 'patrol' }))).toBe('kit.not_permitted');
  const run = await must(as('0304').post(`${hall}/check-runs`, { list: 'patrol' }));
  const [first] = run.items;
  await must(
    as('0304').post(`${hall}/check-runs/${run.id}/answers`, { answers: { [first.code]: { ok: true } } }),
  );
  // Left and gone on with, by a colleague too: the same sheet, with what is answered.
  const again = await must(as('0305').post(`${hall}/check-runs`, { list: 'patrol' }));
  expect([again.id, Object.keys(again.answers)]).toEqual([run.id, [first.code]]);
  expect((await due()).find(one => one.list === 'patrol')).toMatchObject({ answered: 1 });
  await must(as('0305').post(`${hall}/check-runs/${run.id}/answers`, { answers: fine(run.items) }));
  await must(as('0305').post(`${hall}/check-runs/${run.id}/submit`));
  expect(await dueLists()).not.toContain('patrol');
  const { sheets } = await must(as('0306').get(`${hall}/check-runs?list=patrol`));
  expect(sheets).toMatchObject([{ id: run.id, state: 'submitted', in_time: true, fails: 0 }]);
  const paper = await must(as('0102').get(`${hall}/check-runs/${run.id}`));
  expect(paper.items.length).toBe(run.items.length);
  expect(paper.by.zh).toBe('王建国');
});

test('INS-01 a round that nobody walks stands on the floor, and is missed when the next falls due', async () => {
  await world.at('12:25');
  const [patrol] = (await due()).filter(one => one.list === 'patrol');
  expect(await alerts()).not.toContainEqual(
    expect.objectContaining({ kind: 'round', level: 'over', subject_id: patrol?.id }),
  );
  await world.at('12:51');
  expect(await alerts()).toContainEqual(
    expect.objectContaining({ kind: 'round', level: 'over', label: 'patrol', subject_id: patrol?.id }),
  );
  await world.at('14:25');
  expect((await due()).filter(one => one.list === 'patrol').map(one => one.id)).not.toContain(patrol?.id);
  const { sheets } = await must(as('0306').get(`${hall}/check-runs?list=patrol&failed=true`));
  expect(sheets).toMatchObject([{ id: patrol?.id, state: 'missed' }]);
});

test('SVC-09 one counter is watched at a time: the one not watched for longest, or the one that is named', async () => {
  const watch = async (subject?: string) => {
    const body = { list: 'service', ...(subject === undefined ? {} : { subject }) };
    const run = await must(as('0305').post(`${hall}/check-runs`, body));
    await must(as('0305').post(`${hall}/check-runs/${run.id}/answers`, { answers: fine(run.items) }));
    await must(as('0305').post(`${hall}/check-runs/${run.id}/submit`));
    return run;
  };
  expect((await watch('2')).subject.code).toBe('2');
  await world.at('14:26');
  const run = await watch();
  await world.at('14:27');
  expect(run.subject).toEqual({ code: '1', say: { zh: '1 号台', en: 'Counter 1' } });
  expect((await watch()).subject.code).toBe('2');
  expect(run.items.find((item: CheckItem) => item.rows.includes('SVC-09'))?.code).toBe('respond.1');
  expect(await refused(as('0305').post(`${hall}/check-runs`, { list: 'service', subject: '7' }))).toBe(
    'checklists.nothing_to_see',
  );
});

test('INS-03 what is critical stands on the floor as soon as it is found, until it is mended', async () => {
  const run = await must(as('0306').post(`${hall}/check-runs`, { list: 'opening' }));
  const answers = { ...fine(run.items), electricity: { ok: false, note: '插座发烫' } };
  await must(as('0306').post(`${hall}/check-runs/${run.id}/answers`, { answers }));
  await must(as('0306').post(`${hall}/check-runs/${run.id}/submit`));
  await world.at('15:06');
  const [of] = (await must(as('0305').get(`${hall}/mends`))).mends.filter(
    (one: { code: string }) => one.code === 'electricity',
  );
  expect(Date.parse(of.due_at) - Date.parse(of.found_at)).toBe(4 * 3_600_000);
  expect(await alerts()).toContainEqual(
    expect.objectContaining({ kind: 'mend', level: 'over', subject_id: of.id }),
  );
});

/** Each clause with an item on a list: the list, the item, who walks it. */
const rows: [row: string, list: string, code: string, who: string][] = [
  ['INS-04', 'opening', 'kiosk', '0305'],
  ['FIRE-02', 'fire', 'no_flame', '0304'],
  ['FIRE-02', 'closing', 'nobody_left', '0305'],
  ['FIRE-03', 'fire_month', 'hydrant', '0309'],
  ['FIRE-04', 'fire', 'exit_lights', '0304'],
  ['ELEC-01', 'fire_month', 'leakage_protector', '0309'],
  ['ELEC-02', 'closing', 'power_off', '0305'],
  ['ELEC-03', 'fire', 'charging', '0304'],
  ['SAF-09', 'closing', 'log_written', '0305'],
  ['SAF-12', 'self_check', 'load', '0309'],
  ['SAF-25', 'fire', 'falls', '0304'],
  ['SEC-01', 'fire_month', 'cameras', '0309'],
  ['SEC-03', 'self_check', 'cash_limit', '0309'],
  ['5S-02', 'five_s', 'seiri', '0305'],
  ['5S-03', 'five_s', 'seiton', '0305'],
  ['5S-04', 'five_s', 'seiso', '0305'],
  ['5S-05', 'five_s', 'seiketsu', '0305'],
  ['5S-06', 'five_s', 'shitsuke', '0305'],
  ['SIGN-05', 'dusk', 'lightbox', '0304'],
  ['SIGN-10', 'signs', 'zone_sign', '0306'],
  ['SIGN-11', 'signs', 'counter_sign.3', '0306'],
  ['SIGN-14', 'signs', 'sign_neat.3', '0306'],
  ['SIGN-15', 'signs', 'sign_whole', '0306'],
  ['FAC-05', 'closing', 'demo_locked', '0305'],
  ['FAC-06', 'patrol', 'terminals', '0304'],
  ['FAC-07', 'patrol', 'privacy', '0304'],
  ['FAC-08', 'patrol', 'demo', '0304'],
  ['FAC-09', 'patrol', 'rest', '0304'],
  ['FAC-10', 'place', 'group_desk', '0306'],
  ['FAC-12', 'opening', 'charging', '0305'],
  ['FAC-13', 'opening', 'wifi', '0305'],
  ['FAC-15', 'opening', 'counter.3', '0305'],
  ['FAC-18', 'opening', 'utensils', '0305'],
  ['FAC-20', 'opening', 'access', '0305'],
  ['ENV-01', 'patrol', 'clean_outside', '0304'],
  ['ENV-02', 'patrol', 'air', '0304'],
  ['ENV-03', 'patrol', 'humidity', '0304'],
  ['ENV-04', 'patrol', 'order', '0304'],
  ['PRIN-03', 'peers', 'sincere.0305', '0301'],
  ['PRIN-06', 'service', 'first_opinion.1', '0305'],
  ['PRIN-07', 'service', 'greet.1', '0305'],
  ['PRIN-21', 'guide', 'care_wait', '0305'],
  ['PRIN-10', 'service', 'smile.1', '0305'],
  ['PRIN-13', 'service', 'both_hands.1', '0305'],
  ['PRIN-14', 'service', 'farewell.1', '0305'],
  ['LANG-03', 'service', 'words.1', '0305'],
  ['LANG-09', 'service', 'kind_patient.1', '0305'],
  ['SVC-09', 'service', 'respond.1', '0305'],
  ['PRIV-04', 'service', 'screen_turned.1', '0305'],
  ['POS-01', 'service', 'stand_hands.1', '0305'],
  ['POS-02', 'service', 'no_hands_behind.1', '0305'],
  ['POS-03', 'service', 'upright.1', '0305'],
  ['POS-04', 'service', 'sitting.1', '0305'],
  ['POS-05', 'service', 'hands_on_counter.1', '0305'],
  ['POS-06', 'service', 'no_running.1', '0305'],
  ['POS-07', 'service', 'open_palm.1', '0305'],
  ['POS-08', 'service', 'manners.1', '0305'],
  ['POS-09', 'service', 'face.1', '0305'],
  ['POS-10', 'service', 'eyes.1', '0305'],
  ['LANG-05', 'service', 'listens.1', '0305'],
  ['LANG-07', 'service', 'no_taboo.1', '0305'],
  ['APR-02', 'appearance', 'hair.0301', '0305'],
  ['APR-03', 'appearance', 'perfume.0301', '0305'],
  ['APR-04', 'appearance', 'nails.0301', '0305'],
  ['APR-05', 'appearance', 'fringe.0301', '0305'],
  ['APR-07', 'appearance', 'intern_flower.0303', '0305'],
  ['APR-08', 'appearance', 'rings_and_necklace.0301', '0305'],
  ['APR-09', 'appearance', 'one_on_hands.0301', '0305'],
  ['APR-10', 'appearance', 'no_drops.0301', '0305'],
  ['APR-11', 'appearance', 'make_up_lips.0301', '0305'],
  ['APR-12', 'appearance', 'hair_short.0305', '0306'],
  ['APR-13', 'appearance', 'no_beard.0305', '0306'],
  ['APR-14', 'appearance', 'one_ring.0305', '0306'],
  ['APR-16', 'appearance', 'bow_and_stockings.0301', '0305'],
  ['APR-17', 'appearance', 'tie_and_socks.0305', '0306'],
  ['APR-18', 'appearance', 'intern_shirt.0303', '0305'],
  ['APR-19', 'appearance', 'intern_tucked.0303', '0305'],
  ['APR-22', 'appearance', 'heels.0301', '0305'],
  ['APR-23', 'appearance', 'shoes.0305', '0306'],
];

test.each(rows)(
  '%s is looked at on its list; a fail says where, is mended by its owner, closed by another',
  async (row, list, named, who) => {
    const about = ['service', 'appearance', 'peers'].includes(list) ? named.split('.')[1] : undefined;
    const subject = about === undefined ? {} : { subject: about };
    const run = await must(as(who).post(`${hall}/check-runs`, { list, ...subject }));
    const item: CheckItem | undefined = run.items.find(
      (one: CheckItem) => one.code === named || one.code.startsWith(`${named}.`),
    );
    expect(item?.rows).toContain(row);
    const code = item?.code ?? '';
    const picture_id =
      item?.photo_on_fail === true
        ? (await must(as(who).post(`${hall}/check-pictures`, { content: jpeg }))).id
        : undefined;
    const bad = { ok: false, note: '不合格', ...(picture_id === undefined ? {} : { picture_id }) };
    const found = item?.measure === undefined ? bad : { ...bad, value: item.measure.high + 5 };
    const answers = { ...fine(run.items), [code]: found };
    await must(as(who).post(`${hall}/check-runs/${run.id}/answers`, { answers }));
    await must(as(who).post(`${hall}/check-runs/${run.id}/submit`));
    const [of] = (await must(as('0306').get(`${hall}/mends`))).mends.filter(
      (one: { code: string }) => one.code === code,
    );
    expect(of.rows).toContain(row);
    const after =
      picture_id === undefined
        ? {}
        : { picture_id: (await must(as(who).post(`${hall}/check-pictures`, { content: jpeg }))).id };
    await must(as(who).post(`${hall}/mends/${of.id}/finish`, { note: '改好了', ...after }));
    const other = who === '0306' ? '0305' : '0306';
    await must(as(other).post(`${hall}/mends/${of.id}/check/pass`));
    const { witnesses } = await must(as('0306').get(`${hall}/clauses/${row}/evidence`));
    expect(witnesses.map((one: { what: string }) => one.what)).toContain('checklists.mend.pass');
  },
);

test('nobody looks at the own appearance, and a woman is not asked for a tie', async () => {
  const own = as('0305').post(`${hall}/check-runs`, { list: 'appearance', subject: '0305' });
  expect(await refused(own)).toBe('checklists.nothing_to_see');
  const run = await must(as('0305').post(`${hall}/check-runs`, { list: 'appearance', subject: '0301' }));
  const codes = run.items.map((item: CheckItem) => item.code.split('.')[0]);
  expect(codes).toContain('heels');
  expect(codes).not.toContain('tie_and_socks');
  expect(codes).not.toContain('intern_flower');
});

test('PRIN-06 the list of the initiatives is changed by its keepers, approved by another; the next observation asks the new line', async () => {
  const branch = await world.as('0102', 'region');
  const province = await world.as('0104', 'region');
  const watch = () => must(as('0305').post(`${hall}/check-runs`, { list: 'service', subject: '1' }));
  const handIn = async (run: Answered['body']) => {
    await must(as('0305').post(`${hall}/check-runs/${run.id}/answers`, { answers: fine(run.items) }));
    await must(as('0305').post(`${hall}/check-runs/${run.id}/submit`));
  };
  const lines = (run: Answered['body']) =>
    new Map(
      (run.items as CheckItem[])
        .filter(one => one.rows.includes('PRIN-06'))
        .map(one => [one.code.split('.')[0], one.group?.zh ?? '']),
    );
  const first = await watch();
  expect([...lines(first).keys()].sort()).toEqual([
    ...['first_address', 'first_fifth', 'first_greeting', 'first_opinion', 'first_service'],
  ]);
  expect(lines(first).get('first_fifth')).toContain('原文缺第五项');
  const draft = await must(
    branch.post('/api/knowledge/articles', {
      ...{ code: 'first_fifth', topic: 'other', scene: 'initiative', keywords: '', source: '服务理念' },
      ...{ title_zh: '主动关怀', title_en: 'Unasked: cares', reason: '全省定为主动关怀' },
      ...{ answer_zh: '雨天递伞套。', answer_en: 'A cover for a wet umbrella.' },
      ...{ valid_from: world.day, valid_until: addDays(world.day, 90), owner_id: personId('0102') },
    }),
  );
  const approve = { verb: 'approve' };
  expect(await refused(branch.post(`/api/knowledge/articles/${draft.id}/press`, approve))).toBe(
    'knowledge.leaders_only',
  );
  await must(province.post(`/api/knowledge/articles/${draft.id}/press`, approve));
  // A sheet that was begun keeps the lines it was begun with.
  expect(lines(await watch()).get('first_fifth')).toContain('原文缺第五项');
  await handIn(first);
  const next = await watch();
  expect(lines(next).get('first_fifth')).toBe('主动关怀');
  await handIn(next);
  const { phrases } = await must(as('0301').get(`${hall}/knowledge/answers`));
  expect(phrases.find((one: { scene: string }) => one.scene === 'opinion')?.say.zh).toContain('意见');
});

test('PRIN-03 what is said of a colleague is read by those who lead, not by the team; nobody speaks of oneself', async () => {
  const of = async (no: string) =>
    must(as(no).post(`${hall}/check-runs`, { list: 'peers', subject: '0305' }));
  expect(await refused(as('0305').post(`${hall}/check-runs`, { list: 'peers', subject: '0305' }))).toBe(
    'checklists.nothing_to_see',
  );
  const run = await of('0301');
  await must(as('0301').post(`${hall}/check-runs/${run.id}/answers`, { answers: fine(run.items) }));
  await must(as('0301').post(`${hall}/check-runs/${run.id}/submit`));
  const told = async (no: string): Promise<{ list: string }[]> =>
    (await must(as(no).get(`${hall}/check-runs?list=peers`))).sheets;
  expect((await told('0306')).length).toBeGreaterThan(0);
  expect(await told('0301')).toEqual([]);
  expect((await as('0301').get(`${hall}/check-runs/${run.id}`)).status).toBe(404);
  expect((await as('0306').get(`${hall}/check-runs/${run.id}`)).status).toBe(200);
});

test('FIRE-02 what is critical on the closing list keeps the day open until it is put right and looked at once more', async () => {
  await world.db.pool.query(`update hall_day set state = 'settling' where hall_id = 1001 and day = $1`, [
    world.day,
  ]);
  const close = () => refused(as('0306').post(`${hall}/day/close`, {}));
  const handIn = async (ember: boolean) => {
    const run = await must(as('0305').post(`${hall}/check-runs`, { list: 'closing' }));
    const answers = {
      ...fine(run.items),
      ...(ember ? { nobody_left: { ok: false, note: '后台有烟头' } } : {}),
    };
    await must(as('0305').post(`${hall}/check-runs/${run.id}/answers`, { answers }));
    return run.id;
  };
  await must(as('0305').post(`${hall}/check-runs/${await handIn(true)}/submit`));
  expect(await close()).toBe('halls.closing_fail');
  const again = await handIn(false);
  expect(await close()).toBe('halls.closing_fail');
  await must(as('0305').post(`${hall}/check-runs/${again}/submit`));
  // What else keeps it open is the money of the day, another matter.
  expect(await close()).not.toBe('halls.closing_fail');
});
