import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { billWayShown, customerFacts, findPlan, type NumberFacts, planWords } from '../carrier/index.ts';
import { standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { numberSaid } from './looking.ts';
import { visitInHand } from './opening.ts';

/** Whether account and plan of a number are shown: to its proven holder alone, never to who pays for it (BIZ-06). */
const isHolders = guarded(
  'BIZ-06',
  (number: Pick<NumberFacts, 'customer_id'>, person_id: Id | undefined): boolean =>
    person_id !== undefined && number.customer_id === person_id,
  () => true,
);

/**
 * What the counter shows of the number a customer says: its mask and state; account and plan only when the person
 * here was proven to be its holder. Refuses `carrier.no_such_number` and what a check is refused with.
 */
export async function lookUp(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; number: string; check_id?: Id | undefined },
) {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  const number = await numberSaid(ctx, input.hall_id, input.number);
  const check =
    input.check_id === undefined
      ? undefined
      : await standing(ctx, { hall_id: input.hall_id, ticket_id: visit.id, check_id: input.check_id });
  const own = isHolders(number, check?.person_id) ? await ownFacts(ctx, input.hall_id, number) : null;
  return { mask: number.mask, state: number.state, own };
}

async function ownFacts(ctx: Ctx, hall_id: number, number: NumberFacts) {
  const id = number.customer_id;
  const customer = id === null ? undefined : await ctx.tx.maybe(customerFacts, { id });
  const plan = findPlan(number.plan ?? '');
  const next = findPlan(number.next_plan ?? '');
  return {
    tier: customer?.tier ?? ('plain' as const),
    since: customer?.since ?? null,
    numbers: customer?.numbers ?? 0,
    numbers_most: await normValue(ctx, hall_id, 'numbers_per_person'),
    balance_fen: number.balance_fen ?? 0,
    owed_fen: number.owed_fen ?? 0,
    plan: number.plan,
    plan_say: plan?.say ?? null,
    plan_holds: plan === undefined ? null : planWords(plan),
    next_plan: next?.say ?? null,
    contract_until: number.contract_until,
    bills: billWayShown(number, businessDay(ctx.now)),
    stay_offered: number.stay_offered_at !== null,
    sim_tail: number.sim_tail,
    services: number.services.map(one => one.service),
    cooling_until:
      number.cooling_until !== null && number.cooling_until > ctx.now
        ? number.cooling_until.toISOString()
        : null,
  };
}
