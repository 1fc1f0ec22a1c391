import type { Caller } from '../../../kit/testing/http.ts';
import type { Ground } from './booked_posts.ts';

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
type Recipe = () => Promise<Ready>;

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const asked = {
  business: 'consultation',
  way: 'answered',
  topic: 'plan',
  article: 'plan_leave',
  solved: false,
};

/** Recipes of the floor: somebody sent, somebody back, a terminal in use, an open question that changes hands. */
export function guidePosts({ as, run, must }: Ground): [string, Recipe][] {
  const question = async (): Promise<string> =>
    (await must(as('0304').post(`${hall}/guidance/routes`, asked))).follow_up_id;
  const to_id = async () => (await run(`select id from person where staff_no = '0302'`))[0]?.id;
  return [
    [
      path('guidance/routes'),
      async () => ({
        ...{ caller: as('0304'), path: `${hall}/guidance/routes` },
        body: { business: 'consultation', way: 'counter' },
      }),
    ],
    [
      path('guidance/routes/:route_id/came-back'),
      async () => {
        const sent = await must(
          as('0304').post(`${hall}/guidance/routes`, { business: 'bill_payment', way: 'kiosk' }),
        );
        const back = `${hall}/guidance/routes/${sent.route_id}/came-back`;
        return { caller: as('0304'), path: back, body: { reason: 'terminal_failed' } };
      },
    ],
    [
      path('kiosk-use'),
      async () => {
        await run(`delete from kiosk_use where hall_id = 1001`);
        return { caller: as('K1'), path: `${hall}/kiosk-use`, body: { in_use: true } };
      },
    ],
    [
      path('follow-ups/:follow_up_id/contact'),
      async () => ({
        ...{ caller: as('0304'), path: `${hall}/follow-ups/${await question()}/contact` },
        body: { phone: '13900000001' },
      }),
    ],
    [
      path('follow-ups/:follow_up_id/offer'),
      async () => ({
        ...{ caller: as('0304'), path: `${hall}/follow-ups/${await question()}/offer` },
        body: { to_id: await to_id() },
      }),
    ],
    [
      path('follow-ups/:follow_up_id/offer/:verb'),
      async () => {
        const at = `${hall}/follow-ups/${await question()}/offer`;
        await must(as('0304').post(at, { to_id: await to_id() }));
        return { caller: as('0302'), path: `${at}/accept` };
      },
    ],
  ];
}
