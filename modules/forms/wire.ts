import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { form_codes } from './library.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });

export const forms = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/forms',
  summary: {
    zh: '日常管理表单，和仍在系统外办理的事项',
    en: 'The forms of daily management, and what is still done off the system',
  },
  may: 'forms.read',
  params: z.object({ hall_id }),
  answer: z.object({
    share: z.number(),
    target: z.number(),
    held: z.array(z.string()),
    may_enter: z.boolean(),
    staff: z.array(z.object({ id: z.string(), name: words })),
    forms: z.array(
      z.object({
        code: z.string(),
        say: words,
        row: z.string(),
        page: z.string().nullable(),
        held: words,
        exports: z.string().nullable(),
        on_paper: z.boolean(),
      }),
    ),
    works: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'closed']),
        form: z.string().nullable(),
        what: z.string(),
        since: z.string(),
        target_on: z.string(),
        owner: words,
        late: z.boolean(),
        evidence: z.string().nullable(),
        closed_by: words.nullable(),
        may_close: z.boolean(),
      }),
    ),
  }),
});

export const enterWork = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/off-system',
  summary: { zh: '登记仍在系统外办理的事项', en: 'Enter what is still done off the system' },
  may: 'forms.off_system.enter',
  params: z.object({ hall_id }),
  body: z.strictObject({
    form: z.enum(form_codes).nullable(),
    what: z.string().trim().min(2).max(80),
    since: z.iso.date(),
    owner_id: z.uuid(),
    target_on: z.iso.date(),
  }),
  answer: z.object({ id: z.string() }),
});

export const closeWork = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/off-system/:work_id/close',
  summary: { zh: '系统外事项凭证据办结', en: 'Close off-system work with evidence' },
  may: 'forms.off_system.close',
  params: z.object({ hall_id, work_id: z.uuid() }),
  body: z.strictObject({ evidence: z.string().trim().min(4).max(300) }),
  answer: z.object({ state: z.literal('closed') }),
});
