import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

let count = 0;

/** Recipes of visits to customers. */
export function houseCallPosts({ as, must, run }: Given): [string, Recipe][] {
  const calls = `${hall}/house-calls`;
  const agreed = () => {
    count += 1;
    return {
      ...{ kind: 'home', business: 'sim_replacement', at: '2099-01-01T02:00:00.000Z', minutes: 30 },
      ...{ name: '客户', place: '某街 1 号', phone: `1390016${String(count).padStart(4, '0')}` },
    };
  };
  const made = async () => (await must(as('0301').post(calls, agreed()))).id;
  const sent = async () => {
    const id = await made();
    await must(as('0305').post(`${calls}/${id}/assign`, { visitor_id: personId('0302') }));
    return id;
  };
  const arrived = async () => {
    const id = await sent();
    // The code is the customer's phone's alone.
    await run(`update house_call set state = 'on_site', arrived_at = now() where id = $1`, [id]);
    return id;
  };
  return [
    [path('house-calls'), async () => ({ caller: as('0301'), path: calls, body: agreed() })],
    [
      path('house-calls/:call_id/assign'),
      async () => ({
        ...{ caller: as('0305'), path: `${calls}/${await made()}/assign` },
        body: { visitor_id: personId('0302') },
      }),
    ],
    [
      path('house-calls/:call_id/conclude'),
      async () => ({
        ...{ caller: as('0302'), path: `${calls}/${await arrived()}/conclude` },
        body: { outcome: 'done', note: '办好了，试通' },
      }),
    ],
    [
      path('house-calls/:call_id/end/:verb'),
      async () => ({
        ...{ caller: as('0305'), path: `${calls}/${await sent()}/end/call_off`, body: { note: '客户改期' } },
      }),
    ],
  ];
}
