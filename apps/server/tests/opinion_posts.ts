import type { Answered, Caller } from '../../../kit/testing/http.ts';
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

const told = { about: 'waiting', said: 'a bench by the door' };

/** Recipes of everything that is done with opinions and their book. */
export function opinionPosts({ world, as, must, run }: Given): [string, Recipe][] {
  const entered = () => must(as('0305').post(`${hall}/opinions/entered`, { ...told, source: 'counter' }));
  const plan = async () => {
    const [owner] = await run('select id from person where staff_no = $1', ['0305']);
    return { kind: 'seminar', topic: 'what could be better', held_on: world().day, owner_id: owner?.id };
  };
  return [
    [
      path('opinions'),
      async () => ({
        ...{ caller: world().nobody('m'), path: `${hall}/opinions`, body: { ...told, from: 'qr' } },
      }),
    ],
    [
      path('opinions/entered'),
      async () => ({
        ...{ caller: as('0305'), path: `${hall}/opinions/entered`, body: { ...told, source: 'telephone' } },
      }),
    ],
    [
      path('opinions/:opinion_id/press'),
      async () => ({
        ...{ caller: as('0305'), path: `${hall}/opinions/${(await entered()).id}/press` },
        body: { press: { verb: 'classify', nature: 'suggestion', about: 'waiting' } },
      }),
    ],
    [
      path('opinion-book/readings'),
      async () => {
        await run('delete from opinion_reading where hall_id = 1001 and day = $1::date', [world().day]);
        return { caller: as('0306'), path: `${hall}/opinion-book/readings`, body: { last_page: 99 } };
      },
    ],
    [
      path('opinion-gatherings'),
      async () => ({ caller: as('0306'), path: `${hall}/opinion-gatherings`, body: await plan() }),
    ],
    [
      path('opinion-gatherings/:gathering_id/hold'),
      async () => {
        const { id } = await must(as('0306').post(`${hall}/opinion-gatherings`, await plan()));
        return {
          caller: as('0305'),
          path: `${hall}/opinion-gatherings/${id}/hold`,
          body: { people: 8, record: 'they want a bench' },
        };
      },
    ],
  ];
}
