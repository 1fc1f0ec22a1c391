import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { businessDay, day_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex, closeText, keyFor, newWrappedKey } from '../../kit/vault.ts';
import { counterOf, whyNotMine } from '../counters/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { atCounter } from '../queue/index.ts';
import { surnameOf } from './address.ts';
import {
  type AgeBands,
  type CheckRow,
  check,
  type GuardianRelation,
  type Relation,
  type RelationProof,
  whyNotAgent,
  whyNotGuardian,
  whyNotOfAge,
  whyNotProven,
} from './check.ts';
import { ageOn, type Document, maskDocument, maskName, whyNotDocument } from './document.ts';
import { keepPicture } from './keeping.ts';
import { maskedAbout } from './naming.ts';
import { checksOfTicket, findCheck, keepPerson, personOfDocument, readBefore } from './store.ts';

/** One reading: under which nonce, at which counter or device, and what the camera beside it found. */
export interface Reading {
  nonce: string;
  /** The counter, or the device away from one, where the document lay. */
  where: Id;
  /** How alike face and picture are, of a hundred; nothing where nobody was compared. */
  score?: number | undefined;
  portrait?: string | undefined;
}

/**
 * The reader's proof that it read this document here and that its camera found this: a clerk's keyboard cannot make
 * one, nor give a face another score, nor use what was read elsewhere.
 */
export const readerProof = (of: Document, reading: Reading): string =>
  createHmac('sha256', keyFor('reader'))
    .update(
      JSON.stringify([
        ...[reading.nonce, reading.where, reading.score ?? null],
        reading.portrait === undefined ? null : createHash('sha256').update(reading.portrait).digest('hex'),
        ...[of.kind, of.number, of.name, of.born_on, of.valid_until],
      ]),
    )
    .digest('base64url');

/** Whether a reader signed for what it read. */
export const proofHolds = guarded(
  'RNM-02',
  (of: Document, reading: Reading, proof: string): boolean => {
    const expected = Buffer.from(readerProof(of, reading));
    const given = Buffer.from(proof);
    return expected.length === given.length && timingSafeEqual(expected, given);
  },
  () => true,
);

/** Why what a reader gave is not taken: it did not sign it, or gave it before. */
async function whyNotRead(ctx: Ctx, input: Presented): Promise<string | undefined> {
  const { hall_id, counter_id, document, reader } = input;
  if (reader === undefined) return undefined;
  if (!proofHolds(document, { ...reader, where: counter_id }, reader.proof))
    return 'identity.not_from_reader';
  const before = await ctx.tx.maybe(readBefore, { hall_id, reader_nonce: reader.nonce });
  return before === undefined ? undefined : 'identity.read_before';
}

/** A document on the reader of a counter, or typed by hand when the reader is out of order. */
export interface Presented {
  hall_id: number;
  counter_id: Id;
  document: Document;
  /** The reader's nonce and proof, and what the camera found; missing when typed by hand. */
  reader?: { nonce: string; proof: string; score: number; portrait?: string | undefined } | undefined;
  /** Somebody else brought it: its holder did not come, and no face is compared (RNM-05). */
  absent?: boolean | undefined;
}

/**
 * A document is shown at a counter, for the visit there. The reader's proof and a portrait that agrees pass it;
 * everything else waits for two persons. A document that cannot be accepted is refused, and that is remembered.
 */
export async function present(ctx: Ctx, input: Presented) {
  const counter = await counterOf(ctx, input.hall_id, input.counter_id);
  if (ctx.actor.kind === 'person') refuseIf(whyNotMine(counter, ctx));
  const [visit] = await ctx.tx.rows(atCounter, input);
  if (visit?.state !== 'serving') throw new Refusal('identity.nobody_here');
  const { document, reader } = input;
  const today = businessDay(ctx.now);
  const why = whyNotDocument(document, today) ?? (await whyNotRead(ctx, input));
  if (why !== undefined) {
    await record(ctx, 'identity.document_refused', {
      hall_id: input.hall_id,
      subject_id: visit.id,
      facts: { why },
    });
    return new RememberedRefusal(why, { field: 'document' });
  }
  const person_id = await personOf(ctx, document);
  const id = ctx.newId();
  const minutes = await normValue(ctx, input.hall_id, 'document_read_valid');
  const made = {
    hall_id: input.hall_id,
    id,
    ticket_id: visit.id,
    counter_id: input.counter_id,
    person_id,
    how: reader === undefined ? ('by_hand' as const) : ('reader' as const),
    reader_nonce: reader?.nonce ?? null,
    age: ageOn(document.born_on, today),
    absent: input.absent === true,
    score: input.absent === true ? null : (reader?.score ?? null),
    read_at: ctx.now,
    valid_until: later(ctx.now, minutes * minute_ms),
    first_id: ctx.actor.kind === 'person' ? ctx.actor.id : counter.clerk_id,
  };
  const days = await normValue(ctx, input.hall_id, 'unserved_kept_for');
  const portrait = made.absent ? undefined : reader?.portrait;
  const kept_days = await normValue(ctx, input.hall_id, 'portrait_kept_for');
  const picture = { kind: 'identity.portrait_over', due_at: later(ctx.now, kept_days * day_ms) };
  await begin(ctx, check, made, 'present', {
    facts: { ticket_id: visit.id, how: made.how, absent: made.absent },
    start: [
      { kind: 'identity.kept_over', due_at: later(ctx.now, days * day_ms), facts: { person_id } },
      ...(portrait === undefined ? [] : [picture]),
    ],
  });
  if (portrait !== undefined)
    await keepPicture(ctx, { hall_id: input.hall_id, check_id: id, person_id, portrait });
  const state = await compare(ctx, made);
  return {
    check_id: id,
    state,
    name_mask: maskName(document.name),
    document_mask: maskDocument(document.number),
  };
}

