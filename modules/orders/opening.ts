import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { sumFen } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { holdNumber, phoneNumber, reserveSim } from '../carrier/index.ts';
import { counterOf } from '../counters/index.ts';
import { type Agency, type Guardianship, tieTo, whyNotOwnMatter } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { type TicketRow, ticketOf } from '../queue/index.ts';
import { agentLines } from './agent.ts';
import { madeUnder, pointsOf, whyNotPlain } from './agreement.ts';
import type { AnyBusiness, Looked } from './business.ts';
import { whyNotCharges } from './charging.ts';
import { carryOut } from './doing.ts';
import { leaveOpen } from './following.ts';
import { guardianLines } from './guardian.ts';
import { leafletOf, whyNotSellable } from './leaflet.ts';
import { core, look, numberSaid, typeOf, type Who, whoOf } from './looking.ts';
import { whyNotLight } from './losing.ts';
import { stoppedAt } from './loss.ts';
import { type OrderRow, order } from './order.ts';
import { neededOf, whyNotRegistered } from './processing.ts';
import type { RiskKind } from './risk.ts';
import { asksMore, scoreOf, signsOf } from './scoring.ts';
import { whyNotHolder } from './standing.ts';
import { holdOrder } from './store.ts';
import { withAnswer } from './telling_answers.ts';
import { termsOf } from './terms.ts';
import { findType } from './types/index.ts';

/** What a clerk opens an order with. The number is said by the customer and kept nowhere. */
export interface ToOpen {
  hall_id: number;
  ticket_id: Id;
  business: string;
  asks: Record<string, unknown>;
  number?: string | undefined;
  number_id?: Id | undefined;
  check_id?: Id | undefined;
  /** The last places of the holder's document, where nobody is proven; kept nowhere (SIM-04). */
  document_end?: string | undefined;
  /** Who stands by a minor, with the paper that shows it (RNM-06). */
  guardian?: Guardianship | undefined;
  /** Who acts for the holder; `check_id` is then the holder's document, brought along (RNM-05). */
  agent?: Agency | undefined;
  iccid?: string | undefined;
}

/** Why an order is not a clerk's to go on with: another opened it. */
export const whyNotYours = (ctx: Ctx, of: OrderRow): string | undefined =>
  of.clerk_id === ctx.actor.id || ctx.actor.kind === 'machine' ? undefined : 'orders.not_yours';

/** An order of the hall, held; refuses one that is not there. */
export async function heldOrder(ctx: Ctx, hall_id: number, id: Id): Promise<OrderRow> {
  const of = await ctx.tx.maybe(holdOrder, { hall_id, id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'order_id' });
  return of;
}

/** The order, held, in the hands of the clerk who serves its visit; refuses anybody else. */
export async function mine(ctx: Ctx, hall_id: number, id: Id): Promise<OrderRow> {
  const of = await heldOrder(ctx, hall_id, id);
  refuseIf(whyNotYours(ctx, of));
  return of;
}

/** The visit at the clerk's own counter, being served now. */
export async function visitInHand(
  ctx: Ctx,
  hall_id: number,
  ticket_id: Id,
): Promise<TicketRow & { counter_id: Id; clerk_id: Id }> {
  const visit = await ticketOf(ctx, hall_id, ticket_id);
  const own = visit.clerk_id === ctx.actor.id || ctx.actor.kind === 'machine';
  refuseIf(visit.state === 'serving' && own ? undefined : 'orders.visit_not_here');
  if (visit.counter_id === null || visit.clerk_id === null) throw new Refusal('orders.visit_not_here');
  return { ...visit, counter_id: visit.counter_id, clerk_id: visit.clerk_id };
}

/** Why a counter may not do a business: its licence is the hall's list and the clerk's certificates (BIZ-03, ROLE-06). */
export const whyNotLicensed = guarded(
  ['BIZ-03', 'ROLE-06'],
  (serves: readonly string[], business: string): string | undefined =>
    serves.includes(business) ? undefined : 'orders.not_licensed',
);

