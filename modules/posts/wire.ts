import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hall_id = z.coerce.number().int();
const person = z.object({ id: z.string(), staff_no: z.string(), name: words });

/** The card of a post as it stands in a hall. */
export const cardSchema = z.object({
  post: z.string(),
  title: words,
  row: z.string(),
  hall_id: z.number().nullable(),
  duties: z.array(words),
  flow: z.array(z.object({ at: z.string(), say: words })),
  assessed: z.array(words),
  never: z.array(words),
  /** Everybody's duty of safety, on every card (SAF-04). */
  safety: z.array(words),
  /** What the house grants the post, from the grants themselves. */
  granted: z.array(z.object({ permission: z.string(), reads: z.boolean(), says: z.array(words) })),
  /** The version in force, when one was published; the edition else. */
  version: z
    .object({ id: z.string(), number: z.number(), text: words, since: z.string().nullable() })
    .nullable(),
});

const readingSchema = z.object({
  version_id: z.string(),
  due_at: z.string(),
  read_at: z.string().nullable(),
});

export const mine = endpoint({
  method: 'GET',
  path: '/api/my-posts',
  summary: { zh: '我的岗位', en: 'My posts' },
  may: 'signed_in',
  answer: z.object({
    cards: z.array(cardSchema.extend({ reading: readingSchema.nullable() })),
    certificates: z.array(z.object({ skill: z.string(), say: words })),
  }),
});

export const unread = endpoint({
  method: 'GET',
  path: '/api/my-posts/unread',
  summary: { zh: '待阅签的岗位卡', en: 'Cards I have to read' },
  may: 'signed_in',
  answer: z.object({ count: z.number(), due_at: z.string().nullable(), over: z.boolean() }),
});

export const read = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/posts/:post/read',
  summary: { zh: '岗位卡阅签', en: 'Sign that a card was read' },
  may: 'signed_in',
  params: z.object({ hall_id, post: z.string().max(40) }),
  body: z.strictObject({ version_id: z.uuid() }),
  answer: z.object({ read: z.literal(true) }),
});

export const posts = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/posts',
  summary: {
    zh: '岗位：谁任职、谁代班、谁当值、谁管钥匙',
    en: 'Posts: who holds, stands in, is on duty, keeps keys',
  },
  may: 'posts.read',
  params: z.object({ hall_id }),
  answer: z.object({
    posts: z.array(
      z.object({
        post: z.string(),
        title: words,
        row: z.string(),
        mandatory: z.boolean(),
        missing: z.enum(['holder', 'deputy']).nullable(),
        holders: z.array(person.extend({ on_duty: z.boolean(), unread: z.boolean() })),
        deputies: z.array(person.extend({ on_duty: z.boolean() })),
      }),
    ),
    watch: z.object({ id: z.string(), person, since: z.string() }).nullable(),
    watches: z.array(
      z.object({ person, since: z.string(), until: z.string().nullable(), reason: z.string().nullable() }),
    ),
    keys: z.array(
      z.object({ item: z.string(), say: words, subject_id: z.string(), holder: person.nullable() }),
    ),
  }),
});

export const card = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/posts/:post',
  summary: { zh: '岗位卡', en: 'The card of a post' },
  may: 'posts.read',
  params: z.object({ hall_id, post: z.string().max(40) }),
  answer: cardSchema,
});

const deputyBody = z.strictObject({ person_id: z.uuid() });
const postParams = z.object({ hall_id, post: z.string().max(40) });

export const nameDeputy = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/posts/:post/deputies',
  summary: { zh: '指定代班', en: 'Name a deputy' },
  may: 'posts.deputy.name',
  params: postParams,
  body: deputyBody,
  answer: z.object({ named: z.literal(true) }),
});

export const releaseDeputy = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/posts/:post/deputies/release',
  summary: { zh: '解除代班', en: 'Release a deputy' },
  may: 'posts.deputy.name',
  params: postParams,
  body: deputyBody,
  answer: z.object({ released: z.literal(true) }),
});

export const takeWatch = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/watch/take',
  summary: { zh: '接管当值', en: 'Take the duty over' },
  may: 'posts.watch.take',
  params: z.object({ hall_id }),
  body: z.strictObject({ reason: z.string().max(200) }),
  answer: z.object({ taken: z.literal(true) }),
});
