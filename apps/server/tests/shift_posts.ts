import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import { hand_check_codes } from '../../../modules/handovers/handover.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

/** Recipes of a shift on its way from one person to the next. */
export function shiftPosts({ world, as, must }: Given): [string, Recipe][] {
  const run = (text: string) => world().db.pool.query(text);
  /** A sheet of the complaint officer, the only one that is written. */
  const begun = async () => {
    await run(`update shift_handover set state = 'withdrawn' where hall_id = 1001 and state = 'writing'`);
    const { id } = await must(as('0308').post(`${hall}/handovers`, { receiver_id: personId('0305') }));
    return id as string;
  };
  const looked = Object.fromEntries(hand_check_codes.map(code => [code, { ok: true, note: '' }]));
  const at = async (verb: string, body: object): ReturnType<Recipe> => ({
    ...{ caller: as('0308'), path: `${hall}/handovers/${await begun()}/${verb}`, body },
  });
  return [
    [
      path('handovers'),
      async () => {
        await run(`update shift_handover set state = 'withdrawn' where hall_id = 1001 and state = 'writing'`);
        return { caller: as('0308'), path: `${hall}/handovers`, body: { receiver_id: personId('0305') } };
      },
    ],
    [path('handovers/:handover_id/write'), () => at('write', { looked, remarks: '', keys_kept: null })],
    [
      path('handovers/:handover_id/items'),
      async () => {
        const id = await begun();
        const { items } = await must(as('0308').get(`${hall}/handovers/${id}`));
        const [{ kind, subject_id }] = items;
        const body = { owner_id: personId('0305'), items: [{ kind, subject_id }] };
        return { caller: as('0308'), path: `${hall}/handovers/${id}/items`, body };
      },
    ],
    [path('handovers/:handover_id/withdraw'), () => at('withdraw', {})],
    [
      path('handovers/:handover_id/close'),
      async () => {
        const found = await run(
          `update shift_handover set state = 'handed', closed_by = null, closed_at = null where hall_id = 1001 and number = 4 returning id`,
        );
        return {
          caller: as('0306'),
          path: `${hall}/handovers/${found.rows[0].id}/close`,
          body: { note: '' },
        };
      },
    ],
    [
      path('duty-log'),
      async () => ({
        ...{ caller: as('0305'), path: `${hall}/duty-log`, body: { kind: 'other', said: '无异常' } },
      }),
    ],
    [
      path('code-changes/:change_id/change'),
      async () => {
        const found = await run(
          `update code_change set state = 'due', changed_at = null where hall_id = 1001 returning id`,
        );
        return { caller: as('0305'), path: `${hall}/code-changes/${found.rows[0].id}/change` };
      },
    ],
  ];
}
