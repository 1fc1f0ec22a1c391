import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const iccid = z.string().regex(/^\d{19,20}$/);
const cards = z.int().min(1).max(200);
const name = z.object({ zh: z.string(), en: z.string() });

export const block_basis_codes = ['fraud_law', 'police', 'court'] as const;

/** The way of every card of a hall: on its way, dead in the drawer, destroyed; and what has to be looked into. */
export const readRegister = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/card-register',
  summary: { zh: '卡台账', en: 'The register of cards' },
  may: 'carrier.stock.read',
  params: z.object({ hall_id }),
  answer: z.object({
    by_state: z.array(z.object({ state: z.string(), say: name, cards: z.number() })),
    shipments: z.array(z.object({ id: z.string(), cards: z.number(), sent_at: z.string() })),
    dead: z.array(
      z.object({
        id: z.string(),
        state: z.string(),
        tail: z.string(),
        why: z.string().nullable(),
        at: z.string().nullable(),
        in_drawer: z.boolean(),
      }),
    ),
    destructions: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['listed', 'destroyed']),
        cards: z.number(),
        picture_id: z.string(),
        listed_at: z.string(),
        first: name,
        second: name.nullable(),
        destroyed_at: z.string().nullable(),
      }),
    ),
    checks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'late', 'closed']),
        number_mask: z.string(),
        bound_tail: z.string(),
        seen_tail: z.string(),
        found_at: z.string(),
        due_at: z.string(),
      }),
    ),
    blocks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['in_force', 'lifted']),
        number_mask: z.string(),
        basis: z.enum([...block_basis_codes, 'objection']),
        document_no: z.string(),
        ordered_at: z.string(),
        lifted_at: z.string().nullable(),
      }),
    ),
  }),
});

export const sendCards = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/card-shipments',
  summary: { zh: '发卡到厅', en: 'Send cards to a hall' },
  may: 'carrier.stock.send',
  params: z.object({ hall_id }),
  body: z.strictObject({ cards }),
  answer: z.object({ shipment_id: z.string(), cards: z.number() }),
});

export const acceptCards = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/card-shipments/:shipment_id/accept',
  summary: { zh: '点清验收', en: 'Count and accept a box' },
  may: 'carrier.stock.keep',
  params: z.object({ hall_id, shipment_id: z.uuid() }),
  body: z.strictObject({ first: iccid, last: iccid, cards }),
  answer: z.object({ cards: z.number() }),
});

export const freezeCard = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/cards/freeze',
  summary: { zh: '报坏、报丢', en: 'Report a card bad or lost' },
  may: 'carrier.stock.freeze',
  params: z.object({ hall_id }),
  body: z.strictObject({ iccid, why: z.enum(['damaged', 'lost']) }),
  answer: z.object({ state: z.literal('frozen') }),
});

export const writeOffCard = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/cards/:sim_id/write-off',
  summary: { zh: '核销丢失的卡', en: 'Write off a lost card' },
  may: 'carrier.stock.write_off',
  params: z.object({ hall_id, sim_id: z.uuid() }),
  body: z.strictObject({ reason: z.string().trim().min(2).max(100) }),
  answer: z.object({ state: z.literal('written_off') }),
});

export const listDead = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/card-destructions',
  summary: { zh: '清点废卡', en: 'List dead cards for destruction' },
  may: 'carrier.stock.keep',
  params: z.object({ hall_id }),
  body: z.strictObject({ cards, picture_id: z.uuid() }),
  answer: z.object({ destruction_id: z.string(), cards: z.number() }),
});

export const cardSeen = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/cards-seen',
  summary: { zh: '核心网上报在用的卡', en: 'The network saw a number on a card' },
  may: 'carrier.card.seen',
  params: z.object({ hall_id }),
  body: z.strictObject({ number: z.string().max(20), iccid }),
  answer: z.object({ check_id: z.string().nullable() }),
});

export const closeCardCheck = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/card-checks/:check_id/close',
  summary: { zh: '核查完', en: 'Close a check of a card' },
  may: 'carrier.stock.keep',
  params: z.object({ hall_id, check_id: z.uuid() }),
  body: z.strictObject({
    outcome: z.enum(['explained', 'self_swapped']),
    note: z.string().trim().min(2).max(200),
  }),
  answer: z.object({ state: z.literal('closed') }),
});

export const orderBlock = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/number-blocks',
  summary: { zh: '涉诈停用', en: 'Stop a number for abuse' },
  may: 'carrier.block.order',
  params: z.object({ hall_id }),
  body: z.strictObject({
    number: z.string().trim().max(20),
    basis: z.enum(block_basis_codes),
    document_no: z.string().trim().min(4).max(60),
  }),
  answer: z.object({ block_id: z.string(), mask: z.string() }),
});
