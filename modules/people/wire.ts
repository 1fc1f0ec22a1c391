import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

/** Who is signed in, and what the screens may offer. */
const words = z.object({ zh: z.string(), en: z.string() });
export const whoSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'device', 'machine', 'system', 'public']),
  staff_no: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  title: z.enum(['none', 'mr', 'ms']),
  home_hall_id: z.number().nullable(),
  roles: z.array(
    z.object({ role: z.string(), hall_id: z.number().nullable(), unit_path: z.string().nullable() }),
  ),
  csrf: z.string().nullable(),
  locked: z.boolean(),
});

export type Who = z.infer<typeof whoSchema>;

export const signIn = endpoint({
  method: 'POST',
  path: '/api/session',
  summary: { zh: '登录', en: 'Sign in' },
  may: 'anyone',
  body: z.strictObject({ user: z.string().min(1).max(40), password: z.string().min(1).max(200) }),
  answer: whoSchema,
});

export const whoAmI = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: { zh: '我是谁', en: 'Who am I' },
  may: 'anyone',
  answer: whoSchema.nullable(),
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/session',
  summary: { zh: '退出', en: 'Sign out' },
  may: 'anyone',
  answer: z.object({ ended: z.boolean() }),
});

export const proveAgain = endpoint({
  method: 'POST',
  path: '/api/session/proof',
  summary: {
    zh: '再次输入密码：解锁或确认危险操作',
    en: 'Enter the password again: unlock, or confirm a dangerous act',
  },
  may: 'signed_in',
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  answer: z.object({ proved: z.boolean() }),
});

export const demoCast = endpoint({
  method: 'GET',
  path: '/api/demo/cast',
  summary: { zh: '演示班子', en: 'The demonstration cast' },
  may: 'anyone',
  answer: z.object({
    mode: z.enum(['demo', 'production']),
    cast: z.array(
      z.object({
        staff_no: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        roles: z.array(z.string()),
        hall_id: z.number().nullable(),
      }),
    ),
  }),
});

export const demoEnter = endpoint({
  method: 'POST',
  path: '/api/demo/session',
  summary: {
    zh: '演示：以班子成员或设备身份进入',
    en: 'Demonstration: enter as a member of the cast or as a device',
  },
  may: 'anyone',
  body: z.union([
    z.strictObject({ staff_no: z.string().max(40) }),
    z.strictObject({ hall_id: z.number().int(), device: z.string().max(40) }),
  ]),
  answer: whoSchema,
});

export const pairDevice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/devices/:code/pairing',
  summary: { zh: '设备配对', en: 'Pair a device' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int(), code: z.string().max(40) }),
  body: z.strictObject({ pairing_code: z.string().min(6).max(20) }),
  answer: whoSchema,
});

export const deviceConditions = ['unknown', 'ok', 'paper_low', 'paper_out', 'fault'] as const;

const deviceParams = z.object({ hall_id: z.coerce.number().int(), code: z.string().max(40) });

export const deviceCondition = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/devices/:code/condition',
  summary: { zh: '设备报告自己的状况', en: 'A device tells its condition' },
  may: 'people.device.report',
  params: deviceParams,
  body: z.strictObject({ condition: z.enum(['ok', 'paper_low', 'paper_out', 'fault']) }),
  answer: z.object({ condition: z.enum(deviceConditions) }),
});

export const device = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/devices/:code',
  summary: { zh: '一台设备的状况', en: 'The condition of a device' },
  may: 'people.device.read',
  params: deviceParams,
  answer: z.object({ code: z.string(), kind: z.string(), condition: z.enum(deviceConditions) }),
});

const hallParam = z.object({ hall_id: z.coerce.number().int() });
const pairParams = z.object({ hall_id: z.coerce.number().int(), pair_id: z.uuid() });

/** A count by kind, such as notes and coins: `{"10000": 3}`. */
const countOf = z
  .record(z.string().regex(/^\d{1,6}$/), z.int().min(0).max(100_000))
  .refine(of => Object.keys(of).length <= 20);

/** What is said with a request: a few codes and figures, or a count by kind; no documents. */
const pairFacts = z
  .record(
    z.string().max(40),
    z.union([z.string().max(200), z.number(), z.boolean(), z.null(), z.array(z.uuid()).max(20), countOf]),
  )
  .refine(facts => Object.keys(facts).length <= 12);

export const askSecond = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/pairs',
  summary: { zh: '双人事项：第一人发起', en: 'An act of two: the first person asks' },
  may: 'signed_in',
  params: hallParam,
  body: z.strictObject({
    what: z.string().max(80),
    subject_id: z.uuid(),
    facts: pairFacts.optional(),
  }),
  answer: z.object({ pair_id: z.string(), lapses_at: z.string() }),
});

export const pairs = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/pairs',
  summary: { zh: '等第二人签的事项', en: 'Acts that wait for a second person' },
  may: 'signed_in',
  params: hallParam,
  answer: z.array(
    z.object({
      pair_id: z.string(),
      what: z.string(),
      subject_id: z.string(),
      say: words,
      /** What the second person checks; empty for who can be neither first nor second. */
      shows: z.array(words),
      /** Whether the caller may be the second person. */
      signable: z.boolean(),
      first: z.object({ id: z.string(), name: words }),
      asked_at: z.string(),
      lapses_at: z.string(),
    }),
  ),
});

export const sealPair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/pairs/:pair_id/seal',
  summary: { zh: '双人事项：第二人签', en: 'An act of two: the second person seals' },
  may: 'signed_in',
  params: pairParams,
  answer: z.object({ sealed: z.boolean() }),
});

export const withdrawPair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/pairs/:pair_id/withdraw',
  summary: { zh: '双人事项：第一人撤回', en: 'An act of two: the first person withdraws' },
  may: 'signed_in',
  params: pairParams,
  answer: z.object({ withdrawn: z.boolean() }),
});
