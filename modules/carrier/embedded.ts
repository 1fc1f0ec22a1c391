import { businessDay, hour_ms, type Instant, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { move, moveThrough } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex, keyFor, openText } from '../../kit/vault.ts';
import { normValue } from '../norms/index.ts';
import type { BillLine } from './bill.ts';
import { changeBillWay, undoBillWay } from './bill_sending.ts';
import { billsOfMonth } from './bill_store.ts';
import { chargeLate, lastBills } from './billing.ts';
import { liftBlock } from './blocking.ts';
import { drawerFor } from './card_register.ts';
import { bind, connect, doPayIn, whoseCard } from './connecting.ts';
import type { Command, Core, OrderRef, Undo } from './core.ts';
import { endNumber, noteStayOffer, reinstate, terminate } from './ending.ts';
import { holding } from './holding.ts';
import { needLink } from './link.ts';
import { billedAfter, billMonth } from './month_billing.ts';
import { isMobile, type NumberFacts, phoneNumber, whyNotBack } from './number.ts';
import { findPlan, nextMonth } from './plans.ts';
import { startService, stopService, undoService } from './servicing.ts';
import { sim } from './sim.ts';
import {
  accountById,
  accountsInCare,
  holdNumber,
  numberById,
  numberByIndex,
  numbersOfCustomer,
  sealedNumber,
  setNextPlan,
  simById,
  startNextPlan,
  takeBack,
} from './store.ts';
import { unlockCodeOf } from './unlock_code.ts';
import { changeUser, connectUnit, standsAsUser, unitWithNumbers } from './users.ts';

/** The core that comes with the house: its tables stand beside the hall's, its rules are real. */
export const embeddedCore: Core = {
  async numberSaid(ctx, hall_id, said) {
    await needLink(ctx, hall_id);
    if (!isMobile(said)) throw new Refusal('carrier.not_a_number', { field: 'number' });
    return ctx.tx.maybe(numberByIndex, { number_index: blindIndex('number', said) });
  },
  async number(ctx, hall_id, id) {
    await needLink(ctx, hall_id);
    return ctx.tx.maybe(numberById, { id });
  },
  async inClear(ctx, hall_id, id) {
    await needLink(ctx, hall_id);
    const found = await ctx.tx.maybe(sealedNumber, { id });
    if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
    return openText(keyFor('numbers'), found.sealed, id);
  },
  async unlockCode(ctx, hall_id, number_id) {
    await needLink(ctx, hall_id);
    const found = await ctx.tx.maybe(numberById, { id: number_id });
    if (found?.sim_id == null) throw new Refusal('carrier.no_card', { field: 'number' });
    return unlockCodeOf(found.sim_id);
  },
  async numbersOf(ctx, hall_id, customer_id) {
    await needLink(ctx, hall_id);
    return ctx.tx.rows(numbersOfCustomer, { customer_id });
  },
  async standsAsUser(ctx, hall_id, of) {
    await needLink(ctx, hall_id);
    return standsAsUser(ctx, of);
  },
  async unit(ctx, hall_id, credit_code) {
    await needLink(ctx, hall_id);
    return unitWithNumbers(ctx, credit_code);
  },
  async account(ctx, hall_id, account_id) {
    await needLink(ctx, hall_id);
    return ctx.tx.maybe(accountById, { id: account_id, day: businessDay(ctx.now) });
  },
  async accountsInCare(ctx, hall_id, low_fen) {
    await needLink(ctx, hall_id);
    const day = businessDay(ctx.now);
    return ctx.tx.rows(accountsInCare, { care_hall_id: hall_id, low_fen, day });
  },
  async bills(ctx, hall_id, account_id, months) {
    await needLink(ctx, hall_id);
    return lastBills(ctx, account_id, months);
  },
  async sampleOfBills(ctx, { hall_id, ...of }) {
    await needLink(ctx, hall_id);
    const rows = await ctx.tx.rows(billsOfMonth, { care_hall_id: hall_id, ...of });
    return rows.map(row => ({ ...row, lines: JSON.parse(row.lines) as BillLine[] }));
  },
  ...holding,
  // The run is the core's own work: it needs no line to any hall.
  billMonth,
  async billedAfter(ctx, of) {
    await needLink(ctx, of.hall_id);
    return billedAfter(ctx, of);
  },
  async perform(ctx, of, command) {
    await needLink(ctx, of.hall_id);
    await perform(ctx, of, command);
    return 'done';
  },
  async takeBack(ctx, of, undo) {
    await needLink(ctx, of.hall_id);
    await undoOne(ctx, of, undo);
  },
};

