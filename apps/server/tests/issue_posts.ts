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

const told = { kind: 'network', topic: 'signal', said: 'no signal at all', channel: 'telephone' };

/** Recipes of issues, orders to departments and call-backs. */
export function issuePosts(given: Given): [string, Recipe][] {
  return [...issues(given), ...calls(given)];
}

function issues({ world, as, must, run }: Given): [string, Recipe][] {
  const taken = (who = '0305') => must(as(who).post(`${hall}/issues`, told));
  const orderOf = async (id: string) =>
    (await run('select flow_id from issue where id = $1', [id]))[0]?.flow_id;
  const secretOf = (id: string) => world().server.house.secretOf(`issues.issue:${id}`);
  return [
    [path('issues'), async () => ({ caller: as('0305'), path: `${hall}/issues`, body: told })],
    [
      path('issues/:issue_id/press'),
      async () => {
        const { id } = await taken();
        await run(`update issue set state = 'settled', repeats = 0 where id = $1`, [id]);
        const press = { verb: 'conclude', cause: 'network', cause_note: '', action: null, action_by: null };
        return { caller: as('0305'), path: `${hall}/issues/${id}/press`, body: { press } };
      },
    ],
    [
      path('issues/:issue_id/chase'),
      async () => ({ caller: as('0305'), path: `${hall}/issues/${(await taken()).id}/chase` }),
    ],
    [
      path('issues/:issue_id/mine/rate'),
      async () => {
        const { id } = await taken();
        await run(`update issue set state = 'settled' where id = $1`, [id]);
        const body = { secret: secretOf(id), what: 'issue', score: 4 };
        return { caller: world().nobody('m'), path: `${hall}/issues/${id}/mine/rate`, body };
      },
    ],
    [
      path('cross-orders/:order_id/press'),
      async () => {
        const order_id = await orderOf((await taken()).id);
        return {
          caller: as('0306'),
          path: `${hall}/cross-orders/${order_id}/press`,
          body: { press: { verb: 'urge', note: 'before noon please' } },
        };
      },
    ],
  ];
}

function calls({ as, run }: Given): [string, Recipe][] {
  return [
    [
      path('call-backs/:call_id/call'),
      async () => {
        const [call] = await run(
          `insert into call_back (hall_id, id, state, rule, order_id, business, mask, ordered_on, drawn_at, due_at)
           values (1001, gen_random_uuid(), 'waiting', 'high_value', gen_random_uuid(), 'bill_payment', '139****0001', '2026-11-01', now(), now())
           returning id`,
        );
        const body = { call: { outcome: 'no_answer', note: 'it rang out' } };
        return { caller: as('0308'), path: `${hall}/call-backs/${call?.id}/call`, body };
      },
    ],
  ];
}
