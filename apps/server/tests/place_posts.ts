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

/** Recipes of the register of the place: zones and signs. */
export function placePosts({ world, as, must }: Given): [string, Recipe][] {
  const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
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
        const content = Buffer.from([0xff, 0xd8, 0xff, ...Array.from({ length: 40 }, () => 7)]).toString(
          'base64',
        );
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
  ];
}
