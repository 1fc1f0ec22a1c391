import type { Answered, Caller } from '../../../kit/testing/http.ts';
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
