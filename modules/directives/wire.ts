import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const weight = z.enum(['critical', 'major', 'minor']);

export const directiveSchema = z.object({
  id: z.string(),
  state: z.enum(['open', 'closed']),
  say: words,
  note: z.string(),
  clause: z.string(),
  weight,
  needs_picture: z.boolean(),
  due_at: z.string(),
  set_at: z.string(),
  /** Halls that were chosen and have no manager to do it. */
  unmanned: z.number(),
  may_close: z.boolean(),
  halls: z.array(
    z.object({
      id: z.number(),
      name: words,
      state: z.enum(['on_its_way', 'open', 'mended', 'passed']),
      mend_id: z.string().nullable(),
      note: z.string().nullable(),
      returned: z.number(),
      over: z.boolean(),
      may_check: z.boolean(),
    }),
  ),
});

export const directives = endpoint({
  method: 'GET',
  path: '/api/directives',
  summary: { zh: '督办：下达了什么，各厅做到哪一步', en: 'Directives: what was asked, how far each hall is' },
  may: 'directives.read',
  answer: z.object({ may_set: z.boolean(), directives: z.array(directiveSchema) }),
});

export const setDirective = endpoint({
  method: 'POST',
  path: '/api/directives',
  summary: { zh: '给多间厅同时下达一件事', en: 'Set a task for many halls at once' },
  may: 'directives.set',
  body: z.strictObject({
    say_zh: z.string().trim().min(2).max(80),
    say_en: z.string().trim().min(2).max(160),
    note: z.string().trim().max(500),
    clause: z.string().max(12),
    weight,
    needs_picture: z.boolean(),
    due_on: z.iso.date(),
    halls: z.array(z.number().int()).max(5000),
  }),
  answer: z.object({ id: z.string(), halls: z.number(), unmanned: z.number() }),
});

export const closeDirective = endpoint({
  method: 'POST',
  path: '/api/directives/:directive_id/close',
  summary: { zh: '了结一件督办', en: 'Close a directive' },
  may: 'directives.set',
  params: z.object({ directive_id: z.uuid() }),
  answer: z.object({ state: z.literal('closed') }),
});
