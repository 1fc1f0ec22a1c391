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

/** Recipes of the meetings of a hall. */
export function meetingPosts({ world, as, must }: Given): [string, Recipe][] {
  const run = (text: string) => world().db.pool.query(text);
  /** The meeting before the doors open as it stood this morning. */
  const planned = async (): Promise<string> => {
    const found = await run(
      `update meeting set state = 'planned', started_at = null, led_by = null where hall_id = 1001
         and id = (select id from meeting where hall_id = 1001 and kind = 'pre_shift' and state <> 'held' order by day desc limit 1) returning id`,
    );
    return found.rows[0].id;
  };
  const begun = async () => {
    await run(
      `update meeting set state = 'missed', held_at = null, copy = null where hall_id = 1001 and kind = 'pre_shift' and day = '${world().day}'`,
    );
    await run(`delete from meeting_roll where hall_id = 1001 and meeting_id in
      (select id from meeting where hall_id = 1001 and kind = 'pre_shift' and day = '${world().day}')`);
    const id = await planned();
    await must(as('0305').post(`${hall}/meetings/${id}/start`));
    return id;
  };
  return [
    [
      path('meetings/:meeting_id/start'),
      async () => ({ caller: as('0305'), path: `${hall}/meetings/${await planned()}/start` }),
    ],
    [
      path('meetings/:meeting_id/hold'),
      async () => {
        const id = await begun();
        const of = await must(as('0305').get(`${hall}/meetings/${id}`));
        const spoken = of.agenda.filter((one: { by: string }) => one.by === 'word');
        const words = Object.fromEntries(spoken.map((one: { code: string }) => [one.code, '讲过了']));
        const roll = of.expected.map((one: { id: string }) => ({
          ...{ person_id: one.id, present: true, looks_right: true, note: '' },
        }));
        return {
          caller: as('0305'),
          path: `${hall}/meetings/${id}/hold`,
          body: { words, roll, actions: [] },
        };
      },
    ],
    [
      path('meetings/:meeting_id/read'),
      async () => {
        const found = await run(
          `update meeting_roll set read_at = null where hall_id = 1001 and not present returning meeting_id`,
        );
        return { caller: as('0302'), path: `${hall}/meetings/${found.rows[0].meeting_id}/read` };
      },
    ],
    [
      path('meeting-actions/:action_id/end/:verb'),
      async () => {
        const found = await run(
          `update meeting_action set state = 'open', ended_at = null where hall_id = 1001 and owner_id = '${personId('0304')}' returning id`,
        );
        const at = `${hall}/meeting-actions/${found.rows[0].id}/end/finish`;
        return { caller: as('0304'), path: at, body: { note: '已办' } };
      },
    ],
  ];
}
