import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { ground_codes, kind_codes } from './request.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const text = z.string().trim().min(4).max(400);
const kind = z.enum(kind_codes);
const states = z.enum(['received', 'granted', 'refused', 'delivered', 'closed']);
const requestParams = z.object({ hall_id, request_id: z.uuid() });
const secret = z.string().max(100);
const number = z.string().regex(/^1\d{10}$/);
const received = z.object({
  id: z.string(),
  state: z.literal('received'),
  due_at: z.string(),
  /** Opens the page of the request: derived, stored nowhere. */
  secret: z.string(),
});

export const receive = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/privacy-requests',
  summary: { zh: '台席受理个人信息请求', en: 'Take a request about personal data at the counter' },
  may: 'requests.receive',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({
    number,
    check_id: z.uuid(),
    kind,
    said: text,
    wanted: z.string().trim().max(120).optional(),
  }),
  answer: received,
});

export const receiveByPhone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/privacy-requests',
  summary: { zh: '手机提交个人信息请求', en: 'Ask about the own data on the phone' },
  may: 'anyone',
  params: z.object({ hall_id }),
  body: z.strictObject({ number, document_end: z.string().regex(/^[0-9]{5}[0-9Xx]$/), kind, said: text }),
  answer: received,
});

export const readRequests = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/privacy-requests',
  summary: { zh: '个人信息请求', en: 'Requests about personal data' },
  may: 'requests.read',
  params: z.object({ hall_id }),
  answer: z.object({
    requests: z.array(
      z.object({
        id: z.string(),
        kind,
        say: words,
        state: states,
        state_words: words,
        channel: z.enum(['counter', 'phone']),
        number_mask: z.string(),
        said: z.string(),
        received_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        ground: words.nullable(),
        answer: z.string().nullable(),
        decided_by: words.nullable(),
        answerable: z.boolean(),
        why: words.nullable(),
      }),
    ),
  }),
});

export const grant = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/privacy-requests/:request_id/grant',
  summary: { zh: '照办并答复', en: 'Grant and answer a request' },
  may: 'requests.answer',
  params: requestParams,
  body: z.strictObject({ answer: text }),
  answer: z.object({ state: states }),
});

export const refuse = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/privacy-requests/:request_id/refuse',
  summary: { zh: '依法不能办', en: 'Refuse a request by law' },
  may: 'requests.answer',
  params: requestParams,
  body: z.strictObject({ ground: z.enum(ground_codes), answer: text }),
  answer: z.object({ state: states }),
});

/** Where a request stands; the secret stays out of addresses. */
export const follow = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/privacy-requests/:request_id/mine',
  summary: { zh: '我的请求到哪一步', en: 'Where my request stands' },
  may: 'anyone',
  params: requestParams,
  body: z.strictObject({ secret }),
  answer: z.object({
    kind,
    state: states,
    number_mask: z.string(),
    received_at: z.string(),
    due_at: z.string(),
    ground: z.enum(ground_codes).nullable(),
    answer: z.string().nullable(),
  }),
});

/** The answer and, where it was asked for, the copy: shown once. */
export const take = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/privacy-requests/:request_id/take',
  summary: { zh: '打开答复，只一次', en: 'Open the answer, once' },
  may: 'anyone',
  params: requestParams,
  body: z.strictObject({ secret }),
  answer: z.object({
    answer: z.string(),
    copy: z
      .object({
        name_mask: z.string(),
        document_mask: z.string(),
        document_kind: z.string(),
        address_mask: z.string(),
        numbers: z.array(z.object({ mask: z.string(), plan: z.string() })),
        consents: z.array(z.object({ say: words, on: z.boolean() })),
      })
      .nullable(),
  }),
});