/** Opens an order for the visit at the counter, and goes as far as nobody has to do anything: identified, eligible. */
export async function openOrder(ctx: Ctx, input: ToOpen) {
  const type = findType(input.business);
  if (type === undefined) throw new Refusal('orders.unknown_business', { field: 'business' });
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  refuseIf(whyNotRegistered(type.code), { field: 'business' });
  const wanted = type.asks.parse(input.asks);
  const licensed = async () => {
    const counter = await counterOf(ctx, input.hall_id, visit.counter_id);
    refuseIf(whyNotLicensed(counter.serves, type.skill ?? type.code), { field: 'business' });
  };
  const [asks, number_id] = await Promise.all([
    withAnswer(ctx, type, wanted),
    numberFor(ctx, type, input),
    licensed(),
  ]);
  const unmatched = type.light === true ? await whyNotLight(ctx, { ...input, number_id }) : undefined;
  if (unmatched !== undefined) return unmatched;
  const row = {
    hall_id: input.hall_id,
    id: ctx.newId(),
    day: businessDay(ctx.now),
    business: type.code,
    ticket_id: visit.id,
    counter_id: visit.counter_id,
    clerk_id: visit.clerk_id,
    opened_at: ctx.now,
    asks: JSON.stringify(asks),
    number_id: number_id ?? null,
  };
  await begin(ctx, order, row, 'open', { facts: { business: type.code, ticket_id: visit.id } });
  const of = { ...empty, ...row, state: 'draft' as const };
  if (type.identity !== 'none' && input.check_id === undefined)
    return { order_id: row.id, state: 'draft' as const };
  return identifyAndQualify(ctx, of, input);
}

const empty = {
  check_id: null,
  guardian_check_id: null,
  guardian_relation: null,
  guardian_proof: null,
  consent_flag: null,
  consent_version: null,
  consent_at: null,
  agent_check_id: null,
  agent_relation: null,
  agent_letter_on: null,
  person_id: null,
  number_mask: null,
  sim_id: null,
  sim_mask: null,
  sheet: null,
  sheet_version: null,
  charges: '[]',
  total_fen: 0,
  told: '{}',
  identified_at: null,
  eligible_at: null,
  disclosed_at: null,
  confirmed_at: null,
  confirmed_how: null,
  payment_id: null,
  paid_at: null,
  journal_id: null,
  receipt_id: null,
  executed_at: null,
  completed_at: null,
  delivered_at: null,
  promised_at: null,
  undo: null,
  reject_code: null,
  reason: null,
  reversal_asked_by: null,
  pre_accepted_at: null,
  said: null,
  risk_kind: null,
  risk_flag: null,
  risk_answers: null,
  risk_at: null,
  tested: null,
  tested_at: null,
  set_up: null,
  code_shown_at: null,
  risk_score: null,
  risk_signs: null,
};

/** Why a number is not this visit's to take: another holds it, or nobody does (NUM-02). */
const whyNotMine = guarded(
  'NUM-02',
  (chosen: { held_by: Id | null; state: string } | undefined, ticket_id: Id): string | undefined =>
    chosen?.held_by === ticket_id && chosen.state === 'held' ? undefined : 'carrier.number_taken',
);

/** Which number an order is about: said by the customer, or chosen from the page of this very visit. */
async function numberFor(ctx: Ctx, type: AnyBusiness, input: ToOpen): Promise<Id | undefined> {
  if (type.about === 'nothing') return undefined;
  if (type.about === 'new_number') {
    if (input.number_id === undefined) throw new Refusal('orders.no_number_chosen', { field: 'number_id' });
    const chosen = await ctx.tx.maybe(holdNumber, { id: input.number_id });
    refuseIf(whyNotMine(chosen, input.ticket_id), { field: 'number_id' });
    return input.number_id;
  }
  if (input.number_id !== undefined) {
    const known = await core.number(ctx, input.hall_id, input.number_id);
    if (known === undefined) throw new Refusal('carrier.no_such_number', { field: 'number_id' });
    return input.number_id;
  }
  if (input.number === undefined) throw new Refusal('carrier.not_a_number', { field: 'number' });
  return (await numberSaid(ctx, input.hall_id, input.number)).id;
}

