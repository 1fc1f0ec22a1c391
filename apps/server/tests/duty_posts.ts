import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

const asked = {
  ...{
    kind: 'request',
    subject: 'a second umbrella stand',
    reason: 'it rains all week',
    urgency: 'ordinary',
  },
  level: 1,
};
const grave = { matter: 'media', said: 'a reporter asks at the door' };

/** Recipes of what is asked of those above and told to them. */
export function submissionPosts({ as, must }: Given): [string, Recipe][] {
  const raised = async () => {
    const { id } = await must(as('0301').post(`${hall}/submissions`, asked));
    return `${hall}/submissions/${id}`;
  };
  return [
    [path('submissions'), async () => ({ caller: as('0301'), path: `${hall}/submissions`, body: asked })],
    [
      path('submissions/:submission_id/reply'),
      async () => {
        const at = await raised();
        return { caller: as('0305'), path: `${at}/reply`, body: { verb: 'approve', reply: 'yes' } };
      },
    ],
    [
      path('submissions/:submission_id/withdraw'),
      async () => ({ caller: as('0301'), path: `${await raised()}/withdraw` }),
    ],
    [path('must-reports'), async () => ({ caller: as('0301'), path: `${hall}/must-reports`, body: grave })],
    [
      path('must-reports/:report_id/press'),
      async () => {
        const { id } = await must(as('0301').post(`${hall}/must-reports`, grave));
        const press = { verb: 'tell', told_to: 'the branch on duty' };
        return { caller: as('0305'), path: `${hall}/must-reports/${id}/press`, body: { press } };
      },
    ],
  ];
}

/** Recipes of clocking in and of the month. */
export function attendancePosts({
  as,
  must,
  run,
}: Given & { run: (text: string, values?: unknown[]) => Promise<Record<string, string>[]> }): [
  string,
  Recipe,
][] {
  const at = `${hall}/attendance`;
  const month = '2025-01';
  const listed = async () => {
    await run(`delete from attendance_sheet where hall_id = 1001 and month = '${month}'`);
    await run(
      `insert into duty (hall_id, day, person_id, post, starts, ends) values (1001, '${month}-06', $1, 'service_clerk', '08:15', '19:30')
       on conflict do nothing`,
      [personId('0301')],
    );
  };
  return [
    [
      path('attendance/clock'),
      async () => {
        await run(`delete from attendance_stay where hall_id = 1001 and person_id = $1`, [personId('0301')]);
        const { code } = await must(as('0305').get(`${at}/code`));
        return { caller: as('0301'), path: `${at}/clock`, body: { way: 'in', code } };
      },
    ],
    [
      path('attendance/sheets'),
      async () => {
        await listed();
        return { caller: as('0305'), path: `${at}/sheets`, body: { month } };
      },
    ],
    [
      path('attendance/sheets/:sheet_id/press'),
      async () => {
        await listed();
        await must(as('0305').post(`${at}/sheets`, { month }));
        const [of] = await run(`select id from attendance_sheet where hall_id = 1001 and month = '${month}'`);
        return {
          caller: as('0301'),
          path: `${at}/sheets/${of?.id}/press`,
          body: { press: { verb: 'confirm' } },
        };
      },
    ],
  ];
}

/** Recipes of the night of a hall that is open day and night; it is taken over in the other hall, whose day nobody else needs. */
export function nightPosts({
  as,
  must,
  run,
  world,
}: Given & {
  run: (text: string, values?: unknown[]) => Promise<unknown>;
  world: () => World;
}): [string, Recipe][] {
  const other = '/api/halls/1002';
  return [
    [
      path('nights/watch'),
      async () => {
        await run('update hall set round_the_clock = true where id = 1001');
        const body = { day: '2099-01-05', person_id: personId('0304'), on: true };
        return { caller: as('0306'), path: `${hall}/nights/watch`, body };
      },
    ],
    [
      path('nights/begin'),
      async () => {
        const { day } = world();
        const head = await world().as('0406');
        await run('update hall set round_the_clock = true where id = 1002');
        await run(`update hall_day set state = 'closed' where hall_id = 1002 and day = $1`, [day]);
        await run('delete from night where hall_id = 1002');
        for (const no of ['0401', '0402'])
          await run(
            `insert into duty (hall_id, day, person_id, post, starts, ends) values (1002, $1, $2, 'night_watch', '19:00', '09:00')
             on conflict do nothing`,
            [day, personId(no)],
          );
        const { id, items } = await must(head.post(`${other}/check-runs`, { list: 'night' }));
        const answers = Object.fromEntries(items.map((one: { code: string }) => [one.code, { ok: true }]));
        await must(head.post(`${other}/check-runs/${id}/answers`, { answers }));
        await must(head.post(`${other}/check-runs/${id}/submit`));
        return { caller: head, path: `${other}/nights/begin` };
      },
    ],
  ];
}
