import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { aProgram } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const all = '/api/halls/1001/phone-calls';

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

/** Recipes of the hall's telephone. */
export function telephonePosts({ world, as, must }: Given): [string, Recipe][] {
  const talking = async () => (await must(as('0305').post(all, { rings: 2, answered: true }))).id;
  return [
    [
      '/api/halls/:hall_id/phone-line',
      async () => ({
        ...{ caller: as('0305'), path: '/api/halls/1001/phone-line' },
        body: { number: '027-85550101' },
      }),
    ],
    [
      '/api/halls/:hall_id/phone-calls/rung',
      async () => ({ caller: await aProgram(world()), path: `${all}/rung`, body: { phone: '13900007001' } }),
    ],
    [
      '/api/halls/:hall_id/phone-calls',
      async () => ({ caller: as('0305'), path: all, body: { rings: 2, answered: true } }),
    ],
    [
      '/api/halls/:hall_id/phone-calls/:call_id/answer',
      async () => {
        const { id } = await must((await aProgram(world())).post(`${all}/rung`, {}));
        return { caller: as('0305'), path: `${all}/${id}/answer` };
      },
    ],
    [
      '/api/halls/:hall_id/phone-calls/:call_id/press',
      async () => {
        const press = {
          verb: 'settle',
          purpose: 'hours',
          need: 'open on Sunday',
          outcome: 'yes',
          named: true,
        };
        return { caller: as('0305'), path: `${all}/${await talking()}/press`, body: { press } };
      },
    ],
  ];
}
