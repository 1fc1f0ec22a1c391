import { businessDay, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { closeText, keyFor, openText } from '../../kit/vault.ts';
import { agreementInForce } from '../agreements/index.ts';
import { isMobile, linkOf, maskNumber } from '../carrier/index.ts';
import {
  type Agency,
  ageBands,
  checksOf,
  type GuardianRelation,
  type Guardianship,
  type Relation,
  type RelationProof,
} from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { ticketOf } from '../queue/index.ts';
import { bookOf } from '../tariffs/index.ts';
import { handed } from './advance.ts';
import { reachLater, tellOutcome } from './aftercare.ts';
import type { AnyBusiness } from './business.ts';
import { carryOut } from './doing.ts';
import { core, typeOf, type Who, whoOf } from './looking.ts';
import { formOf, heldOrder, identifyAndQualify, visitInHand } from './opening.ts';
import { type OrderRow, order } from './order.ts';
import { preAccepted, signaturesOf } from './store.ts';
import { dropOrder } from './telling.ts';
import { answerTold, withAnswer } from './telling_answers.ts';
import { findType } from './types/index.ts';

/**
 * The core is out of reach: the counter takes form and signature, and completes them exactly once when it is back
 * (6.4). What the customer said is sealed until then. A business that cannot wait for proof is refused.
 */
export async function preAccept(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    business: string;
    asks: Record<string, unknown>;
    number?: string | undefined;
    check_id?: Id | undefined;
    agent?: Agency | undefined;
    guardian?: Guardianship | undefined;
  },
) {
  const type = findType(input.business);
  if (type === undefined) throw new Refusal('orders.unknown_business', { field: 'business' });
  refuseIf((await linkOf(ctx, input.hall_id)).state === 'down' ? undefined : 'orders.line_is_up');
  refuseIf(type.offline ? undefined : 'orders.not_in_advance', { field: 'business' });
  if (type.about === 'number')
    refuseIf(isMobile(input.number ?? '') ? undefined : 'carrier.not_a_number', { field: 'number' });
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  const id = ctx.newId();
  const asks = await withAnswer(ctx, type, type.asks.parse(input.asks));
  const who = await whoStandsHere(ctx, type, { ...input, ticket_id: visit.id });
  // What cannot be looked up now is left open on the form; the customer signs what is there.
  const today = businessDay(ctx.now);
  const book = await bookOf(ctx, today);
  const agreement = await agreementInForce(ctx);
  const looked = {
    asks,
    number: undefined,
    person: who.person,
    today,
    now: ctx.now,
    book,
    agreement,
    told: await answerTold(ctx, type, asks),
    norms: {},
  };
  const row = {
    hall_id: input.hall_id,
    id,
    day: businessDay(ctx.now),
    business: type.code,
    ticket_id: visit.id,
    counter_id: visit.counter_id,
    clerk_id: visit.clerk_id,
    opened_at: ctx.now,
    asks: JSON.stringify(asks),
    ...papersOf(input),
    said: input.number === undefined ? null : closeText(keyFor('offline'), input.number, id),
    number_mask: input.number === undefined ? null : maskNumber(input.number),
    sheet: JSON.stringify({ ...type.sheet(looked), ...formOf(type, looked, who) }),
    sheet_version: type.sheet_version,
    pre_accepted_at: ctx.now,
  };
  await begin(ctx, order, row, 'open', { facts: { business: type.code, ticket_id: visit.id } });
  await move(ctx, order, { hall_id: input.hall_id, id, state: 'draft' }, 'pre_accept', {
    facts: { business: type.code },
  });
  if (input.number !== undefined) await reachLater(ctx, row, input.number);
  return { order_id: id, state: 'pre_accepted' as const };
}

interface Brought {
  check_id?: Id | undefined;
  agent?: Agency | undefined;
  guardian?: Guardianship | undefined;
}

/** The line is cut, the documents are here: who stands there is proven as always, agent and guardian too (RNM-05). */
async function whoStandsHere(
  ctx: Ctx,
  type: AnyBusiness,
  of: Brought & { hall_id: number; ticket_id: Id },
): Promise<Who> {
  if (type.identity === 'none') return { person: undefined };
  if (of.check_id === undefined) throw new Refusal('identity.not_proven', { field: 'check_id' });
  const { hall_id, ticket_id, check_id, agent, guardian } = of;
  const asked = { hall_id, ticket_id, check_id, business: type.code, pre_accepted_at: null, agent, guardian };
  const who = await whoOf(ctx, asked);
  // A child's guardian consents to a form that is whole: that waits for the line (RNM-06).
  const child = who.person !== undefined && who.person.age < (await ageBands(ctx, hall_id)).consent_below;
  refuseIf(child ? 'orders.not_in_advance' : undefined, { field: 'business' });
  return who;
}

const papersOf = (of: Brought) => ({
  check_id: of.check_id ?? null,
  guardian_check_id: of.guardian?.check_id ?? null,
  guardian_relation: of.guardian?.relation ?? null,
  guardian_proof: of.guardian?.proof ?? of.agent?.proof ?? null,
  agent_check_id: of.agent?.check_id ?? null,
  agent_relation: of.agent?.relation ?? null,
  agent_letter_on: of.agent?.letter_on ?? null,
});

