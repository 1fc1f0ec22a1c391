import { addDays } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

interface Given {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, string>[]>;
}

/** Recipes of surveys; what customers are asked and answer is kept under no key. */
export function surveyPosts({ world, as, must, run }: Given): [string, Recipe][] {
  const body = () => ({
    ...{ title_zh: '等候调查', title_en: 'On waiting', anonymous: true, share: { ordinary: 10 } },
    questions: [{ kind: 'score', zh: '您满意吗？', en: 'Are you content?', options: [] }],
    ...{ halls: [1001], starts_on: addDays(world().day, 2), ends_on: addDays(world().day, 5) },
  });
  const drafted = async () => (await must(as('0306').post('/api/surveys', body()))).id;
  return [
    ['/api/surveys', async () => ({ caller: as('0306'), path: '/api/surveys', body: body() })],
    [
      '/api/surveys/:survey_id/approve',
      async () => ({ caller: as('0102'), path: `/api/surveys/${await drafted()}/approve` }),
    ],
    [
      '/api/surveys/:survey_id/drop',
      async () => ({ caller: as('0306'), path: `/api/surveys/${await drafted()}/drop` }),
    ],
    [
      '/api/surveys/:survey_id/close',
      async () => {
        const id = await drafted();
        await run(`update survey set state = 'running' where id = $1`, [id]);
        return {
          ...{ caller: as('0306'), path: `/api/surveys/${id}/close` },
          body: { result: 'shorter waits at noon' },
        };
      },
    ],
  ];
}
