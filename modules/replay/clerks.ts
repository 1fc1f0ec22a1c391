import { between, chanceOf } from './chance.ts';
import { deal } from './dealing.ts';
import { canServe, comeBack, rateVisit, setCall, strangerOf, wake } from './guests.ts';
import { at, type Clerk, type Guest, inHall, note, type Stage, soon } from './stage.ts';

/** Seconds between two calls of a number: a little more than the norm asks. */
const recall_s = 25;
/** The reasons given for what stops a service in the middle. */
const reasons = { hold: '取材料', transfer: '本台不能办' };

/** A counter as the line shows it. */
export interface Seat {
  id: string;
  number: number;
  state: string;
  classes: readonly string[];
  serves: readonly string[];
  clerk: { staff_no: string } | null;
}

/** A clerk comes to work: signs on at a counter. Answers undefined when the hall will not have it. */
export async function signOn(
  stage: Stage,
  clerk: Pick<Clerk, 'staff_no' | 'caller' | 'id'>,
  seat: Seat,
  place: number,
): Promise<Clerk | undefined> {
  const serves = await sitDown(stage, clerk, seat);
  if (serves === undefined) return undefined;
  const chance = chanceOf(stage.plan.seed, `clerk ${clerk.staff_no}`);
  return {
    ...clerk,
    ...{ counter_id: seat.id, number: seat.number, classes: seat.classes },
    ...{ serves, state: 'idle', idle_ms: stage.present_ms, chance },
    ...{ back: [], pauses: pausesOf(stage, place, chance) },
    ...{ cash_fen: 0, slips_fen: { card: 0, wechat: 0, alipay: 0, wallet: 0 } },
  };
}

/** What the counter serves with this clerk; whoever an earlier player left at it stays, even when no counter opens any more. */
async function sitDown(
  stage: Stage,
  clerk: Pick<Clerk, 'staff_no' | 'caller'>,
  seat: Seat,
): Promise<readonly string[] | undefined> {
  const path = inHall(stage, `counters/${seat.id}`);
  if (seat.clerk?.staff_no === clerk.staff_no) {
    if (seat.state === 'paused') note(stage, await clerk.caller.post(`${path}/resume`));
    return seat.serves;
  }
  const answered = await clerk.caller.post(`${path}/open`);
  return note(stage, answered) ? (answered.body.serves as string[]) : undefined;
}

/** Lunch one after the other between eleven and two, and two short breaks. */
function pausesOf(stage: Stage, place: number, chance: () => number): Clerk['pauses'] {
  const hour = 3600;
  const of_lunch = 11 * hour + ((place * 1800) % (2.5 * hour));
  return [
    {
      at_ms: at(stage, between(chance, 10 * hour, 10.9 * hour)),
      reason: 'water' as const,
      seconds: between(chance, 180, 480),
    },
    { at_ms: at(stage, of_lunch), reason: 'lunch' as const, seconds: between(chance, 1500, 1780) },
    {
      at_ms: at(stage, between(chance, 15 * hour, 17 * hour)),
      reason: 'water' as const,
      seconds: between(chance, 180, 480),
    },
  ].filter(one => one.at_ms > stage.present_ms);
}

/** The clerk is free: a guest on hold who is back comes first, then a pause that is due, then «next». */
async function free(stage: Stage, clerk: Clerk): Promise<void> {
  clerk.state = 'idle';
  clerk.idle_ms = stage.present_ms;
  await next(stage, clerk);
}

async function next(stage: Stage, clerk: Clerk): Promise<void> {
  if (clerk.state !== 'idle') return;
  const back = clerk.back.shift();
  if (back !== undefined) return resume(stage, clerk, back);
  if (await pause(stage, clerk)) return;
  if (stage.ending) return;
  const answered = await clerk.caller.post<{ ticket_id: string; label: string }>(
    inHall(stage, `counters/${clerk.counter_id}/call-next`),
  );
  if (answered.status !== 200) {
    note(stage, answered, ['queue.line_is_empty', 'queue.customer_here', 'queue.counter_not_open']);
    return;
  }
  stage.counted.requests += 1;
  const { ticket_id, label } = answered.body;
  const guest =
    stage.guests.get(ticket_id) ??
    strangerOf(stage, { id: ticket_id, label, class: 'ordinary', business: null });
  await called(stage, clerk, guest);
}

setCall(next);

async function called(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  clerk.state = 'busy';
  guest.state = 'called';
  const { visitor } = guest;
  if (visitor.misses !== null && !guest.has_missed) {
    soon(stage, recall_s, () => recall(stage, clerk, guest, 2));
  } else if (visitor.slow && !guest.has_moved) {
    soon(stage, recall_s, () => recall(stage, clerk, guest, 1));
  } else {
    soon(stage, visitor.walk_s, () => arrive(stage, clerk, guest));
  }
}

/** Calls again; after the last call either the guest comes, or nobody does. */
async function recall(stage: Stage, clerk: Clerk, guest: Guest, more: number): Promise<void> {
  note(stage, await act(stage, clerk, guest, 'recall'));
  if (guest.visitor.misses === null || guest.has_missed)
    soon(stage, guest.visitor.walk_s, () => arrive(stage, clerk, guest));
  else if (more > 1) soon(stage, recall_s, () => recall(stage, clerk, guest, more - 1));
  else soon(stage, recall_s, () => missed(stage, clerk, guest));
}

async function missed(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  if (note(stage, await act(stage, clerk, guest, 'no_show'))) {
    guest.state = 'missed';
    guest.has_missed = true;
    const back_s = guest.visitor.misses?.back_s ?? null;
    if (back_s !== null) soon(stage, back_s, () => comeBack(stage, guest));
  }
  await free(stage, clerk);
}

