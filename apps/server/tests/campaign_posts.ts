import { addDays } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { World } from '../testing/world.ts';

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
interface Hands {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

/** How each post about campaigns is made ready. */
export function campaignPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const all = '/api/halls/1001/campaigns';
  const one = `/api/halls/:hall_id/campaigns/:campaign_id`;
  // Another post lets this one leave the company: back, and signed in anew.
  let known: Caller | undefined;
  const planner = async () => {
    const left = await world().db.pool.query(
      `update person set state = 'active' where staff_no = '0316' and state <> 'active'`,
    );
    if (left.rowCount !== 0) known = undefined;
    known ??= await world().as('0316');
    return known;
  };
  const plan = () => ({
    ...{ name: '周末新入网', offer: '新入网首月月租减半。', place: 'hall', business: 'new_connection' },
    ...{
      starts_on: addDays(world().day, 1),
      ends_on: addDays(world().day, 2),
      target: 40,
      budget_fen: 200_000,
    },
  });
  const planned = async (): Promise<string> => (await must((await planner()).post(all, plan()))).id;
  const proposed = async (): Promise<string> => {
    const id = await planned();
    await must((await planner()).post(`${all}/${id}/propose`));
    return id;
  };
  const ended = async (): Promise<string> => {
    const id = await planned();
    await world().db.pool.query(`update campaign set state = 'ended' where hall_id = 1001 and id = $1`, [id]);
    return id;
  };
  const decide = async (): Promise<Ready> => ({
    ...{ caller: as('0102'), path: `${all}/${await proposed()}/decide` },
    body: { approve: true, reason: '' },
  });
  return [
    ['/api/halls/:hall_id/campaigns', async () => ({ caller: await planner(), path: all, body: plan() })],
    [`${one}/propose`, async () => ({ caller: await planner(), path: `${all}/${await planned()}/propose` })],
    [`${one}/decide`, decide],
    [`${one}/drop`, async () => ({ caller: await planner(), path: `${all}/${await planned()}/drop` })],
    [
      `${one}/close`,
      async () => ({
        ...{ caller: await planner(), path: `${all}/${await ended()}/close` },
        body: { result: '周末两天来人多。' },
      }),
    ],
  ];
}
