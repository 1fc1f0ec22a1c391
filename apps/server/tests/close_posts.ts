import { must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const reason = { reason: 'to prove it' };

/** Recipes of the close of a day. */
export const closePosts = (world: () => World): [string, Recipe][] => {
  const ground = new Ground(world);
  return [...dayPosts(ground), ...monthPosts(ground)];
};

function dayPosts(ground: Ground): [string, Recipe][] {
  const at = (day: string, rest: string) => `${hall}/settlements/${day}/${rest}`;
  const counted = { pieces: {}, cards: [], camera: { on: true } };
  /** A day without a till open, as far as the verbs take it. */
  const day = async (...verbs: string[]) => {
    const desk = await ground.desk(false);
    const day = desk.world.day;
    await ground.run(
      `update day_settlement set run = (select coalesce(max(run), 0) from settlement_count where hall_id = 1001) where hall_id = 1001 and day = $1`,
      [day],
    );
    if (verbs.includes('collect')) await must(desk.manager.post(at(day, 'collect')));
    if (verbs.includes('count')) await must(desk.manager.post(at(day, 'count'), counted));
    if (verbs.includes('ready'))
      await ground.run(`update day_settlement set state = 'ready' where hall_id = 1001 and day = $1`, [day]);
    if (verbs.includes('approved'))
      await ground.run(`update day_settlement set state = 'approved' where hall_id = 1001 and day = $1`, [
        day,
      ]);
    return { desk, day };
  };
  return [
    [
      path('settlements/:day/collect'),
      async () => {
        const { desk, day: of } = await day();
        // The first day that is collected begins its month; each time is a first one here.
        await ground.run('delete from month_settlement where hall_id = 1001');
        return { caller: desk.manager, path: at(of, 'collect') };
      },
    ],
    [
      path('settlements/:day/count'),
      async () => {
        const { desk, day: of } = await day('collect');
        return { caller: desk.manager, path: at(of, 'count'), body: counted };
      },
    ],
    [
      path('settlements/:day/lines/:line_no/explain'),
      async () => {
        const { desk, day: of } = await day('collect', 'count');
        const { lines } = await must(desk.manager.get(`${hall}/settlement`));
        const wrong = lines.find((one: { difference: number }) => one.difference !== 0);
        return { caller: desk.manager, path: at(of, `lines/${wrong.line_no}/explain`), body: reason };
      },
    ],
    [
      path('settlements/:day/approve'),
      async () => {
        const { day: of } = await day('collect', 'count', 'ready');
        return { caller: await ground.as('0306'), path: at(of, 'approve'), body: { retained_fen: 0 } };
      },
    ],
    [
      path('settlements/:day/audit'),
      async () => {
        const { day: of } = await day('approved');
        return {
          caller: await ground.as('0101'),
          path: at(of, 'audit'),
          body: { holds: true, note: 'to prove it' },
        };
      },
    ],
  ];
}

function monthPosts(ground: Ground): [string, Recipe][] {
  /** A month that is over and without a day on which the doors were open. */
  const month = async (state: string, verb: string) => {
    await ground.run(`delete from month_settlement where hall_id = 1001 and month = '2024-02-01'`);
    await ground.run(
      `insert into month_settlement (hall_id, id, state, month) values (1001, gen_random_uuid(), $1, '2024-02-01')`,
      [state],
    );
    return `${hall}/months/2024-02/${verb}`;
  };
  return [
    [
      path('months/:month/close'),
      async () => ({ caller: await ground.as('0306'), path: await month('open', 'close') }),
    ],
    [
      path('months/:month/audit'),
      async () => ({
        caller: await ground.as('0101'),
        path: await month('closed', 'audit'),
        body: { holds: true, note: 'to prove it' },
      }),
    ],
  ];
}
