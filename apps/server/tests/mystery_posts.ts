import { addDays, secondOfDay, wallNow } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import { items } from '../../../modules/mystery/index.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

interface Hands {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

const base = '/api/mystery-visits';
const own = '/api/my-mystery-visits';
const answers = Object.fromEntries(items.map(one => [one.code, 'yes']));
const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]).toString('base64');
const question = { kind: 'tariff', ask_zh: '停机保号多少钱', ask_en: 'What does resting cost' };

const stood = new Map<string, string>();

/** Visits brought as far as a post needs them. */
function ways({ world, as, must }: Hands) {
  const run = async (text: string, values: unknown[] = []) =>
    (await world().db.pool.query(text, values)).rows;
  const body = () => ({
    ...{ halls: [1003], from_on: world().day, until_on: addDays(world().day, 2), slot: 'peak' },
  });
  const planned = async (): Promise<string> => {
    await run(`update mystery_visit set quarter = '2020Q1' where target_hall_id = 1003`);
    await must(as('0102').post(base, body()));
    const [row] = await run(
      `select id from mystery_visit where target_hall_id = 1003 order by id desc limit 1`,
    );
    return row.id;
  };
  const assigned = async (): Promise<string> => {
    const id = await planned();
    await run('delete from mystery_tie');
    await must(as('0102').post(`${base}/${id}/shopper`, { shopper_id: personId('0121') }));
    return id;
  };
  const visited = async (): Promise<string> => {
    const id = await assigned();
    await run(`update mystery_visit set state = 'visited', visited_at = now() where id = $1`, [id]);
    return id;
  };
  /** A visit of the demonstration that stands in a state; put back there when it was moved on. */
  const standing = async (state: string): Promise<string> => {
    const id =
      stood.get(state) ?? (await run('select id from mystery_visit where state = $1 limit 1', [state]))[0].id;
    stood.set(state, id);
    const back = `update mystery_visit set state = $1, second_by = null, third_by = null, seen_by = '{}' where id = $2`;
    await run(back, [state, id]);
    return id;
  };
  const arrival = async () => {
    const id = await assigned();
    const hour = Math.floor(secondOfDay(wallNow()) / 3600);
    await run('update mystery_visit set slot = $2 where id = $1', [
      id,
      hour >= 10 && hour < 12 ? 'peak' : 'quiet',
    ]);
    const [hall] = await run('select latitude, longitude from hall where id = 1003');
    return { id, at: { latitude: hall.latitude ?? 0, longitude: hall.longitude ?? 0, accuracy_m: 5 } };
  };
  const sheet = async () => {
    const id = await visited();
    for (let n = 0; n < 4; n++)
      await must(as('0121').post(`${own}/${id}/pictures`, { shows: 'good', content: picture }));
    const [{ scenarios }] = await run('select scenarios from mystery_visit where id = $1', [id]);
    const asked = scenarios
      .slice(0, 2)
      .map((scenario_id: string) => ({ scenario_id, heard: '照价目表答', right: true }));
    const video = { seconds: 960, bytes: 9, sha256: 'c'.repeat(64), kept: '档案柜' };
    return { id, body: { answers, notes: {}, asked, impression: '整体都好'.repeat(25), video } };
  };
  return { run, body, planned, assigned, visited, standing, arrival, sheet };
}