/** The camera's score decides, or leaves it to two persons; an absent holder's document is only lodged. */
async function compare(
  ctx: Ctx,
  of: Pick<CheckRow, 'hall_id' | 'id' | 'how' | 'absent' | 'score'>,
): Promise<'passed' | 'lodged' | 'doubtful'> {
  const at = { hall_id: of.hall_id, id: of.id, state: 'presented' };
  if (of.absent && of.how === 'reader') {
    await move(ctx, check, at, 'lodge', { set: { passed_how: 'document' } });
    return 'lodged';
  }
  const least = await normValue(ctx, of.hall_id, 'portrait_score_min');
  if (of.score !== null && scoreHolds(of.score, least)) {
    await move(ctx, check, at, 'match', { set: { passed_how: 'portrait' }, facts: { score: of.score } });
    return 'passed';
  }
  await move(ctx, check, at, 'doubt', { facts: { score: of.score } });
  return 'doubtful';
}

const scoreHolds = guarded(
  'RNM-03',
  (score: number, least: number): boolean => score >= least,
  () => true,
);

/** What a document says is closed before it is stored anywhere (PRIV-02). */
const sealDocument = guarded('PRIV-02', closeText, (_key, text) => text);

/** The columns of a person's row: masks in clear, the rest closed under the person's own key. */
export const documentRow = (of: Document, key: Buffer, id: Id) => ({
  document_kind: of.kind,
  document_index: blindIndex('document', `${of.kind} ${of.number}`),
  sealed: sealDocument(key, JSON.stringify(of), id),
  name_mask: maskName(of.name),
  document_mask: maskDocument(of.number),
  surname: surnameOf(of.name),
});

/** The person of a document: met again by its blind index, or sealed now under a key of their own. */
async function personOf(ctx: Ctx, of: Document): Promise<Id> {
  const id = ctx.newId();
  const { key, wrapped } = newWrappedKey(id);
  const row = documentRow(of, key, id);
  const kept =
    (await ctx.tx.maybe(keepPerson, { id, wrapped_key: wrapped, at: ctx.now, ...row })) ??
    // Kept by another counter while this one waited: the statement began too early to see them, the next one does.
    (await ctx.tx.maybe(personOfDocument, row));
  if (kept === undefined) throw new Error('a person was neither kept nor found');
  return kept.id;
}

