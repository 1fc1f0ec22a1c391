import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

let count = 0;
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const to = () => ({ place: '1 号台', custodian_id: personId('0304') });

/** Something to work with: entered, and put into use. */
function things({ world, as, must }: Given) {
  const thing = () => {
    count += 1;
    return {
      ...{ tag: `SY-${count}`, kind: 'printer', model: '快打 P1', serial: '', place: '库房', price_fen: 100 },
      ...{ custodian_id: personId('0304'), acquired_on: world().day, firmware: '1' },
    };
  };
  const entered = async () => (await must(as('0306').post(`${hall}/assets`, thing()))).id;
  const used = async () => {
    const id = await entered();
    await must(as('0306').post(`${hall}/assets/${id}/place`, to()));
    return id;
  };
  return { thing, entered, used };
}

/** Recipes of the register of devices and of its count. */
export function assetPosts(given: Given): [string, Recipe][] {
  const { world, as, must } = given;
  const { thing, entered, used } = things(given);
  const fine = { found: true, sound: true, note: '' };
  const counting = async (whole: boolean) => {
    const run = (text: string) => world().db.pool.query(text);
    await used();
    await run(`update asset_count set state = 'submitted' where hall_id = 1001`);
    const { id } = await must(as('0306').post(`${hall}/asset-counts`));
    if (whole) await run(`update asset_count_line set found = true, sound = true where count_id = '${id}'`);
    const { lines } = await must(as('0306').get(`${hall}/asset-counts`));
    return { id, line: lines.find((one: { tag: string }) => one.tag === `SY-${count}`).asset_id };
  };
  return [
    [path('assets'), async () => ({ caller: as('0306'), path: `${hall}/assets`, body: thing() })],
    [
      path('assets/:asset_id/place'),
      async () => ({ caller: as('0306'), path: `${hall}/assets/${await entered()}/place`, body: to() }),
    ],
    [
      path('assets/:asset_id/plan'),
      async () => ({
        ...{ caller: as('0306'), path: `${hall}/assets/${await used()}/plan` },
        body: { refresh_on: world().day, reason: '提前换' },
      }),
    ],
    [
      path('assets/:asset_id/firmware'),
      async () => ({
        ...{ caller: as('0306'), path: `${hall}/assets/${await used()}/firmware`, body: { version: '2' } },
      }),
    ],
    [
      '/api/asset-releases',
      async () => ({
        ...{ caller: as('0104'), path: '/api/asset-releases' },
        body: { model: '光猫 G3', version: '2.0', released_on: world().day },
      }),
    ],
    [
      path('asset-counts'),
      async () => {
        await used();
        await world().db.pool.query(`update asset_count set state = 'submitted' where hall_id = 1001`);
        return { caller: as('0306'), path: `${hall}/asset-counts` };
      },
    ],
    [
      path('asset-counts/:count_id/lines/:asset_id'),
      async () => {
        const { id, line } = await counting(false);
        return { caller: as('0306'), path: `${hall}/asset-counts/${id}/lines/${line}`, body: fine };
      },
    ],
    [
      path('asset-counts/:count_id/submit'),
      async () => {
        const { id } = await counting(true);
        return { caller: as('0306'), path: `${hall}/asset-counts/${id}/submit` };
      },
    ],
  ];
}

/** Recipes of the repairs of devices. */
export function repairPosts(given: Given): [string, Recipe][] {
  const { as, must } = given;
  const { used } = things(given);
  const report = async () => ({ asset_id: await used(), note: '不出纸', down: true });
  const reported = async () => (await must(as('0301').post(`${hall}/repairs`, await report()))).id;
  const accepted = async () => {
    const id = await reported();
    await must(as('0306').post(`${hall}/repairs/${id}/accept`));
    return id;
  };
  return [
    [path('repairs'), async () => ({ caller: as('0301'), path: `${hall}/repairs`, body: await report() })],
    [
      path('repairs/:repair_id/accept'),
      async () => ({ caller: as('0306'), path: `${hall}/repairs/${await reported()}/accept` }),
    ],
    [
      path('repairs/:repair_id/fix'),
      async () => ({
        ...{ caller: as('0306'), path: `${hall}/repairs/${await accepted()}/fix`, body: { note: '换了' } },
      }),
    ],
    [
      path('repairs/:repair_id/check/:verb'),
      async () => {
        const id = await accepted();
        await must(as('0306').post(`${hall}/repairs/${id}/fix`, { note: '换了' }));
        return { caller: as('0305'), path: `${hall}/repairs/${id}/check/confirm` };
      },
    ],
  ];
}

/** Recipes of what is lent, and of the first-aid box. */
export function carePosts({ as, must }: Given): [string, Recipe][] {
  const loan = () => {
    count += 1;
    return { kind: 'wheelchair', piece: `W${count}`, borrower_tail: '0001' };
  };
  const item = { name_zh: '纱布', name_en: 'Gauze', quantity: 2, expires_on: '2099-01-01' };
  return [
    [path('loans'), async () => ({ caller: as('0304'), path: `${hall}/loans`, body: loan() })],
    [
      path('loans/:loan_id/end/:verb'),
      async () => {
        const { id } = await must(as('0304').post(`${hall}/loans`, loan()));
        return { caller: as('0304'), path: `${hall}/loans/${id}/end/give_back` };
      },
    ],
    [path('aid-items'), async () => ({ caller: as('0305'), path: `${hall}/aid-items`, body: item })],
    [
      path('aid-items/:item_id/take-out'),
      async () => {
        const { id } = await must(as('0305').post(`${hall}/aid-items`, item));
        return { caller: as('0305'), path: `${hall}/aid-items/${id}/take-out` };
      },
    ],
  ];
}