const act = (stage: Stage, clerk: Clerk, guest: Guest, verb: string, body: unknown = {}) =>
  clerk.caller.post(inHall(stage, `tickets/${guest.id}/${verb}`), body);

async function arrive(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  if (!note(stage, await act(stage, clerk, guest, 'arrive'))) return free(stage, clerk);
  guest.state = 'serving';
  const { visitor } = guest;
  const half_s = Math.round(guest.left_s / 2);
  if (visitor.hold_s !== null && !guest.has_held) soon(stage, half_s, () => hold(stage, clerk, guest));
  else if (visitor.transfer_to !== null && !guest.has_moved)
    soon(stage, half_s, () => transfer(stage, clerk, guest));
  else soon(stage, guest.left_s, () => finish(stage, clerk, guest));
}

/** The guest fetches a paper; the clerk serves others meanwhile. Some do not come back today. */
async function hold(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  guest.has_held = true;
  guest.left_s = Math.round(guest.left_s / 2);
  if (!note(stage, await act(stage, clerk, guest, 'hold', { reason: reasons.hold })))
    return finish(stage, clerk, guest);
  guest.state = 'held';
  const away_s = guest.visitor.hold_s ?? 0;
  if (clerk.chance() > 0.15)
    soon(stage, away_s, async () => {
      clerk.back.push(guest);
      await next(stage, clerk);
    });
  await free(stage, clerk);
}

async function resume(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  if (!note(stage, await act(stage, clerk, guest, 'resume'))) return free(stage, clerk);
  clerk.state = 'busy';
  guest.state = 'serving';
  soon(stage, guest.left_s, () => finish(stage, clerk, guest));
}

/** Sent to another counter: the clock goes on, the place is kept. Where nobody can take it, it is done here. */
async function transfer(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  guest.has_moved = true;
  guest.left_s = Math.round(guest.left_s / 2);
  const business = guest.visitor.transfer_to ?? 'plan_change';
  const answered = await act(stage, clerk, guest, 'transfer', { reason: reasons.transfer, business });
  if (!note(stage, answered, ['queue.no_target'])) {
    soon(stage, guest.left_s, () => finish(stage, clerk, guest));
    return;
  }
  guest.state = 'waiting';
  guest.visitor = { ...guest.visitor, business };
  wake(stage, guest);
  await free(stage, clerk);
}

/** What the guest came for is done, then the visit ends. */
const finish = (stage: Stage, clerk: Clerk, guest: Guest): Promise<void> =>
  deal(stage, clerk, guest, () => endVisit(stage, clerk, guest));

async function endVisit(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  // A visit ends as a consultation only where topic and answer were kept (SVC-02); a day without orders keeps none.
  const outcome = guest.visitor.outcome === 'consulted' && !guest.has_asked ? 'done' : guest.visitor.outcome;
  note(stage, await act(stage, clerk, guest, 'finish', { outcome }));
  guest.state = 'gone';
  clerk.state = 'busy';
  soon(stage, between(clerk.chance, 15, 120), () => rateVisit(stage, guest));
  // A few seconds to put the papers away, then the next.
  soon(stage, between(clerk.chance, 4, 15), () => free(stage, clerk));
}

/** Leaves the counter when a pause is due and nobody else is away. */
async function pause(stage: Stage, clerk: Clerk): Promise<boolean> {
  const [due] = clerk.pauses;
  if (due === undefined || due.at_ms > stage.present_ms || stage.present_ms > stage.closes_ms) return false;
  const away = stage.clerks.filter(one => one.state === 'paused').length;
  if (away >= Math.max(1, Math.floor(stage.clerks.length / 4))) return false;
  const path = inHall(stage, `counters/${clerk.counter_id}`);
  clerk.pauses.shift();
  if (!note(stage, await clerk.caller.post(`${path}/pause`, { reason: due.reason }))) return false;
  clerk.state = 'paused';
  soon(stage, due.seconds, async () => {
    note(stage, await clerk.caller.post(`${path}/resume`));
    await free(stage, clerk);
  });
  return true;
}

interface LineSeen {
  waiting: { id: string; label: string; class: string; business: string | null }[];
  in_hand: {
    id: string;
    label: string;
    state: string;
    class: string;
    business: string | null;
    counter_id: string | null;
  }[];
}

/** Looks over the hall every two minutes: takes in whoever the driver does not know, wakes who can serve them. */
export async function lookOver(stage: Stage): Promise<LineSeen> {
  const { body } = await stage.manager.get<LineSeen>(inHall(stage, 'line'));
  stage.counted.requests += 1;
  for (const one of body.waiting) {
    const guest = strangerOf(stage, one);
    if (guest.state !== 'waiting') guest.state = 'waiting';
    wake(stage, guest);
  }
  for (const clerk of stage.clerks) {
    const here = body.in_hand.find(
      one => one.counter_id === clerk.counter_id && (one.state === 'called' || one.state === 'serving'),
    );
    if (here !== undefined && clerk.state === 'idle') await adopt(stage, clerk, here);
    else if (clerk.state === 'idle' && body.waiting.some(one => serves(clerk, one))) await next(stage, clerk);
  }
  return body;
}

const serves = (clerk: Clerk, one: { class: string; business: string | null }): boolean =>
  canServe(clerk, one as Parameters<typeof canServe>[1]);

/** Goes on with a guest whom an earlier player, or a visitor of the demonstration, left at the counter. */
async function adopt(stage: Stage, clerk: Clerk, here: LineSeen['in_hand'][number]): Promise<void> {
  const guest = strangerOf(stage, here);
  clerk.state = 'busy';
  if (here.state === 'called') await called(stage, clerk, guest);
  else soon(stage, guest.left_s, () => finish(stage, clerk, guest));
}
