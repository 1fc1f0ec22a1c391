import { addDays } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, string>[]>;
}

const held = { verb: 'hold', minutes: 20, place: 'the hall', content: 'what was played' };

/** Recipes of the letters of responsibility. */
export function letterPosts({ as, must, run }: Given): [string, Recipe][] {
  const none = async () => {
    await run('delete from duty_letter');
    await run(`delete from due_work where kind like 'responsibility.%'`);
  };
  const idOf = async (no: string) =>
    (await run('select id from duty_letter where person_id = $1 limit 1', [personId(no)]))[0]?.id;
  const press = { verb: 'accept' };
  return [
    [
      path('duty-letters'),
      async () => {
        await none();
        return { caller: as('0306'), path: `${hall}/duty-letters` };
      },
    ],
    [
      '/api/duty-letters',
      async () => {
        await none();
        return { caller: as('0116'), path: '/api/duty-letters' };
      },
    ],
    [
      path('duty-letters/:letter_id/press'),
      async () => {
        await none();
        await must(as('0306').post(`${hall}/duty-letters`));
        return {
          caller: as('0306'),
          path: `${hall}/duty-letters/${await idOf('0306')}/press`,
          body: { press },
        };
      },
    ],
    [
      '/api/duty-letters/:letter_id/press',
      async () => {
        await none();
        await must(as('0116').post('/api/duty-letters'));
        return { caller: as('0116'), path: `/api/duty-letters/${await idOf('0116')}/press`, body: { press } };
      },
    ],
  ];
}

/** Recipes of talks and drills. */
export function drillPosts({ world, as, must, run }: Given): [string, Recipe][] {
  const planned = async () => {
    await run('delete from drill_presence');
    await run('delete from safety_drill');
    const body = { kind: 'talk', due_on: addDays(world().day, 12) };
    const { id } = await must(as('0309').post(`${hall}/drills`, body));
    return `${hall}/drills/${id}`;
  };
  return [
    [
      path('drills'),
      async () => {
        await run('delete from drill_presence');
        await run('delete from safety_drill');
        const body = { kind: 'talk', due_on: addDays(world().day, 12) };
        return { caller: as('0309'), path: `${hall}/drills`, body };
      },
    ],
    [
      '/api/drill-plans',
      async () => {
        const body = { year: Number(world().day.slice(0, 4)) + 1, halls: [1001] };
        return { caller: as('0109'), path: '/api/drill-plans', body };
      },
    ],
    [
      path('drills/:drill_id/press'),
      async () => ({ caller: as('0309'), path: `${await planned()}/press`, body: { press: held } }),
    ],
    [
      path('drills/:drill_id/sign'),
      async () => {
        const at = await planned();
        await must(as('0309').post(`${at}/press`, { press: held }));
        return { caller: as('0309'), path: `${at}/sign` };
      },
    ],
  ];
}
