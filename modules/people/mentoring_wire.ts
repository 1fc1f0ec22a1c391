import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const params = z.object({ hall_id: z.coerce.number().int(), mentoring_id: z.uuid() });

export const mentoringView = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/mentoring',
  summary: { zh: '我的带教', en: 'Whom I stand beside, or who stands beside me' },
  may: 'people.mentoring.read',
  params: hallParams,
  answer: z.object({
    /** Whether the caller is an intern here. */
    intern: z.boolean(),
    of: z.array(
      z.object({
        id: z.string(),
        state: z.string(),
        here: z.boolean(),
        as: z.enum(['intern', 'mentor']),
        intern: words,
        mentor: words,
      }),
    ),
    /** Whom an intern could ask: on duty here, beside nobody yet. */
    mentors: z.array(z.object({ id: z.string(), name: words })),
  }),
});

export const askMentor = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mentorings',
  summary: { zh: '实习营业员请人带教', en: 'An intern asks a colleague to stand beside' },
  may: 'people.mentoring.ask',
  params: hallParams,
  body: z.strictObject({ mentor_id: z.uuid() }),
  answer: z.object({ id: z.string() }),
});

export const answerIntern = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mentorings/:mentoring_id/answer',
  summary: { zh: '答复带教请求', en: 'Answer an intern' },
  may: 'people.mentoring.answer',
  params,
  body: z.strictObject({ accept: z.boolean() }),
  answer: z.object({ state: z.enum(['on', 'declined']) }),
});

export const partFrom = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mentorings/:mentoring_id/end',
  summary: { zh: '结束带教', en: 'End standing beside' },
  may: 'people.mentoring.end',
  params,
  answer: z.object({ ended: z.boolean() }),
});