/** How each post about mystery visits is made ready. */
export function mysteryPosts(hands: Hands): [string, Recipe][] {
  const { as, must } = hands;
  const { body, planned, standing } = ways(hands);
  const above = (rest: string) => `${base}/:visit_id/${rest}`;
  return [
    [base, async () => ({ caller: as('0102'), path: base, body: body() })],
    [
      above('shopper'),
      async () => ({
        caller: as('0102'),
        path: `${base}/${await planned()}/shopper`,
        body: { shopper_id: personId('0121') },
      }),
    ],
    [
      above('void'),
      async () => ({
        caller: as('0102'),
        path: `${base}/${await planned()}/void`,
        body: { reason: '计划有变' },
      }),
    ],
    [
      above('score'),
      async () => {
        const at = `${base}/${await standing('submitted')}`;
        await must(as('0101').post(`${at}/recording`, { reason: '复评核对' }));
        return { caller: as('0101'), path: `${at}/score`, body: { answers } };
      },
    ],
    [
      above('publication'),
      async () => ({ caller: as('0102'), path: `${base}/${await standing('quality_checked')}/publication` }),
    ],
    [
      above('revisit'),
      async () => ({
        caller: as('0102'),
        path: `${base}/${await standing('rectifying')}/revisit`,
        body: { fixed: [], note: '还没有改好' },
      }),
    ],
    ...shopperPosts(hands),
    [
      '/api/halls/:hall_id/mystery-results/:visit_id/appeal',
      async () => {
        const id = await standing('published');
        return {
          caller: as('0306'),
          path: `/api/halls/1001/mystery-results/${id}/appeal`,
          body: { appeal: '当天已经撤下' },
        };
      },
    ],
    [
      '/api/mystery-scenarios',
      async () => ({
        caller: as('0102'),
        path: '/api/mystery-scenarios',
        body: { ...question, right_zh: '照价目表', right_en: 'By the list' },
      }),
    ],
    [
      '/api/mystery-scenarios/:scenario_id/retirement',
      async () => {
        const kept = { ...question, right_zh: '照价目表', right_en: 'By the list' };
        const { id } = await must(as('0102').post('/api/mystery-scenarios', kept));
        return { caller: as('0102'), path: `/api/mystery-scenarios/${id}/retirement` };
      },
    ],
  ];
}

/** What a shopper posts. */
function shopperPosts(hands: Hands): [string, Recipe][] {
  const { as } = hands;
  const { assigned, visited, arrival, sheet } = ways(hands);
  const mine = (rest: string) => `${own}/:visit_id/${rest}`;
  return [
    [mine('decline'), async () => ({ caller: as('0121'), path: `${own}/${await assigned()}/decline` })],
    [
      mine('arrival'),
      async () => {
        const { id, at } = await arrival();
        return { caller: as('0121'), path: `${own}/${id}/arrival`, body: at };
      },
    ],
    [
      mine('pictures'),
      async () => ({
        caller: as('0121'),
        path: `${own}/${await visited()}/pictures`,
        body: { shows: 'good', content: picture },
      }),
    ],
    [
      mine('sheet'),
      async () => {
        const { id, body: filled } = await sheet();
        return { caller: as('0121'), path: `${own}/${id}/sheet`, body: filled };
      },
    ],
  ];
}

/** How each post about stars is made ready: a hall that was measured by all three. */
export function starPosts({ world, as, must }: Hands): [string, Recipe][] {
  const base_of = '/api/halls/1001/star-ratings';
  const body = { star: 1, reason: '按全年依据提出' };
  const bare = () =>
    world()
      .db.pool.query('delete from star_rating where hall_id = 1001')
      .then(() => rated(world()));
  return [
    [
      '/api/halls/:hall_id/star-ratings',
      async () => {
        await bare();
        return { caller: as('0102'), path: base_of, body };
      },
    ],
    [
      '/api/halls/:hall_id/star-ratings/:rating_id/decision/:verb',
      async () => {
        await bare();
        const { id } = await must(as('0102').post(base_of, body));
        return {
          caller: as('0104'),
          path: `${base_of}/${id}/decision/decide`,
          body: { decision: '依据齐全，同意' },
        };
      },
    ],
  ];
}

/** A visit that was rated, so that the hall has a scorecard. */
async function rated(of: World): Promise<void> {
  await of.db.pool.query(
    `with t as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at,
       wait_limit_s, ruled_by, first_called_at)
     values (1001, gen_random_uuid(), 'finished', $1, 'ordinary', 'A', 901, 'A901', 'kiosk', $2, $2, $2, 900, 'x', $2)
     on conflict do nothing returning id)
     insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
     select 1001, id, $1, 5, 'done', 'phone', false, 2, $2 from t`,
    [addDays(of.day, -9), `${addDays(of.day, -9)}T10:00:00+08:00`],
  );
}
