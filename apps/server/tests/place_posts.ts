import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

let count = 0;
const zone = () => {
  count += 1;
  return {
    ...{ kind: 'rest', name_zh: `试${count}`, name_en: `Try ${count}`, also: [], post: null, staff_min: 0 },
    equipment: {},
  };
};

const content = Buffer.from([0xff, 0xd8, 0xff, ...Array.from({ length: 40 }, () => 7)]).toString('base64');
const paper = (world: World, origin = 'hall') => ({
  ...{ kind: 'brochure', origin, topic: null, title_zh: '试', title_en: 'Try', version: '', place: '台面' },
  ...{ valid_from: world.day, valid_until: '2099-12-31', stock: 9, reorder_at: 2 },
});

/** Recipes of the register of the place: zones, signs and materials. */
export function placePosts({ world, as, must }: Given): [string, Recipe][] {
  const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
  const written = async (origin: string) =>
    (await must(as('0306').post(`${hall}/materials`, paper(world(), origin)))).id;
  const placed = async () => {
    const id = await written('province');
    await must(as('0304').post(`${hall}/materials/${id}/place`));
    return id;
  };
  const entered = async () => (await must(as('0306').post(`${hall}/zones`, zone()))).id;
  return [
    [path('zones'), async () => ({ caller: as('0306'), path: `${hall}/zones`, body: zone() })],
    [
      path('zones/:zone_id'),
      async () => ({ caller: as('0306'), path: `${hall}/zones/${await entered()}`, body: zone() }),
    ],
    [
      path('zones/:zone_id/picture'),
      async () => {
        const { id: picture_id } = await must(as('0306').post(`${hall}/check-pictures`, { content }));
        return { caller: as('0306'), path: `${hall}/zones/${await entered()}/picture`, body: { picture_id } };
      },
    ],
    [
      path('zones/:zone_id/retire'),
      async () => ({ caller: as('0306'), path: `${hall}/zones/${await entered()}/retire` }),
    ],
    [
      path('signs/:subject/hang'),
      async () => ({ caller: as('0306'), path: `${hall}/signs/${world().counter(1)}/hang` }),
    ],
    [
      path('materials'),
      async () => ({ caller: as('0306'), path: `${hall}/materials`, body: paper(world()) }),
    ],
    [
      path('materials/:material_id/decide/:verb'),
      async () => ({ caller: as('0102'), path: `${hall}/materials/${await written('hall')}/decide/drop` }),
    ],
    [
      path('materials/:material_id/place'),
      async () => ({ caller: as('0304'), path: `${hall}/materials/${await written('province')}/place` }),
    ],
    [
      path('materials/:material_id/stock'),
      async () => ({
        caller: as('0304'),
        path: `${hall}/materials/${await placed()}/stock`,
        body: { stock: 3 },
      }),
    ],
    [
      path('materials/:material_id/remove'),
      async () => {
        const { id: picture_id } = await must(as('0304').post(`${hall}/check-pictures`, { content }));
        return {
          caller: as('0304'),
          path: `${hall}/materials/${await placed()}/remove`,
          body: { picture_id },
        };
      },
    ],
  ];
}

/** Recipes of what the public is told: hours, the mandatory set, the Wi-Fi. */
export function toldPosts({ world, as, must }: Given): [string, Recipe][] {
  const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
  const hours = () => ({ opens: '08:00', closes: '19:30', effective_on: '2099-01-01', reason: '夏令时间' });
  const asked = async () => {
    await world().db.pool.query(`update hall_hours_change set state = 'withdrawn' where hall_id = 1001`);
    return (await must(as('0306').post(`${hall}/hours-changes`, hours()))).id;
  };
  return [
    [
      path('hours-changes'),
      async () => {
        await world().db.pool.query(`update hall_hours_change set state = 'withdrawn' where hall_id = 1001`);
        return { caller: as('0306'), path: `${hall}/hours-changes`, body: hours() };
      },
    ],
    [
      path('hours-changes/:change_id/decide/:verb'),
      async () => ({ caller: as('0102'), path: `${hall}/hours-changes/${await asked()}/decide/approve` }),
    ],
    [
      '/api/material-topics',
      async () => ({
        caller: as('0104'),
        path: '/api/material-topics',
        body: { code: 'elderly', say_zh: '适老服务', say_en: 'For the elderly', wanted: true },
      }),
    ],
    [
      path('publications/:item'),
      async () => ({
        ...{ caller: as('0306'), path: `${hall}/publications/fees`, body: { place: '门厅公告栏' } },
      }),
    ],
    [
      path('clip-plays'),
      async () => {
        const { clips } = await must(as('W1').get(`${hall}/playlist`));
        const plays = [{ material_id: clips[0].id, count: 1, seconds: 15 }];
        return { caller: as('W1'), path: `${hall}/clip-plays`, body: { plays } };
      },
    ],
    [path('wifi'), async () => ({ caller: as('0306'), path: `${hall}/wifi`, body: { ssid: 'GT-WiFi' } })],
  ];
}