/** The document was read: an order that waited for it goes on. */
export async function identifyOrder(
  ctx: Ctx,
  input: {
    hall_id: number;
    order_id: Id;
    check_id: Id;
    guardian?: Guardianship | undefined;
    agent?: Agency | undefined;
    iccid?: string | undefined;
  },
) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  refuseIf(of.state === 'draft' ? undefined : 'kit.not_from_here');
  return identifyAndQualify(ctx, of, input);
}

/** Who it is, then whether it can be done; a business that asks for nothing more is carried out at once. */
export async function identifyAndQualify(
  ctx: Ctx,
  of: OrderRow,
  handed: Pick<ToOpen, 'check_id' | 'guardian' | 'agent' | 'iccid'>,
): Promise<{ order_id: Id; state: string } | RememberedRefusal> {
  const type = typeOf(of);
  const given = neededOf(type.identity, handed);
  const ids = {
    check_id: given.check_id ?? null,
    guardian_check_id: given.guardian?.check_id ?? null,
    guardian_relation: given.guardian?.relation ?? null,
    guardian_proof: given.guardian?.proof ?? given.agent?.proof ?? null,
    agent_check_id: given.agent?.check_id ?? null,
    agent_relation: given.agent?.relation ?? null,
    agent_letter_on: given.agent?.letter_on ?? null,
  };
  const who: Who =
    type.identity === 'none'
      ? { person: undefined }
      : await whoOf(ctx, { ...of, ...ids, agent: given.agent, guardian: given.guardian });
  const { person } = who;
  if ((type.about === 'new_number' || type.unit === 'user') && person !== undefined)
    refuseIf(whyNotOwnMatter(await tieTo(ctx, { staff_id: of.clerk_id, person_id: person.person_id })));
  const looked = await look(ctx, of, person);
  await move(ctx, order, of, 'identify', {
    set: {
      ...ids,
      person_id: person?.person_id ?? null,
      number_id: of.number_id,
      identified_at: ctx.now,
      said: null,
    },
    facts: {
      identity: type.identity,
      check_id: ids.check_id,
      agent_check_id: ids.agent_check_id,
      guardian_check_id: ids.guardian_check_id,
    },
  });
  const identified: OrderRow = { ...of, ...ids, person_id: person?.person_id ?? null, state: 'identified' };
  const why = whyNotEligible(type, looked);
  if (why !== undefined) {
    await move(ctx, order, identified, 'reject', {
      set: { reject_code: why },
      facts: { why, business: type.code },
    });
    return new RememberedRefusal(why, { field: 'business' });
  }
  return qualify(ctx, identified, looked, { iccid: given.iccid, ...who });
}

/** Who stands here comes first, for every business; then what the business itself asks (BIZ-01). */
const whyNotEligible = guarded(
  'BIZ-01',
  (type: AnyBusiness, looked: Looked<unknown>): string | undefined =>
    whyNotHolder(type, looked) ?? type.whyNot(looked),
);

/** The form as it is signed: what the business fills in, and who acted or stood by. */
export const formOf = (
  type: AnyBusiness,
  looked: Looked<unknown>,
  { acting, guarding }: Pick<Who, 'acting' | 'guarding'>,
  charges = type.charges(looked),
) => ({
  form: [
    ...type.form(looked),
    ...termsOf(looked, charges),
    ...(acting === undefined ? [] : agentLines(acting)),
    ...(guarding === undefined ? [] : guardianLines(guarding)),
  ],
  agreement: pointsOf(type, looked.agreement),
  made_under: madeUnder(type, looked.agreement),
  ...(acting === undefined ? {} : { acting }),
});

/** The product an order sells, when it sells one. */
const productOf = ({ asks }: Looked<unknown>): string | undefined => (asks as { plan?: string }).plan;
const sells = (looked: Looked<unknown>): boolean => productOf(looked) !== undefined;

/** Which list asks more than another where an application looks abnormal (RNM-09). */
const asked_more: Partial<Record<RiskKind, RiskKind>> = {
  new_connection: 'new_connection_more',
  unit_connection: 'unit_connection_more',
};