async function perform(ctx: Ctx, of: OrderRef, command: Command): Promise<void> {
  switch (command.do) {
    case 'pay_in':
      return doPayIn(ctx, of, command);
    case 'connect':
      return connect(ctx, of, command);
    case 'connect_unit':
      return connectUnit(ctx, of, command);
    case 'change_user':
      return changeUser(ctx, of, command);
    case 'report_lost':
      return reportLost(ctx, of, command);
    case 'replace_sim':
      return replaceSim(ctx, of, command);
    case 'change_plan':
      return changePlan(ctx, of, command);
    case 'add_service':
      return startService(ctx, of, await held(ctx, command.number_id), command);
    case 'end_service':
      return stopService(ctx, await held(ctx, command.number_id), command);
    case 'change_bill_way':
      return changeBillWay(ctx, of, await held(ctx, command.number_id), command.way);
    case 'suspend':
      return suspend(ctx, of, command);
    case 'lift_block':
      return liftBlock(ctx, of, command.number_id);
    case 'resume':
      return resume(ctx, of, command);
    case 'note_stay_offer':
      return noteStayOffer(ctx, command);
    case 'terminate':
      return terminate(ctx, of, command);
    case 'reinstate':
      return reinstate(ctx, of, command);
    case 'suspend_for_arrears':
      return suspendForArrears(ctx, of, command);
    case 'restore_after_arrears':
      return restoreAfterArrears(ctx, of, command);
    case 'charge_late':
      return chargeLate(ctx, of, command);
  }
}

const held = async (ctx: Ctx, id: string): Promise<NumberFacts> => {
  const found = await ctx.tx.maybe(holdNumber, { id });
  if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  return found;
};

/** A lost card is stopped at once: the number is suspended and its card can no longer be used (SIM-05). */
async function reportLost(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'report_lost' }>) {
  const number = await held(ctx, command.number_id);
  if (number.state === 'suspended' && number.suspended_for === 'lost') return;
  const at_rest = number.state === 'suspended' && number.suspended_for === 'requested';
  refuseIf(number.state === 'in_service' || at_rest ? undefined : 'carrier.not_in_service');
  // A number at rest is lost like any other: the day on which it would have come back by itself is off (SIM-05).
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, at_rest ? 'lose' : 'suspend', {
    set: { suspended_for: 'lost' },
    facts: { reason: 'lost', order_id: of.order_id },
    stop: at_rest ? ['carrier.rest_over'] : [],
  });
  if (number.sim_id !== null && number.sim_state === 'active')
    await move(ctx, sim, { id: number.sim_id, state: 'active', hall_id: of.hall_id }, 'report_lost');
}

/** A card that was lost or stolen and is replaced: the number is watched for the hours of the norm (BIZ-08). */
const coolingAfter = guarded(
  'BIZ-08',
  async (ctx: Ctx, hall_id: number, reason: string): Promise<Instant | null> =>
    reason === 'lost' || reason === 'stolen'
      ? later(ctx.now, (await normValue(ctx, hall_id, 'card_cooling')) * hour_ms)
      : null,
  async () => null,
);

async function replaceSim(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'replace_sim' }>) {
  const number = await held(ctx, command.number_id);
  const usable =
    number.state === 'in_service' || (number.state === 'suspended' && number.suspended_for === 'lost');
  refuseIf(usable ? undefined : 'carrier.not_in_service');
  const card = whoseCard(await ctx.tx.maybe(simById, { id: command.sim_id }), of);
  if (number.sim_id !== null && number.sim_state !== null)
    await move(ctx, sim, { id: number.sim_id, state: number.sim_state, hall_id: of.hall_id }, 'void', {
      set: {
        voided_for: command.reason,
        voided_at: ctx.now,
        void_hall_id: drawerFor(of.hall_id, command.returned),
      },
      facts: { reason: command.reason, returned: command.returned, order_id: of.order_id },
    });
  await bind(ctx, of, card, number.id);
  const cooling_until = await coolingAfter(ctx, of.hall_id, command.reason);
  const at = { ...number, hall_id: of.hall_id };
  if (number.state === 'suspended')
    await move(ctx, phoneNumber, at, 'resume', {
      set: { suspended_for: null, sim_id: card.id, cooling_until },
      facts: { order_id: of.order_id },
    });
  else
    await moveThrough(ctx, phoneNumber, at, [{ verb: 'suspend' }, { verb: 'resume' }], {
      set: { suspended_for: null, sim_id: card.id, cooling_until },
    });
}

async function changePlan(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'change_plan' }>) {
  refuseIf(findPlan(command.plan) === undefined ? 'carrier.no_such_plan' : undefined, { field: 'plan' });
  const number = await held(ctx, command.number_id);
  refuseIf(number.state === 'in_service' ? undefined : 'carrier.not_in_service');
  const from = command.from === 'now' ? businessDay(ctx.now) : nextMonth(businessDay(ctx.now));
  await ctx.tx.run(setNextPlan, { id: number.id, next_plan: command.plan, next_plan_from: from });
  await startDue(ctx, of.hall_id, number.id, { kind: 'carrier.plan_starts', due_at: onDay(from, '00:00') });
}

onDue('carrier.plan_starts', async (ctx, due) => {
  await ctx.tx.run(startNextPlan, { id: due.subject_id, today: businessDay(ctx.now) });
});

