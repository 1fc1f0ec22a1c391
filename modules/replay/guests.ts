import { demoNumber, memberNumber } from '../demo/index.ts';
import { codeOf } from './caller.ts';
import { chanceOf } from './chance.ts';
import { takeOnFloor } from './door.ts';
import {
  at,
  type Clerk,
  type Guest,
  inHall,
  note,
  phoneOf,
  type RunPlan,
  type Stage,
  soon,
} from './stage.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/** Plans every arrival of the day from now on. */
export function planArrivals(stage: Stage, from_ms: number): void {
  const { plan } = stage;
  const queues = new Map(plan.mapping.map(one => [one.queue_id, one]));
  plan.arrivals.forEach((arrival, place) => {
    const queue = queues.get(arrival.queue_id);
    if (queue === undefined) return;
    const visitor = visitorOf(arrival, queue, { seed: plan.seed, place, shift_s: plan.shift_s });
    const arrive_ms = at(stage, visitor.arrive_s);
    if (arrive_ms < from_ms && from_ms > stage.opens_ms) return;
    stage.counted.arrivals += 1;
    if (arrive_ms < from_ms) stage.counted.refused += 1;
    else {
      stage.counted.to_come += 1;
      stage.timeline.plan(arrive_ms, () => take(stage, visitor, place));
    }
  });
}

/** Somebody arrives and takes a number: at a kiosk, by phone, from the floor guide. */
async function take(stage: Stage, visitor: Visitor, place: number): Promise<void> {
  stage.counted.to_come -= 1;
  const asked = {
    class: visitor.class,
    ...(visitor.business === null ? {} : { business: visitor.business }),
    elder: visitor.elder,
    // A member says the number that proves it; one in a dozen has forgotten which it is, and waits like everybody (ROLE-25).
    ...(visitor.class === 'vip' || visitor.class === 'group'
      ? { member_number: place % 12 === 7 ? demoNumber('used', 0) : memberNumber(visitor.class, place) }
      : {}),
  };
  const phone = ['ordinary', 'payment', 'care'].includes(visitor.class) && visitor.channel === 'phone';
  const answered = phone
    ? await takeByPhone(stage, asked, place)
    : await ((visitor.channel === 'staff' ? takeOnFloor(stage, visitor, place) : undefined) ??
        takerOf(stage, visitor, place).post(inHall(stage, 'tickets'), asked));
  if (!note(stage, answered, ['queue.not_taking'])) {
    if (codeOf(answered) === 'queue.not_taking') stage.counted.refused += 1;
    return;
  }
  stage.counted.taken += 1;
  const given = answered.body as {
    id: string;
    label: string;
    secret: string;
    class?: Visitor['class'] | null;
  };
  // A claim that was not true stands in the ordinary line: who may call it follows the number, not the wish.
  const guest = newGuest({ ...visitor, class: given.class ?? visitor.class }, given);
  stage.guests.set(guest.id, guest);
  if (visitor.patience_s !== null) soon(stage, visitor.patience_s, () => giveUp(stage, guest));
  if (visitor.divert_s !== null) soon(stage, visitor.divert_s, () => divert(stage, guest));
  wake(stage, guest);
}

function takeByPhone(stage: Stage, asked: object, place: number) {
  const { caller, holder } = phoneOf(stage.plan, place);
  return caller.post(inHall(stage, 'remote-tickets'), { ...asked, holder });
}

const takerOf = (stage: Stage, visitor: Visitor, place: number) =>
  visitor.channel === 'staff' ? stage.guide : (stage.kiosks[place % stage.kiosks.length] ?? stage.guide);

const newGuest = (visitor: Visitor, of: { id: string; label: string; secret: string | null }): Guest => ({
  ...{ id: of.id, label: of.label, secret: of.secret, visitor, state: 'waiting' },
  ...{ has_missed: false, has_held: false, has_moved: false, has_asked: false, left_s: visitor.service_s },
});

/** Somebody whom the driver did not send: a visitor of the demonstration, a visit of yesterday. */
export function strangerOf(
  stage: Stage,
  of: { id: string; label: string; class: string; business: string | null },
): Guest {
  const known = stage.guests.get(of.id);
  if (known !== undefined) return known;
  const queue = stage.plan.mapping.find(one => one.business === of.business) ?? stage.plan.mapping[0];
  const drawn = visitorOf(
    { arrival_s: 0, queue_id: '', letter: '' },
    queue ?? { class: 'ordinary', business: 'consultation', mean_s: 240 },
    { seed: stage.plan.seed, place: of.id, shift_s: 0 },
  );
  const plain = {
    misses: null,
    hold_s: null,
    transfer_to: null,
    slow: false,
    class: of.class as Visitor['class'],
  };
  const guest = newGuest({ ...drawn, ...plain, business: of.business }, { ...of, secret: null });
  stage.guests.set(guest.id, guest);
  return guest;
}

