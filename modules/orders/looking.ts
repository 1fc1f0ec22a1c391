import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { agreementInForce } from '../agreements/index.ts';
import { counted_states, embeddedCore, type NumberFacts, whyNotUser } from '../carrier/index.ts';
import {
  type Agency,
  type CheckRow,
  type Guardianship,
  handled,
  proven,
  represented,
} from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { bookOf } from '../tariffs/index.ts';
import { type Acting, whyNotThrough } from './agent.ts';
import type { AnyBusiness, Looked } from './business.ts';
import type { Guarding } from './guardian.ts';
import type { OrderRow } from './order.ts';
import type { Applied } from './scoring.ts';
import { numberFor } from './standing.ts';
import { answerTold } from './telling_answers.ts';
import { findType } from './types/index.ts';

/** The carrier's core behind its port. */
export const core = embeddedCore;

/** The business of an order; an order's business never leaves the catalogue while orders of it live. */
export function typeOf(of: Pick<OrderRow, 'business'>): AnyBusiness {
  const type = findType(of.business);
  if (type === undefined) throw new Error(`no business ${of.business}`);
  return type;
}

/** The number as the customer says it, or refuses `carrier.no_such_number`. */
export async function numberSaid(ctx: Ctx, hall_id: number, said: string): Promise<NumberFacts> {
  const found = await core.numberSaid(ctx, hall_id, said);
  if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  return found;
}

/** What a person's numbers say to somebody who wants one more: the core counts again (RNM-04, RNM-09). */
async function appliedFor(ctx: Ctx, of: Named, check: CheckRow): Promise<Applied> {
  const all = await core.numbersOf(ctx, of.hall_id, check.person_id);
  const counted = all.filter(one => (counted_states as readonly string[]).includes(one.state));
  const since = later(ctx.now, -30 * day_ms);
  return {
    numbers: counted.length,
    numbers_this_month: counted.filter(one => one.in_service_at !== null && one.in_service_at >= since)
      .length,
    by_agent: of.agent !== undefined && of.agent.relation !== 'handler',
    by_two_eyes: check.passed_how === 'two_persons',
    typed: check.how === 'by_hand',
  };
}

/** Who an order is for, and who acts for them when they did not come. */
export interface Who {
  person: Looked<unknown>['person'];
  acting?: Acting | undefined;
  /** Who stands by them, when they are minors. */
  guarding?: Guarding | undefined;
}

/** Who was proven for this order, if its business asks for somebody; an agent stands for a holder who did not come. */
export async function whoOf(ctx: Ctx, of: Named): Promise<Who> {
  if (of.check_id === null) return { person: undefined };
  const { hall_id, ticket_id, check_id } = of;
  const asked = { hall_id, ticket_id, check_id, at: of.pre_accepted_at ?? undefined };
  const { unit } = typeOf(of);
  if (unit !== undefined) return unitWho(ctx, of, { ...asked, agent: of.agent, user: unit === 'user' });
  if (of.agent === undefined) {
    const { check, guardian } = await proven(ctx, { ...asked, guardian: of.guardian });
    const person = await personOf(ctx, of, check);
    if (guardian === undefined || of.guardian === undefined) return { person };
    const { relation, proof } = of.guardian;
    const { name_mask, document_mask } = guardian;
    return { person, guarding: { name_mask, document_mask, relation, proof } };
  }
  refuseIf(whyNotThrough(typeOf(of)), { field: 'agent' });
  const { holder, agent } = await represented(ctx, { ...asked, agent: of.agent });
  const { relation, letter_on } = of.agent;
  const { name_mask, document_mask } = agent;
  return {
    person: await personOf(ctx, of, holder),
    acting: { name_mask, document_mask, relation, letter_on },
  };
}

/** The handler of a unit and the user of its number: the papers say who acted, the order is the user's (RNM-07). */
async function unitWho(ctx: Ctx, of: Named, asked: Parameters<typeof handled>[1]): Promise<Who> {
  const { handler, user } = await handled(ctx, asked);
  const { name_mask, document_mask } = handler;
  const person = await personOf(ctx, of, user);
  const facts = asked.user
    ? await core.standsAsUser(ctx, of.hall_id, { user_id: user.person_id, reading_id: user.id })
    : undefined;
  const most = await normValue(ctx, of.hall_id, 'numbers_per_unit_user');
  const no_user = facts === undefined ? undefined : whyNotUser(facts, most);
  const letter_on = asked.agent?.letter_on ?? '';
  return {
    person: { ...person, no_user },
    acting: { name_mask, document_mask, relation: 'handler', letter_on },
  };
}

type Named = Pick<OrderRow, 'hall_id' | 'business' | 'ticket_id' | 'check_id' | 'pre_accepted_at'> & {
  agent?: Agency | undefined;
  guardian?: Guardianship | undefined;
};

async function personOf(ctx: Ctx, of: Named, check: CheckRow): Promise<NonNullable<Who['person']>> {
  const who = { person_id: check.person_id, age: check.age, name_mask: check.name_mask };
  const type = typeOf(of);
  if (type.identity !== 'new_holder' && type.one_more !== true) return who;
  const applied = await appliedFor(ctx, of, check);
  const most = await normValue(ctx, of.hall_id, 'numbers_per_person');
  return { ...who, full: applied.numbers >= most, applied };
}

/** What an order's business looks at now: its number as the core has it this moment. */
export async function look(
  ctx: Ctx,
  of: OrderRow,
  person: Looked<unknown>['person'],
): Promise<Looked<unknown>> {
  const number = of.number_id === null ? undefined : await core.number(ctx, of.hall_id, of.number_id);
  const today = businessDay(ctx.now);
  const book = await bookOf(ctx, today);
  const asks: unknown = JSON.parse(of.asks);
  return {
    asks,
    number: numberFor(typeOf(of), number),
    person,
    today,
    now: ctx.now,
    book,
    agreement: await agreementInForce(ctx),
    told: await answerTold(ctx, typeOf(of), asks),
    norms: await saidBy(ctx, of),
  };
}

/** The numbers of the norm that a business says to its customer, as they hold in its hall now. */
async function saidBy(ctx: Ctx, of: OrderRow): Promise<Looked<unknown>['norms']> {
  const said: Looked<unknown>['norms'] = {};
  for (const key of typeOf(of).says ?? []) said[key] = await normValue(ctx, of.hall_id, key);
  return said;
}

/** The same for an order that was decided before: its person is the one who was proven then. */
export const lookAgain = (ctx: Ctx, of: OrderRow): Promise<Looked<unknown>> =>
  look(ctx, of, of.person_id === null ? undefined : { person_id: of.person_id, age: 0, name_mask: '' });