/** Whoever acted or stood by when the order was accepted, as it is carried out. */
function broughtThen(of: OrderRow): Pick<Brought, 'agent' | 'guardian'> {
  const proof = of.guardian_proof === null ? {} : { proof: of.guardian_proof as RelationProof };
  if (of.agent_check_id !== null)
    return {
      agent: {
        check_id: of.agent_check_id,
        relation: of.agent_relation as Relation,
        letter_on: of.agent_letter_on ?? '',
        ...proof,
      },
    };
  if (of.guardian_check_id === null || proof.proof === undefined) return {};
  const relation = of.guardian_relation as GuardianRelation;
  return { guardian: { check_id: of.guardian_check_id, relation, proof: proof.proof } };
}

// The line is back: every order accepted in advance gets its clock.
follow('carrier.link_up', 'orders.back_entries');
onDue('orders.back_entries', async (ctx, due) => {
  const hours = await normValue(ctx, due.hall_id, 'back_entry_within');
  const due_at = later(ctx.now, hours * hour_ms);
  for (const of of await ctx.tx.rows(preAccepted, { hall_id: due.hall_id })) {
    await startDue(ctx, due.hall_id, of.id, { kind: 'orders.back_entry_over', due_at });
    await record(ctx, 'orders.back_entry_due', { hall_id: due.hall_id, subject_id: of.id });
  }
});
onDue('orders.back_entry_over', async (ctx, due) => {
  const [of] = (await ctx.tx.rows(preAccepted, { hall_id: due.hall_id })).filter(
    one => one.id === due.subject_id,
  );
  if (of !== undefined)
    await record(ctx, 'orders.back_entry_over', { hall_id: due.hall_id, subject_id: of.id });
});

/** Why a customer does not leave yet: a form accepted in advance is not signed, and later nobody can sign it (BIZ-24). */
export const whyNotUnsigned = guarded('BIZ-24', (unsigned: number): string | undefined =>
  unsigned > 0 ? 'orders.advance_unsigned' : undefined,
);

/** The order, held, for whoever may complete it. */
async function toComplete(ctx: Ctx, input: { hall_id: number; order_id: Id }): Promise<OrderRow> {
  const of = await heldOrder(ctx, input.hall_id, input.order_id);
  await handed(ctx, of);
  refuseIf(of.state === 'pre_accepted' ? undefined : 'kit.not_from_here');
  return of;
}

/**
 * Any clerk of the hall who may do the business completes it, for the visit and its clerk are over long since: looked up, found eligible, told and signed as it was then, carried out. A second press
 * finds it done. The customer is told what became of it.
 */
export async function backEnter(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await toComplete(ctx, input);
  const type = typeOf(of);
  const [signed] = await ctx.tx.rows(signaturesOf, { hall_id: of.hall_id, order_id: of.id });
  const lacks = type.signs === 'signature' && signed === undefined;
  // While the customer is still here the form can be signed; once they left it never will be.
  const here = lacks && (await ticketOf(ctx, of.hall_id, of.ticket_id)).state === 'serving';
  refuseIf(here ? 'orders.not_signed' : undefined);
  if (lacks) return endAdvance(ctx, of, 'orders.not_signed');
  const said = of.said === null ? null : openText(keyFor('offline'), of.said, of.id);
  const number_id = said === null ? null : (await core.numberSaid(ctx, of.hall_id, said))?.id;
  if (number_id === undefined) return endAdvance(ctx, of, 'carrier.no_such_number');
  const proof = await checkThen(ctx, of);
  const outcome = await identifyAndQualify(
    ctx,
    { ...of, number_id },
    { check_id: proof, ...broughtThen(of) },
  );
  await tell(ctx, of, outcome instanceof RememberedRefusal ? outcome.refusal.code : 'done');
  if (outcome instanceof RememberedRefusal) await tellOutcome(ctx, of, 'failed');
  if (outcome instanceof RememberedRefusal || outcome.state !== 'eligible') return outcome;
  const at = { hall_id: of.hall_id, id: of.id };
  await move(ctx, order, { ...at, state: 'eligible' }, 'disclose', {
    set: { disclosed_at: of.pre_accepted_at },
  });
  await move(ctx, order, { ...at, state: 'disclosed' }, 'confirm', {
    set: { confirmed_at: of.pre_accepted_at, confirmed_how: signed === undefined ? 'spoken' : 'signature' },
  });
  await move(ctx, order, { ...at, state: 'confirmed' }, 'waive', { set: { paid_at: ctx.now } });
  const done = await carryOut(ctx, { ...of, number_id, state: 'no_charge' });
  await tellOutcome(ctx, of, done.state === 'failed' ? 'failed' : 'done');
  return { order_id: of.id, state: done.state };
}

/** What can never be completed is ended, and its customer told: nobody presses in vain again (BIZ-24). */
async function endAdvance(ctx: Ctx, of: OrderRow, why: string): Promise<RememberedRefusal> {
  await dropOrder(ctx, of, why);
  await tell(ctx, of, why);
  await tellOutcome(ctx, of, 'failed');
  return new RememberedRefusal(why);
}

/** The person who was proven while the order was accepted; the visit may be over by now. */
async function checkThen(ctx: Ctx, of: OrderRow): Promise<Id | undefined> {
  if (of.check_id !== null) return of.check_id;
  return (await checksOf(ctx, of.hall_id, of.ticket_id)).find(check => check.state === 'passed')?.id;
}

const tell = (ctx: Ctx, of: OrderRow, outcome: string): Promise<void> =>
  record(ctx, 'orders.customer_told', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { outcome, ticket_id: of.ticket_id },
  });