/** The number of an overdue account is suspended; its holder was reminded, which is asked before (PRM-06). */
async function suspendForArrears(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'suspend_for_arrears' }>,
) {
  const number = await held(ctx, command.number_id);
  refuseIf(number.state === 'in_service' ? undefined : 'carrier.not_in_service');
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'suspend', {
    set: { suspended_for: 'arrears', order_id: of.order_id },
    facts: { reason: 'arrears', arrear_id: of.order_id },
  });
}

/** All is paid: the number comes back, if it is suspended for this arrear and nothing else. */
async function restoreAfterArrears(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'restore_after_arrears' }>,
) {
  const number = await held(ctx, command.number_id);
  const ours = number.suspended_for === 'arrears' && number.order_id === of.order_id;
  if (number.state !== 'suspended' || !ours) return;
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'resume', {
    set: { suspended_for: null },
    facts: { reason: 'arrears_paid', arrear_id: of.order_id },
  });
}

/** The number rests until a day, on which it comes back by itself (6.6: `preserved` is suspended with an end date). */
async function suspend(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'suspend' }>) {
  const number = await held(ctx, command.number_id);
  refuseIf(number.state === 'in_service' ? undefined : 'carrier.not_in_service');
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'suspend', {
    set: { suspended_for: 'requested', order_id: of.order_id },
    facts: { reason: 'requested', order_id: of.order_id, until: command.until },
    start: [
      {
        kind: 'carrier.rest_over',
        due_at: onDay(command.until, '00:00'),
        facts: { order_id: of.order_id },
      },
    ],
  });
}

const rests = (number: NumberFacts | undefined, order_id: unknown): number is NumberFacts =>
  number?.state === 'suspended' && number.suspended_for === 'requested' && number.order_id === order_id;

/** Whether a number may come back by its own clock: this very rest, and a card that nobody reported (BIZ-12, SIM-05). */
export const mayComeBack = guarded(
  ['BIZ-12', 'SIM-05'],
  (number: NumberFacts, order_id: unknown): boolean =>
    rests(number, order_id) && number.sim_state === 'active',
  number => number.state === 'suspended',
);

// Another suspension, or one that has ended another way, is not this clock's.
onDue('carrier.rest_over', async (ctx, due) => {
  const number = await ctx.tx.maybe(holdNumber, { id: due.subject_id });
  if (number !== undefined && mayComeBack(number, due.facts.order_id))
    await move(ctx, phoneNumber, { ...number, hall_id: due.hall_id }, 'resume', {
      set: { suspended_for: null },
      facts: { order_id: due.facts.order_id },
    });
});

async function wake(ctx: Ctx, of: OrderRef, number: NumberFacts): Promise<void> {
  refuseIf(rests(number, of.order_id) ? undefined : 'carrier.not_at_rest');
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'resume', {
    set: { suspended_for: null },
    facts: { order_id: of.order_id },
    stop: ['carrier.rest_over'],
  });
}

/** The holder is here: a rest ends before its day, and a card that was found again works again (BIZ-13, SIM-05). */
async function resume(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'resume' }>): Promise<void> {
  const number = await held(ctx, command.number_id);
  refuseIf(whyNotBack(number));
  if (number.sim_id !== null && number.sim_state === 'suspended_lost')
    await move(ctx, sim, { id: number.sim_id, state: number.sim_state, hall_id: of.hall_id }, 'find', {
      facts: { order_id: of.order_id },
    });
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'resume', {
    set: { suspended_for: null },
    facts: { order_id: of.order_id, was: number.suspended_for },
    stop: ['carrier.rest_over'],
  });
}

async function undoOne(ctx: Ctx, of: OrderRef, undo: Undo): Promise<void> {
  if (undo.undo === 'pay_in') {
    const id = ctx.newId();
    const entry = { id, order_id: of.order_id, hall_id: of.hall_id, at: ctx.now };
    const back = await ctx.tx.maybe(takeBack, {
      ...entry,
      account_id: undo.account_id,
      amount_fen: undo.amount_fen,
    });
    refuseIf(back === undefined ? 'carrier.money_used' : undefined);
    return;
  }
  const number = await held(ctx, undo.number_id);
  if (undo.undo === 'change_plan') {
    await ctx.tx.run(setNextPlan, { id: number.id, next_plan: null, next_plan_from: null });
    await stopDue(ctx, of.hall_id, number.id, ['carrier.plan_starts']);
    return;
  }
  if (undo.undo === 'add_service') return undoService(ctx, of, undo.service);
  if (undo.undo === 'change_bill_way') return undoBillWay(ctx, of, number, undo.was);
  if (undo.undo === 'suspend') return wake(ctx, of, number);
  refuseIf(number.state === 'in_service' ? undefined : 'carrier.not_in_service');
  if (number.sim_id !== null && number.sim_state !== null)
    await move(ctx, sim, { id: number.sim_id, state: number.sim_state, hall_id: of.hall_id }, 'void', {
      // The customer stands here: the card is taken back for the drawer.
      set: { voided_for: 'reversed', voided_at: ctx.now, void_hall_id: of.hall_id },
    });
  await endNumber(ctx, { ...number, hall_id: of.hall_id }, { order_id: of.order_id });
}