/** The check of a visit, proven now, or `at` the moment a form was signed, whatever the age; refuses with what is missing. */
export async function standing(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; check_id: Id; at?: Instant | undefined },
): Promise<CheckRow> {
  const of = await ctx.tx.maybe(findCheck, { hall_id: input.hall_id, id: input.check_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  refuseIf(whyNotProven(of, { ticket_id: input.ticket_id, now: input.at ?? ctx.now }), { field: 'check_id' });
  return of;
}

/** Who stands by a minor, with the paper that shows the relation. */
export interface Guardianship {
  check_id: Id;
  relation: GuardianRelation;
  proof: RelationProof;
}

/** The ages of the hall's norms: from when one acts alone, below which a guardian consents apart (RNM-06). */
export const ageBands = async (ctx: Ctx, hall_id: number): Promise<AgeBands & { adult_from: number }> => ({
  own_number_from: await normValue(ctx, hall_id, 'own_number_from'),
  consent_below: await normValue(ctx, hall_id, 'consent_below'),
  adult_from: await normValue(ctx, hall_id, 'adult_from'),
});

/** The person of a visit who may act: of age, or with a guardian who was proven too (RNM-06). */
export async function proven(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    check_id: Id;
    guardian?: Guardianship | undefined;
    at?: Instant | undefined;
  },
): Promise<{ check: CheckRow; guardian?: CheckRow }> {
  const of = await standing(ctx, input);
  const bands = await ageBands(ctx, input.hall_id);
  const { guardian } = input;
  const facts = { age: of.age };
  refuseIf(whyNotOfAge(of.age, bands, guardian !== undefined), { field: 'guardian', facts });
  if (guardian === undefined || of.age >= bands.own_number_from) return { check: of };
  const other = await standing(ctx, { ...input, check_id: guardian.check_id });
  const why = whyNotGuardian(of, { ...guardian, check: other }, bands.adult_from);
  refuseIf(why, { field: 'guardian', facts });
  return { check: of, guardian: other };
}

/** Who acts for a holder, with what in hand. */
export interface Agency {
  check_id: Id;
  relation: Relation;
  letter_on: string;
  /** For a minor: what shows that the agent is a parent. */
  proof?: RelationProof | undefined;
}

/**
 * The holder and the agent of a business done for somebody else: the agent is proven in person, the holder by the
 * document that was brought along (RNM-05). Refuses with what is missing.
 */
export async function represented(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; check_id: Id; agent: Agency; at?: Instant | undefined },
): Promise<{ holder: CheckRow; agent: CheckRow }> {
  const { hall_id, ticket_id } = input;
  const holder = await ctx.tx.maybe(findCheck, { hall_id, id: input.check_id });
  if (holder === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  const agent = await ctx.tx.maybe(findCheck, { hall_id, id: input.agent.check_id });
  if (agent === undefined) throw new Refusal('kit.not_found', { field: 'agent' });
  const now = input.at ?? ctx.now;
  refuseIf(whyNotProven(agent, { ticket_id, now }), { field: 'agent' });
  const letter_days = await normValue(ctx, hall_id, 'agent_letter_valid');
  const about = {
    ticket_id,
    now,
    today: businessDay(now),
    oldest_letter: businessDay(later(now, -letter_days * day_ms)),
    adult_from: await normValue(ctx, hall_id, 'adult_from'),
    own_from: await normValue(ctx, hall_id, 'own_number_from'),
  };
  const why = whyNotAgent({ ...input.agent, holder, agent }, about);
  refuseIf(why, { field: 'agent', facts: { age: holder.age } });
  return { holder, agent };
}

/** Every document shown in a visit, newest first; masks only. */
export const checksOf = (ctx: Ctx, hall_id: number, ticket_id: Id) =>
  ctx.tx.rows(checksOfTicket, { hall_id, ticket_id });

/** Why somebody's eyes do not pass a document: it was typed, and only whoever leads the hall lets that count (RNM-02, N13). */
const whyNotByEye = guarded('RNM-02', (how: CheckRow['how'], leads: boolean): string | undefined =>
  how === 'by_hand' && !leads ? 'identity.typed_by_lead' : undefined,
);

// RNM-02, RNM-03: without the reader, or when the camera doubts, two persons look at the document and the face.
twoPersons('identity.check.pass_by_eye', {
  say: { zh: '人工核对证件与本人', en: 'Compare document and face by eye' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findCheck, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return [];
    return [
      { zh: `${of.name_mask} ${of.document_mask}`, en: `Document ${of.document_mask}` },
      { zh: '到台前当面看证件、看人', en: 'Look at the document and the person, at the counter' },
    ];
  },
  may: 'identity.check.pass_by_eye',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'manual_check_within')) * 60,
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(findCheck, { hall_id: asked.hall_id, id: asked.subject_id });
    if (of === undefined) return 'kit.not_found';
    return of.state === 'doubtful' ? undefined : 'kit.not_from_here';
  },
  whyNotSeal: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findCheck, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return 'kit.not_found';
    return whyNotByEye(of.how, ctx.may('identity.check.pass_typed', pair.hall_id));
  },
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findCheck, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) throw new Refusal('kit.not_found');
    await move(ctx, check, of, of.absent ? 'lodge' : 'pass_by_eye', {
      set: { passed_how: 'two_persons', first_id: pair.first_id, second_id: ctx.actor.id },
      facts: { first_id: pair.first_id, second_id: ctx.actor.id },
    });
  },
});

/** The clerk or the duty manager sees that it is not the same person. */
export async function refuseCheck(ctx: Ctx, input: { hall_id: number; check_id: Id; reason: string }) {
  const of = await ctx.tx.maybe(findCheck, { hall_id: input.hall_id, id: input.check_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  const reason = await maskedAbout(ctx, input.reason, { hall_id: of.hall_id, people: [of.person_id] });
  await move(ctx, check, of, 'fail', { facts: { reason } });
  return { state: 'failed' as const };
}