/** Which warning and questions: more of them where an application for a number looks abnormal (PAY-03, RNM-09). */
async function riskOf(ctx: Ctx, of: OrderRow, type: AnyBusiness, looked: Looked<unknown>) {
  const kind = type.risk?.(looked, await normValue(ctx, of.hall_id, 'large_payment_from')) ?? null;
  const applied = looked.person?.applied;
  if (kind === null || !(kind in asked_more) || applied === undefined)
    return { risk_kind: kind, risk_score: null, risk_signs: null };
  const signs = signsOf(applied);
  const risk_score = scoreOf(signs);
  const more = asksMore(risk_score, await normValue(ctx, of.hall_id, 'risk_more_from'));
  return {
    risk_kind: more ? (asked_more[kind] ?? kind) : kind,
    risk_score,
    risk_signs: JSON.stringify(signs),
  };
}

/** It can be done: card and number are kept for it, a lost card is stopped, the sheet and the price are fixed. */
async function qualify(
  ctx: Ctx,
  of: OrderRow,
  looked: Looked<unknown>,
  { iccid, acting, guarding, person }: { iccid: string | undefined } & Who,
) {
  const type = typeOf(of);
  const card = type.takes_card
    ? await reserveSim(ctx, { hall_id: of.hall_id, holder_id: of.clerk_id, order_id: of.id, iccid })
    : undefined;
  if (type.about === 'new_number' && looked.number !== undefined)
    await move(ctx, phoneNumber, { ...looked.number, hall_id: of.hall_id }, 'select', {
      set: { order_id: of.id },
      facts: { order_id: of.id },
    });
  const reading_id = of.check_id ?? undefined;
  const ready = { ...looked, order_id: of.id, sim_id: card?.sim_id, reading_id, paid_fen: 0 };
  const at_once = type.atOnce?.(ready) ?? [];
  for (const command of at_once) await core.perform(ctx, { hall_id: of.hall_id, order_id: of.id }, command);
  const charges = type.charges(looked);
  refuseIf(whyNotCharges(looked.book, charges), { field: 'business' });
  const sheet = type.sheet(looked);
  const leaflet = sells(looked) ? leafletOf(productOf(looked), looked.book) : undefined;
  if (sells(looked)) refuseIf(whyNotSellable(leaflet), { field: 'asks' });
  refuseIf(whyNotPlain(sheet, await normValue(ctx, of.hall_id, 'sheet_part_longest')));
  const { risk_kind, ...scored } = await riskOf(ctx, of, type, looked);
  // A child's guardian consents apart from the form, whether the child came or not (RNM-06).
  const child = person !== undefined && person.age < (await normValue(ctx, of.hall_id, 'consent_below'));
  const set = {
    consent_flag: child ? ('asked' as const) : null,
    risk_kind,
    ...scored,
    risk_flag: risk_kind === null ? null : ('asked' as const),
    eligible_at: ctx.now,
    number_mask: looked.number?.mask ?? null,
    sim_id: card?.sim_id ?? null,
    sim_mask: card?.mask ?? null,
    sheet: JSON.stringify({
      ...sheet,
      ...formOf(type, looked, { acting, guarding }),
      stopped_at: stoppedAt(at_once, ctx.now),
      leaflet,
    }),
    sheet_version: type.sheet_version,
    charges: JSON.stringify(charges),
    total_fen: sumFen(charges.map(charge => charge.amount_fen)),
  };
  await move(ctx, order, of, 'qualify', {
    set,
    facts: { total_fen: set.total_fen, sheet_version: type.sheet_version },
  });
  const eligible: OrderRow = { ...of, ...set, state: 'eligible' };
  if (type.signs !== 'none') return { order_id: of.id, state: 'eligible' as const };
  const open = type.leavesOpen?.(looked);
  if (open !== undefined) await leaveOpen(ctx, { ...eligible, order_id: eligible.id }, open);
  return straightOn(ctx, eligible);
}

/** A question that was answered needs no sheet, no signature and no money. */
async function straightOn(ctx: Ctx, of: OrderRow) {
  await move(ctx, order, of, 'disclose', { set: { disclosed_at: ctx.now } });
  await move(ctx, order, { ...of, state: 'disclosed' }, 'confirm', {
    set: { confirmed_at: ctx.now, confirmed_how: 'none' },
  });
  await move(ctx, order, { ...of, state: 'confirmed' }, 'waive', { set: { paid_at: ctx.now } });
  const done = await carryOut(ctx, { ...of, state: 'no_charge' });
  return { order_id: of.id, state: done.state };
}
