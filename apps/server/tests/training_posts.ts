import { addDays, onDay } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import { courses } from '../../../modules/training/index.ts';
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

const base = '/api/halls/1001/training';
const path = (rest: string) => `/api/halls/:hall_id/training/${rest}`;

/** What the recipes have in common: somebody who has learned, a lesson that is planned. */
function handsOf({ world, as, must }: Hands) {
  const run = (text: string, values: unknown[] = []) => world().db.pool.query(text, values);
  /** Nobody is on a course, and no certificate of one is held. */
  const forget = async (code: string) => {
    for (const table of ['attempt', 'reading', 'presence'])
      await run(
        `delete from training_${table} where hall_id = 1001 and enrolment_id in
           (select id from training_enrolment where hall_id = 1001 and course = $1)`,
        [code],
      );
    await run('delete from training_enrolment where hall_id = 1001 and course = $1', [code]);
  };
  const units = (code: string) => courses.find(one => one.code === code)?.units ?? [];
  const learned = async (code: string) => {
    await forget(code);
    for (const unit of units(code))
      await must(as('0301').post(`${base}/courses/${code}/units/${unit.code}/read`));
  };
  const begun = async (code: string): Promise<string> => {
    await learned(code);
    return (await must(as('0301').post(`${base}/courses/${code}/attempts`))).attempt_id;
  };
  const plan = (course = 'posture') => ({
    ...{ course, kind: 'internal', at: onDay(addDays(world().day, 3), '15:00').toISOString(), minutes: 45 },
    ...{ room: '厅内', trainer_id: personId('0113') },
  });
  const planned = async (course?: string): Promise<string> =>
    (await must(as('0306').post(`${base}/sessions`, plan(course)))).id;
  const seated = async (): Promise<string> => {
    await forget('posture');
    const session_id = await planned();
    const seat = { person_id: personId('0301'), course: 'posture', session_id };
    await must(as('0306').post(`${base}/enrolments`, seat));
    return session_id;
  };
  return { run, forget, learned, begun, plan, planned, seated };
}

type Recipes = [string, () => Promise<Ready>][];

/** How each post about training is made ready. */
export const trainingPosts = (hands: Hands): Recipes => [...learnerPosts(hands), ...leaderPosts(hands)];

function learnerPosts(hands: Hands): Recipes {
  const { world, as } = hands;
  const { run, forget, learned, begun, seated } = handsOf(hands);
  return [
    [
      path('courses/:course/units/:unit/read'),
      async () => {
        await forget('voice');
        return { caller: as('0301'), path: `${base}/courses/voice/units/voice_1/read` };
      },
    ],
    [
      path('courses/:course/attempts'),
      async () => {
        await learned('voice');
        return { caller: as('0301'), path: `${base}/courses/voice/attempts` };
      },
    ],
    [
      path('attempts/:attempt_id/submission'),
      async () => {
        const id = await begun('taboos');
        return {
          caller: as('0301'),
          path: `${base}/attempts/${id}/submission`,
          body: { answers: [0, 0, 0, 0, 0] },
        };
      },
    ],
    [
      path('courses/:course/renewal'),
      async () => {
        await learned('ethics');
        await run(
          `update training_enrolment set state = 'certified', valid_until = $1 where hall_id = 1001 and course = 'ethics'`,
          [addDays(world().day, 5)],
        );
        return { caller: as('0301'), path: `${base}/courses/ethics/renewal` };
      },
    ],
    [
      path('pledges'),
      async () => {
        await run('delete from training_pledge where hall_id = 1001 and person_id = $1', [personId('0301')]);
        return { caller: as('0301'), path: `${base}/pledges`, body: { kind: 'ethics' } };
      },
    ],
    [
      path('sessions/:session_id/seat/:verb'),
      async () => ({ caller: as('0301'), path: `${base}/sessions/${await seated()}/seat/confirm`, body: {} }),
    ],
  ];
}

function leaderPosts(hands: Hands): Recipes {
  const { world, as } = hands;
  const { run, forget, plan, planned, seated } = handsOf(hands);
  return [
    [path('sessions'), async () => ({ caller: as('0306'), path: `${base}/sessions`, body: plan() })],
    [
      path('sessions/:session_id/:verb'),
      async () => ({ caller: as('0306'), path: `${base}/sessions/${await planned()}/begin`, body: {} }),
    ],
    [
      path('enrolments'),
      async () => {
        await forget('product');
        return {
          ...{ caller: as('0306'), path: `${base}/enrolments` },
          body: { person_id: personId('0301'), course: 'product', session_id: null },
        };
      },
    ],
    [
      path('enrolments/:enrolment_id/practical'),
      async () => {
        await seated();
        const { rows } = await run(
          `update training_enrolment set state = 'passed' where hall_id = 1001 and course = 'posture' returning id`,
        );
        await run(
          `insert into trainer_topic (person_id, course, certified_by, certified_at, valid_until) values ($1, 'posture', $1, now(), $2)
           on conflict do nothing`,
          [personId('0306'), addDays(world().day, 90)],
        );
        const done = courses.find(one => one.code === 'posture')?.practical.map(one => one.code) ?? [];
        return { caller: as('0306'), path: `${base}/enrolments/${rows[0].id}/practical`, body: { done } };
      },
    ],
    [
      '/api/trainer-topics',
      async () => ({
        ...{ caller: as('0102'), path: '/api/trainer-topics' },
        body: { staff_no: '0305', course: 'voice', valid_until: addDays(world().day, 200) },
      }),
    ],
  ];
}
