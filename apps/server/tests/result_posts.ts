import { addDays, addMonths } from '../../../kit/clock.ts';
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

const items = [
  { metric: 'satisfaction', weight: 60, target: 90, red_below: 0 },
  { metric: 'waits_within', weight: 40, target: 90, red_below: 0 },
];
const body = { cadence: 'month', name_zh: '试评', name_en: 'A try', items, why_less: '' };

/** How each post about evaluations is made ready. */
export function resultPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const drafted = async (): Promise<string> =>
    (await must(as('0102').post('/api/evaluation-schemes', body))).id;
  const published = async (): Promise<string> => {
    const id = await drafted();
    await must(as('0104').post(`/api/evaluation-schemes/${id}/publish`));
    return id;
  };
  let back = 20;
  const period = () => {
    back += 1;
    return addMonths(world().day, -back).slice(0, 7);
  };
  const frozen = async (): Promise<string> => {
    const path = `/api/evaluation-schemes/${await published()}/evaluate`;
    return (await must(as('0102').post(path, { period: period() }))).id;
  };
  const decision = () => ({
    decision: '等候为重点',
    actions: [
      { say_zh: '加开一台', say_en: 'One more counter', due_on: addDays(world().day, 9), halls: [1001] },
    ],
  });
  return [
    ['/api/evaluation-schemes', async () => ({ caller: as('0102'), path: '/api/evaluation-schemes', body })],
    [
      '/api/evaluation-schemes/:scheme_id/publish',
      async () => ({ caller: as('0104'), path: `/api/evaluation-schemes/${await drafted()}/publish` }),
    ],
    [
      '/api/evaluation-schemes/:scheme_id/evaluate',
      async () => ({
        caller: as('0102'),
        path: `/api/evaluation-schemes/${await published()}/evaluate`,
        body: { period: period() },
      }),
    ],
    [
      '/api/evaluations/:evaluation_id/decide',
      async () => ({
        caller: as('0102'),
        path: `/api/evaluations/${await frozen()}/decide`,
        body: decision(),
      }),
    ],
    [
      '/api/evaluations/:evaluation_id/close',
      async () => {
        const path = `/api/evaluations/${await frozen()}`;
        await must(as('0102').post(`${path}/decide`, { ...decision(), actions: [] }));
        return { caller: as('0102'), path: `${path}/close` };
      },
    ],
  ];
}
