import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { reasons, sources } from './statement.ts';

const hall_id = z.coerce.number().int();
const day = z.iso.date();
const source = z.enum(sources);
const words = z.object({ zh: z.string(), en: z.string() });
const itemParams = z.object({ hall_id, item_id: z.uuid() });
const why = z.enum(['missing', 'not_ours', 'amount', 'counted']);
const unmatched = z.object({ ref: z.string(), why, ours_fen: z.number(), theirs_fen: z.number() });

export const readStatements = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/statements',
  summary: { zh: '对账单与未对上的', en: 'Statements, and what does not agree' },
  may: 'statements.read',
  params: z.object({ hall_id }),
  answer: z.object({
    /** What each source owes of each day that is settled, and what it waits for. */
    owed: z.array(
      z.object({
        ...{ source, day: z.string(), owed_fen: z.number(), age_days: z.number() },
        waits: z.enum(['bag', 'statement', 'items']),
      }),
    ),
    statements: z.array(
      z.object({
        id: z.string(),
        source,
        day: z.string(),
        lines: z.number(),
        matched: z.number(),
        unmatched: z.number(),
        imported_at: z.string(),
      }),
    ),
    items: z.array(
      unmatched.extend({
        id: z.string(),
        state: z.enum(['open', 'resolved']),
        source,
        day: z.string(),
        age_days: z.number(),
        due_at: z.string(),
        over: z.boolean(),
        owner: words.nullable(),
        reason: z.enum(reasons).nullable(),
        note: z.string().nullable(),
      }),
    ),
  }),
});

export const importStatement = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/statements',
  summary: { zh: '导入对账单，可先试跑', en: 'Import a statement, or try it dry' },
  may: 'statements.import',
  params: z.object({ hall_id }),
  body: z.strictObject({
    source,
    day,
    /** CSV with the head `ref,kind,amount_fen`. */
    content: z.string().min(1).max(500_000),
    dry_run: z.boolean().default(false),
  }),
  answer: z.object({
    id: z.string().nullable(),
    source,
    day: z.string(),
    lines: z.number(),
    matched: z.number(),
    unmatched: z.array(unmatched),
  }),
});

export const takeItem = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/statement-items/:item_id/take',
  summary: { zh: '认领未对上的一笔', en: 'Take an unmatched item on' },
  may: 'statements.take',
  params: itemParams,
  answer: z.object({ owner_id: z.string() }),
});

export const resolveItem = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/statement-items/:item_id/resolve',
  summary: { zh: '处理未对上的一笔', en: 'Resolve an unmatched item' },
  may: 'statements.resolve',
  params: itemParams,
  body: z.strictObject({ reason: z.enum(reasons), note: z.string().trim().min(4).max(200) }),
  answer: z.object({ state: z.literal('resolved') }),
});

export const simulatedStatement = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/simulated-statement',
  summary: { zh: '模拟对账单', en: 'A simulated statement' },
  may: 'statements.import',
  params: z.object({ hall_id }),
  query: z.object({ source, day: day.optional() }),
  answer: z.object({ day: z.string(), content: z.string() }),
});
