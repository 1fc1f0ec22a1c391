import { hour_ms, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { shown } from '../complaints/index.ts';
import { normValue } from '../norms/index.ts';
import { type Department, departments, type Kind, type Topic } from './catalogue.ts';
import { type CrossOrderRow, cross_order, crossOrderNo } from './cross_order.ts';
import { holdOrder, nextOrder, setOrderLevel, setOrderNote } from './order_store.ts';
import { isAnswered, isTaken, receiverOf, whyNotAccept, whyNotAnswer } from './rules.ts';

interface ToSend {
  hall_id: number;
  kind: Kind;
  topic: Topic;
  said: string;
  place?: string | undefined;
  department?: Department | undefined;
}

const clocks = ['issues.take_over', 'issues.answer_over', 'issues.climb_over'];
type Order = Pick<CrossOrderRow, 'hall_id' | 'id' | 'number' | 'level' | 'department'>;

/** Until when an order is to be taken and answered: agreed between the departments, sooner for a fault (SVC-26, ROLE-29). */
async function agreedFor(ctx: Ctx, hall_id: number, kind: CrossOrderRow['kind']) {
  const fault = kind === 'fault';
  const take = await normValue(ctx, hall_id, fault ? 'fault_take_within' : 'cross_take_within');
  const answer = await normValue(ctx, hall_id, fault ? 'fault_answer_within' : 'cross_answer_within');
  return { take_due: later(ctx.now, take * minute_ms), answer_due: later(ctx.now, answer * hour_ms) };
}

/** Until when a fault of the network is mended at the longest, whatever the departments agreed between them (SVC-07). */
const faultClock = async (ctx: Ctx, hall_id: number): Promise<DueItem> => {
  const hours = await normValue(ctx, hall_id, 'fault_limit_within');
  return { kind: 'issues.fault_over', due_at: later(ctx.now, hours * hour_ms) };
};

/** A hall asks a department or a partner; both clocks begin (SVC-26, ROLE-28). */
export async function sendOrder(ctx: Ctx, input: ToSend): Promise<Id> {
  const { hall_id, topic } = input;
  const kind = input.kind === 'network' ? 'fault' : 'help';
  const department = receiverOf(input.kind, input.department);
  const number = (await ctx.tx.maybe(nextOrder, { hall_id }))?.last ?? 1;
  const id = ctx.newId();
  const due = await agreedFor(ctx, hall_id, kind);
  await begin(
    ctx,
    cross_order,
    {
      ...{
        hall_id,
        id,
        number,
        kind,
        department,
        topic,
        said: shown(input.said),
        place: input.place ?? null,
      },
      ...{ asked_by: ctx.actor.kind === 'person' ? ctx.actor.id : null, asked_at: ctx.now, ...due },
    },
    'send',
    {
      facts: { no: crossOrderNo({ hall_id, number }), kind, department, topic },
      start: [
        { kind: 'issues.take_over', due_at: due.take_due },
        { kind: 'issues.answer_over', due_at: due.answer_due },
        ...(kind === 'fault' ? [await faultClock(ctx, hall_id)] : []),
      ],
    },
  );
  return id;
}

/** Every department somebody answers for in a hall. */
export const receives = (ctx: Ctx, hall_id: number): Department[] =>
  (Object.keys(departments) as Department[]).filter(one => ctx.may(`issues.for_${one}`, hall_id));

export type OrderPress =
  | { verb: 'take' }
  | { verb: 'accept' | 'withdraw' }
  | { verb: 'answer'; answer: string }
  | { verb: 'send_back' | 'urge'; note: string };

/** One step of an order, by the side whose it is (ROLE-28). */
export async function pressOrder(ctx: Ctx, input: { hall_id: number; order_id: Id; press: OrderPress }) {
  const { hall_id, press } = input;
  const of = await ctx.tx.maybe(holdOrder, { hall_id, id: input.order_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'order_id' });
  if (press.verb === 'take' || press.verb === 'answer') {
    const by = { id: ctx.actor.id, receives: receives(ctx, hall_id).includes(of.department) };
    refuseIf(whyNotAnswer(of, by));
    await (press.verb === 'take' ? take(ctx, of) : answer(ctx, of, press.answer));
  } else if (press.verb === 'urge') await urge(ctx, of, press.note);
  else await judge(ctx, of, press);
  return { done: true as const };
}

async function take(ctx: Ctx, of: CrossOrderRow): Promise<void> {
  await move(ctx, cross_order, of, 'take', {
    set: { taken_by: ctx.actor.id, taken_at: ctx.now },
    facts: { department: of.department },
    stop: ['issues.take_over'],
  });
}

async function answer(ctx: Ctx, of: CrossOrderRow, said: string): Promise<void> {
  await move(ctx, cross_order, of, 'answer', {
    set: { answer: shown(said), answered_by: ctx.actor.id, answered_at: ctx.now },
    facts: { department: of.department, level: of.level, late: of.late },
    stop: clocks,
  });
}

/** The hall that asked accepts the answer, sends it back with a new clock, or no longer needs it. */
async function judge(
  ctx: Ctx,
  of: CrossOrderRow,
  press: { verb: 'accept' | 'withdraw' } | { verb: 'send_back' | 'urge'; note: string },
): Promise<void> {
  const sends = ctx.may('issues.send', of.hall_id);
  refuseIf(whyNotAccept(of, { id: ctx.actor.id, sends }));
  if (press.verb === 'accept' || press.verb === 'withdraw')
    return move(ctx, cross_order, of, press.verb, { set: { ended_at: ctx.now }, stop: clocks });
  if (press.verb !== 'send_back') return;
  const { answer_due } = await agreedFor(ctx, of.hall_id, of.kind);
  await move(ctx, cross_order, of, 'send_back', {
    set: { note: shown(press.note), returned: of.returned + 1, answer_due },
    facts: { returned: of.returned + 1 },
    start: [{ kind: 'issues.answer_over', due_at: answer_due }],
  });
}

/** Whoever stands above presses for an order: on record, with a word, and the next level hears later (SVC-26). */
async function urge(ctx: Ctx, of: CrossOrderRow, note: string): Promise<void> {
  const presses = ctx.may('issues.urge', of.hall_id);
  refuseIf(presses ? undefined : 'kit.not_permitted');
  refuseIf(of.state === 'sent' || of.state === 'taken' ? undefined : 'kit.not_from_here');
  const { hall_id, id } = of;
  await ctx.tx.run(setOrderNote, { hall_id, id, note: shown(note) });
  await record(ctx, 'issues.urged', {
    ...{ hall_id, subject_id: id },
    facts: { no: crossOrderNo(of), level: of.level, department: of.department },
  });
}

/** One level up, and the clock of that level: nobody leaves an order lying without the next one hearing of it (SVC-26). */
async function climb(ctx: Ctx, of: Order, late: boolean): Promise<void> {
  const level = Math.min(4, of.level + 1);
  const { hall_id, id } = of;
  await ctx.tx.run(setOrderLevel, { hall_id, id, level, late });
  await record(ctx, 'issues.order_raised', {
    ...{ hall_id, subject_id: id },
    facts: { no: crossOrderNo(of), level, department: of.department },
  });
  if (level === 4) return;
  const hours = await normValue(ctx, hall_id, 'cross_climb_within');
  const next: DueItem = { kind: 'issues.climb_over', due_at: later(ctx.now, hours * hour_ms) };
  await startDue(ctx, hall_id, id, next);
}

const lates = {
  take_over: { what: 'take_late', over: isTaken, late: false },
  answer_over: { what: 'answer_late', over: isAnswered, late: true },
  climb_over: { what: 'still_open', over: isAnswered, late: false },
} as const;

for (const [name, { what, over, late }] of Object.entries(lates))
  onDue(`issues.${name}`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdOrder, { hall_id: due.hall_id, id: due.subject_id });
    if (of === undefined || over(of) || of.state === 'withdrawn') return;
    await record(ctx, `issues.${what}`, {
      ...{ hall_id: of.hall_id, subject_id: of.id },
      facts: { no: crossOrderNo(of), department: of.department, level: of.level },
    });
    // While one clock of climbing runs, another limit that is passed is on record and starts no second one.
    if (name === 'climb_over' || of.level === 1) return climb(ctx, of, late);
    await ctx.tx.run(setOrderLevel, { hall_id: of.hall_id, id: of.id, level: of.level, late });
  });