/** The phones of each run, by ticket. */
const phones = new WeakMap<RunPlan, Map<string, ReturnType<typeof phoneOf>['caller']>>();

/** The phone behind a slip: every number can be followed and given up with its secret. */
function holderOf(stage: Stage, guest: Guest) {
  const holders = phones.get(stage.plan) ?? new Map<string, ReturnType<typeof phoneOf>['caller']>();
  phones.set(stage.plan, holders);
  const known = holders.get(guest.id);
  if (known !== undefined) return known;
  const place = Math.floor(chanceOf(stage.plan.seed, guest.id)() * 1e6);
  const { caller } = phoneOf(stage.plan, place);
  holders.set(guest.id, caller);
  if (holders.size > 5000) holders.clear();
  return caller;
}

async function giveUp(stage: Stage, guest: Guest): Promise<void> {
  if (guest.state !== 'waiting' || guest.secret === null) return;
  const path = inHall(stage, `tickets/${guest.id}/holder/cancel`);
  const answered = await holderOf(stage, guest).post(path, { secret: guest.secret });
  if (note(stage, answered, ['kit.not_from_here', 'kit.changed_meanwhile'])) guest.state = 'gone';
}

async function divert(stage: Stage, guest: Guest): Promise<void> {
  if (guest.state !== 'waiting') return;
  const answered = await stage.guide.post(inHall(stage, `tickets/${guest.id}/divert`), {
    to: 'self_service',
  });
  if (note(stage, answered, ['kit.not_from_here', 'kit.changed_meanwhile'])) guest.state = 'gone';
}

/** A guest who was missed comes back and asks for the place behind two others. */
export async function comeBack(stage: Stage, guest: Guest): Promise<void> {
  if (guest.state !== 'missed') return;
  const answered =
    guest.secret === null
      ? await stage.guide.post(inHall(stage, `tickets/${guest.id}/return`))
      : await holderOf(stage, guest).post(inHall(stage, `tickets/${guest.id}/holder/return`), {
          secret: guest.secret,
        });
  if (!note(stage, answered, ['queue.return_too_late', 'kit.not_from_here'])) return;
  guest.state = 'waiting';
  wake(stage, guest);
}

/** Whether a clerk may serve a guest at the counter as it stands open. */
export const canServe = (
  clerk: Pick<Clerk, 'classes' | 'serves'>,
  of: Pick<Visitor, 'class' | 'business'>,
): boolean =>
  clerk.classes.includes(of.class) && (of.business === null || clerk.serves.includes(of.business));

/** Wakes the clerk who has been idle longest and may serve this guest; set by the clerks' own file. */
let call: (stage: Stage, clerk: Clerk) => Promise<void> = async () => {};
export const setCall = (to: typeof call): void => {
  call = to;
};

/** A new number appears: the clerk who has been idle longest and may serve it presses «next» a few seconds later. */
export function wake(stage: Stage, guest: Pick<Guest, 'visitor'>): void {
  let longest: Clerk | undefined;
  for (const clerk of stage.clerks) {
    if (clerk.state !== 'idle' || !canServe(clerk, guest.visitor)) continue;
    if (longest === undefined || clerk.idle_ms < longest.idle_ms) longest = clerk;
  }
  if (longest === undefined) return;
  const clerk = longest;
  clerk.idle_ms = stage.present_ms;
  soon(stage, 2 + Math.round(clerk.chance() * 3), () => call(stage, clerk));
}

/** Whoever leaves in anger finds nothing right. */
const angry = { wait: 1, attitude: 1, skill: 1 };

/** Some customers say what they think of it, on the phone behind their slip, and only they can (SVC-20). */
export async function rateVisit(stage: Stage, guest: Guest): Promise<void> {
  const { stars, outcome } = guest.visitor;
  if (stars === null || guest.secret === null) return;
  const done = outcome === 'not_done' ? 'not_done' : 'done';
  const path = inHall(stage, `tickets/${guest.id}/rating`);
  const parts = { wait: stars > 3 ? 3 : 1, attitude: 3, skill: done === 'done' ? 3 : 2 };
  const given = { secret: guest.secret, score: stars, done, parts: stars === 1 ? angry : parts };
  if (!note(stage, await holderOf(stage, guest).post(path, given)) || stars !== 1) return;
  stage.counted.angry += 1;
  await complain(stage, guest, done);
}

/** Whoever leaves in anger complains, from the own phone by the code in the hall, like any customer (CMP-01). */
async function complain(stage: Stage, guest: Guest, done: 'done' | 'not_done'): Promise<void> {
  const of =
    done === 'done'
      ? { category: 'attitude', said: '问了两遍都不理，办完也不抬头' }
      : { category: 'handling', said: '等了半天没办成，也没人说清为什么' };
  const told = { ...of, from: 'qr', reply_by: 'page' };
  if (note(stage, await holderOf(stage, guest).post(inHall(stage, 'complaints'), told)))
    stage.counted.complained += 1;
}
