import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const counterParams = z.object({ hall_id, counter_id: z.uuid() });
const checkParams = z.object({ hall_id, check_id: z.uuid() });
const day = z.iso.date();

export const documentSchema = z.strictObject({
  kind: z.enum(['id_card', 'passport', 'residence', 'military']),
  name: z.string().trim().min(1).max(60),
  number: z.string().trim().min(5).max(30),
  born_on: day,
  valid_until: day,
  address: z.string().trim().max(200),
});

export const checkStates = ['presented', 'doubtful', 'passed', 'lodged', 'failed', 'expired'] as const;

/** What an agent may be to the holder. */
export const relationCodes = ['spouse', 'parent', 'child', 'relative', 'colleague', 'friend'] as const;

/** What whoever acts with a letter may be: an agent of a person, or the handler of a unit (RNM-07). */
export const actingCodes = [...relationCodes, 'handler'] as const;

/** What a guardian is to a minor, and what shows it. */
export const guardianRelationCodes = ['parent', 'appointed'] as const;
export const relationProofCodes = [
  'household_register',
  'birth_certificate',
  'guardian_certificate',
] as const;

const presentedSchema = z.object({
  check_id: z.string(),
  state: z.enum(checkStates),
  name_mask: z.string(),
  document_mask: z.string(),
});

export const presentDocument = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/documents',
  summary: { zh: '读证件', en: 'Read a document' },
  may: 'identity.document.present',
  params: counterParams,
  body: z.strictObject({
    document: documentSchema,
    reader: z
      .strictObject({
        nonce: z.string().max(80),
        proof: z.string().max(80),
        score: z.int().min(0).max(100),
        /** The picture the camera compared, as a small JPEG in base64. */
        portrait: z.string().max(120_000).optional(),
      })
      .optional(),
    /** Brought along by an agent: its holder is not here. */
    absent: z.boolean().optional(),
  }),
  answer: presentedSchema,
});

export const simulateReader = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/documents/simulated',
  summary: { zh: '模拟读卡器', en: 'The simulated reader' },
  may: 'identity.document.present',
  params: counterParams,
  body: z.strictObject({
    sample: z.int().min(0).max(100_000),
    score: z.int().min(0).max(100).default(93),
    valid_until: day.optional(),
    absent: z.boolean().optional(),
  }),
  answer: presentedSchema,
});

export const readChecks = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/checks',
  summary: { zh: '本次核验', en: 'Checks of this visit' },
  may: 'identity.check.read',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  answer: z.object({
    checks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(checkStates),
        how: z.enum(['reader', 'by_hand']),
        absent: z.boolean(),
        name_mask: z.string(),
        /** The family name, by which the customer is addressed (PRIN-08). */
        surname: z.string(),
        /** Name and title as the customer gave it; null until they did (PRIN-05). */
        address: z.object({ zh: z.string(), en: z.string() }).nullable(),
        document_mask: z.string(),
        document_kind: z.string(),
        age: z.number(),
        score: z.number().nullable(),
        passed_how: z.string().nullable(),
        read_at: z.string(),
        valid_until: z.string(),
      }),
    ),
  }),
});

export const addressAs = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/checks/:check_id/address',
  summary: { zh: '客户希望的称呼', en: 'How the customer likes to be addressed' },
  may: 'identity.document.present',
  params: checkParams,
  body: z.strictObject({ as: z.enum(['mr', 'ms']) }),
  answer: z.object({ address: z.object({ zh: z.string(), en: z.string() }).nullable() }),
});

export const refuseCheck = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/checks/:check_id/fail',
  summary: { zh: '核验不通过', en: 'Refuse the person' },
  may: 'identity.check.fail',
  params: checkParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(200) }),
  answer: z.object({ state: z.enum(checkStates) }),
});

export const reveal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/checks/:check_id/reveal',
  summary: { zh: '显示明文', en: 'Reveal' },
  may: 'identity.reveal',
  params: checkParams,
  body: z.strictObject({
    field: z.enum(['name', 'document']),
    reason: z.enum(['read_back', 'fill_form', 'dispute']),
  }),
  answer: z.object({ value: z.string(), seconds: z.number(), mark: z.string() }),
});

/** A kept picture of a comparison, for a dispute or an audit; each look is on record. */
export const seePicture = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/checks/:check_id/picture',
  summary: { zh: '调看现场照片', en: 'See the picture of a comparison' },
  may: 'identity.picture.see',
  params: checkParams,
  body: z.strictObject({ reason: z.enum(['dispute', 'audit']) }),
  answer: z.object({ content: z.string(), kept_until: z.string(), seconds: z.number() }),
});

/** Certificates of what was destroyed when nothing needed it any more (RNM-10). */
export const readDestructions = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/identity-destructions',
  summary: { zh: '证件信息销毁证明', en: 'Certificates of destroyed documents' },
  may: 'identity.access.read',
  params: z.object({ hall_id }),
  answer: z.object({
    kept_months: z.number(),
    certificates: z.array(
      z.object({ id: z.string(), person_mask: z.string(), basis: z.string(), destroyed_at: z.string() }),
    ),
  }),
});

/** Whoever works here declares the own and the family's documents: their matters go to a colleague. */
export const declareTie = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/my-ties',
  summary: { zh: '亲属回避登记', en: 'Declare one’s own and family’s documents' },
  may: 'identity.tie.declare',
  params: z.object({ hall_id }),
  body: z.strictObject({
    kind: z.enum(['id_card', 'passport']),
    number: z.string().trim().min(5).max(30),
    relation: z.enum(['self', 'family']),
  }),
  answer: z.object({ self: z.number(), family: z.number() }),
});

export const readTies = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/my-ties',
  summary: { zh: '我的回避登记', en: 'What I declared' },
  may: 'identity.tie.declare',
  params: z.object({ hall_id }),
  answer: z.object({ self: z.number(), family: z.number() }),
});

export const readAccesses = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/personal-data-accesses',
  summary: { zh: '明文查看记录', en: 'Who saw personal data' },
  may: 'identity.access.read',
  params: z.object({ hall_id }),
  query: z.object({ days: z.coerce.number().int().min(1).max(90).default(7) }),
  answer: z.object({
    accesses: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        staff_no: z.string().nullable(),
        name: z.object({ zh: z.string(), en: z.string() }).nullable(),
        person_mask: z.string(),
        field: z.string(),
        reason: z.string(),
        refused: z.string().nullable(),
      }),
    ),
  }),
});
