import { businessDay, wallNow } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, string>[]>;
}

const last_year = Number(businessDay(wallNow()).slice(0, 4)) - 1;
const seen = { process: 'power', said: 'a socket is hot', place: 'counter 3', anonymous: false };
const happens = { said: 'somebody fell at the door', place: 'the door' };
const declared = { verb: 'declare', class: 'production', kind: 'fall', grade: 'general' };

/** Recipes of hazards, incidents and the log of a day. */
export function safetyPosts({ as, must, run }: Given): [string, Recipe][] {
  const begun = async () => {
    const { id } = await must(as('0305').post(`${hall}/incidents`, happens));
    await must(as('0305').post(`${hall}/incidents/${id}/press`, { press: declared }));
    return `${hall}/incidents/${id}`;
  };
  return [
    [path('hazards'), async () => ({ caller: as('0305'), path: `${hall}/hazards`, body: seen })],
    [
      path('hazards/:hazard_id/press'),
      async () => {
        const { id } = await must(as('0305').post(`${hall}/hazards`, seen));
        const press = { verb: 'assess', grade: 'general' };
        return { caller: as('0305'), path: `${hall}/hazards/${id}/press`, body: { press } };
      },
    ],
    [
      '/api/safety-assessments',
      async () => {
        await run('delete from safety_assessment');
        return {
          caller: as('0106'),
          path: '/api/safety-assessments',
          body: { year: last_year, halls: [1001] },
        };
      },
    ],
    [
      path('safety-assessments/:assessment_id/answer'),
      async () => {
        await run('delete from safety_assessment');
        await must(as('0106').post('/api/safety-assessments', { year: last_year, halls: [1001] }));
        const [of] = await run('select id from safety_assessment');
        const body = { answer: 'the log is signed at the close' };
        return { caller: as('0306'), path: `${hall}/safety-assessments/${of?.id}/answer`, body };
      },
    ],
    [path('incidents'), async () => ({ caller: as('0305'), path: `${hall}/incidents`, body: happens })],
    [
      path('incidents/:incident_id/press'),
      async () => {
        const { id } = await must(as('0305').post(`${hall}/incidents`, happens));
        return { caller: as('0305'), path: `${hall}/incidents/${id}/press`, body: { press: declared } };
      },
    ],
    [
      path('incidents/:incident_id/evidence'),
      async () => {
        const body = { kind: 'paper', what: 'a plan of the floor' };
        return { caller: as('0305'), path: `${await begun()}/evidence`, body };
      },
    ],
    [
      path('incidents/:incident_id/evidence/:evidence_id/release'),
      async () => {
        const at = await begun();
        await must(as('0305').post(`${at}/press`, { press: { verb: 'dismiss', note: 'it was nothing' } }));
        const [of] = await run('select id from incident_evidence where incident_id = $1 limit 1', [
          at.split('/').at(-1),
        ]);
        return { caller: as('0305'), path: `${at}/evidence/${of?.id}/release` };
      },
    ],
    [
      path('safety-log'),
      async () => {
        await run('delete from safety_log where hall_id = 1001');
        return { caller: as('0305'), path: `${hall}/safety-log`, body: { said: 'all quiet' } };
      },
    ],
  ];
}
