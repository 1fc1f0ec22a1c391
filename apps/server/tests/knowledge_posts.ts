import { addDays } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
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

/** How each post about the knowledge base is made ready. */
export function knowledgePosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  let number = 0;
  const text = () => {
    number += 1;
    return {
      ...{
        topic: 'other',
        title_zh: `试一条 ${number}`,
        title_en: `A try ${number}`,
        answer_zh: '照这样答',
        answer_en: 'Like this',
      },
      ...{
        keywords: '',
        source: '试用',
        reason: '试一试',
        valid_from: world().day,
        owner_id: personId('0102'),
      },
      valid_until: addDays(world().day, 60),
    };
  };
  const drafted = async (): Promise<string> =>
    (await must(as('0102').post('/api/knowledge/articles', text()))).id;
  const question = {
    ...{ code: 'bill_lines', ask: { zh: '怎么看账单', en: 'How is it read' }, right_choice: 0 },
    choices: [
      { zh: '一', en: 'one' },
      { zh: '二', en: 'two' },
    ],
  };
  return [
    [
      '/api/knowledge/articles',
      async () => ({ caller: as('0102'), path: '/api/knowledge/articles', body: text() }),
    ],
    [
      '/api/knowledge/articles/:article_id/revise',
      async () => ({
        caller: as('0102'),
        path: `/api/knowledge/articles/${await drafted()}/revise`,
        body: text(),
      }),
    ],
    [
      '/api/knowledge/articles/:article_id/press',
      async () => ({
        caller: as('0104'),
        path: `/api/knowledge/articles/${await drafted()}/press`,
        body: { verb: 'approve' },
      }),
    ],
    ...doubtPosts({ world, as, must }),
    [
      '/api/knowledge/questions',
      async () => ({ caller: as('0102'), path: '/api/knowledge/questions', body: question }),
    ],
    [
      '/api/knowledge/questions/:question_id/press',
      async () => {
        const { question_id } = await must(as('0102').post('/api/knowledge/questions', question));
        const path = `/api/knowledge/questions/${question_id}/press`;
        return { caller: as('0102'), path, body: { verb: 'retire' } };
      },
    ],
  ];
}

/** Whoever serves doubts an answer and reads what became of it; test questions are answered. */
function doubtPosts({ as, must }: Hands): [string, () => Promise<Ready>][] {
  const hall = '/api/halls/1001/knowledge';
  const said = { article: 'bill_lines', said: '第二句不对' };
  const reported = async (): Promise<string> =>
    (await must(as('0301').post(`${hall}/reports`, said))).report_id;
  return [
    [
      '/api/halls/:hall_id/knowledge/reports',
      async () => ({ caller: as('0301'), path: `${hall}/reports`, body: said }),
    ],
    [
      '/api/halls/:hall_id/knowledge/reports/:report_id/see',
      async () => {
        const id = await reported();
        const upheld = { in_hall: 1001, answer: '核过，没有错' };
        await must(as('0104').post(`/api/knowledge/reports/${id}/uphold`, upheld));
        return { caller: as('0301'), path: `${hall}/reports/${id}/see` };
      },
    ],
    [
      '/api/knowledge/reports/:report_id/uphold',
      async () => ({
        caller: as('0104'),
        path: `/api/knowledge/reports/${await reported()}/uphold`,
        body: { in_hall: 1001, answer: '核过，没有错' },
      }),
    ],
    [
      '/api/halls/:hall_id/knowledge/tests',
      async () => {
        const { week } = await must(as('0301').get(`${hall}/mine`));
        const open = week.questions.find((one: { given: object | null }) => one.given === null);
        return { caller: as('0301'), path: `${hall}/tests`, body: { question_id: open.id, choice: 0 } };
      },
    ],
  ];
}
