import { z } from 'zod';
import { actingCodes, guardianRelationCodes, relationProofCodes } from '../identity/wire.ts';
import { system_tenders, tenders } from '../ledger/tenders.ts';
import { partStates, paymentStates } from '../payments/wire.ts';
import { set_up_items, set_up_outcomes } from './set_up.ts';

const words = z.object({ zh: z.string(), en: z.string() });

/** The states of an order, as its machine names them. */
export const orderStates = [
  'draft',
  'identified',
  'eligible',
  'rejected',
  'disclosed',
  'confirmed',
  'lapsed',
  'paid',
  'no_charge',
  'executing',
  'completed',
  'delivered',
  'failed',
  'pre_accepted',
  'reversal_pending',
  'reversed',
] as const;

const pointSchema = z.object({ code: z.string(), version: z.string(), say: words });
/** The edition of the agreement a form was made under; null where nothing is signed. */
const madeUnderSchema = z.object({ number: z.number(), hash: z.string() }).nullable();

/** The sheet of a product: what it does and costs, where a fault goes, whom to call (SVC-22). */
const leafletSchema = z
  .object({ edition: z.string(), does: words, costs: words, faults: words, hotline: words })
  .nullable();

const step = z.string().nullable();
/** One point of the set-up of a phone, and how it went (SVC-12). */
export const setUpPoint = z.strictObject({ item: z.enum(set_up_items), outcome: z.enum(set_up_outcomes) });

/** An order as screens and programs read it. */
export const orderSchema = z.object({
  id: z.string(),
  state: z.enum(orderStates),
  business: z.string(),
  ticket_id: z.string(),
  say: words,
  rows: z.array(z.string()),
  signs: z.enum(['none', 'spoken', 'signature']),
  identity: z.enum(['none', 'holder', 'new_holder']),
  cards: z.array(words),
  number_mask: z.string().nullable(),
  sim_mask: z.string().nullable(),
  sheet: z.object({ content: words, price: words, fees: words, duties: words }).nullable(),
  /** A guardian's separate consent for a child; null when the age asks for none (RNM-06). */
  consent: z
    .object({ flag: z.enum(['asked', 'given']), version: z.string(), say: words, at: step })
    .nullable(),
  /** Who acted for a holder who did not come, masked; null when nobody had to (RNM-05). */
  acted_by: z.string().nullable(),
  form: z.array(z.object({ say: words, value: words })),
  /** The moment a lost card was stopped for it: what happens later is not the customer's (SIM-05). */
  stopped_at: step,
  leaflet: leafletSchema,
  /** What its customer ticks before signing: rights and duties, lawful use, no resale. */
  agreement: z.array(pointSchema),
  made_under: madeUnderSchema,
  form_hash: z.string().nullable(),
  sheet_version: z.string().nullable(),
  /** The warning of fraud and its questions; null when nothing is asked of this customer (PAY-03). */
  risk: z
    .object({
      flag: z.enum(['asked', 'clear', 'red', 'allowed']),
      version: z.string(),
      notice: words,
      questions: z.array(z.object({ code: z.string(), say: words })),
      /** The questions that were answered with a red flag. */
      raised: z.array(words),
      at: step,
    })
    .nullable(),
  charges: z.array(z.object({ say: words, amount_fen: z.number() })),
  total_fen: z.number(),
  steps: z.object({
    identify: step,
    qualify: step,
    disclose: step,
    confirm: step,
    pay: step,
    execute: step,
    deliver: step,
  }),
  /** When each part of the sheet was told. */
  told: z.object({
    content: step.optional(),
    price: step.optional(),
    fees: step.optional(),
    duties: step.optional(),
  }),
  confirmed_how: z.string().nullable(),
  /** What is set up on the phone before the customer leaves, what was said of it, and how the trial went (SIM-01, SVC-12). */
  set_up: z.array(z.enum(set_up_items)),
  points: z.array(setUpPoint),
  tested: z.enum(['works', 'call_fails', 'data_fails', 'no_phone', 'left']).nullable(),
  /** Done, and its customer has not read the card's code yet (BIZ-11). */
  code_waits: z.boolean(),
  promised_at: z.string().nullable(),
  opened_at: z.string(),
  refused: z.object({ code: z.string(), say: words, then: words }).nullable(),
  reason: z.string().nullable(),
  same_day_undo: z.boolean(),
});

/** One form as the customer takes it home. */
export const formSchema = z.object({
  id: z.string(),
  no: z.string(),
  state: z.enum(orderStates),
  say: words,
  number_mask: z.string().nullable(),
  sheet: z.object({ content: words, price: words, fees: words, duties: words }).nullable(),
  sheet_version: z.string().nullable(),
  form: z.array(z.object({ say: words, value: words })),
  stopped_at: z.string().nullable(),
  leaflet: leafletSchema,
  agreement: z.array(pointSchema),
  made_under: madeUnderSchema,
  /** The whole text of that edition, with the customer's copy (PRM-01). */
  text: z.array(words),
  total_fen: z.number(),
  agreed_at: z.string().nullable(),
  promised_at: z.string().nullable(),
  form_hash: z.string().nullable(),
  /** The customer's own hand, as a path; null when the word was enough. */
  strokes: z.string().nullable(),
});

/** Who acts for a holder, with what in hand. */
export const agentSchema = z.strictObject({
  check_id: z.uuid(),
  relation: z.enum(actingCodes),
  letter_on: z.iso.date(),
  /** For a minor: what shows that the agent is a parent. */
  proof: z.enum(relationProofCodes).optional(),
});

/** Who stands by a minor, with the paper that shows it. */
export const guardianSchema = z.strictObject({
  check_id: z.uuid(),
  relation: z.enum(guardianRelationCodes),
  proof: z.enum(relationProofCodes),
});

/** A payment as the counter and the customer's screen show it. */
export const paymentShown = z.object({
  id: z.string(),
  state: z.enum(paymentStates),
  tender: z.enum(tenders),
  amount_fen: z.number(),
  /** The part in cash beside the tender. */
  cash_fen: z.number(),
  /** What of the sum was paid ahead in parts. */
  beside_fen: z.number(),
  received_fen: z.number().nullable(),
  change_fen: z.number().nullable(),
});

/** A part paid ahead, as the counter and the customer's screen show it. */
export const partShown = z.object({
  id: z.string(),
  state: z.enum(partStates),
  tender: z.enum(system_tenders),
  amount_fen: z.number(),
});

/** The last six places of a holder's document: a light proof for who has lost everything (SIM-04). */
export const document_end = z
  .string()
  .trim()
  .regex(/^[0-9]{5}[0-9Xx]$/);
