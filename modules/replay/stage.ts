import { instant, onDay } from '../../kit/clock.ts';
import type { SystemTender } from '../ledger/tenders.ts';
import { type Answered, type Caller, codeOf, HallCaller, type Self } from './caller.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Arrival } from './day_file.ts';
import type { MappedQueue } from './mapping.ts';
import type { Paced } from './pace.ts';
import type { Timeline } from './timeline.ts';
import type { Visitor } from './visitor.ts';

/** Somebody with a number, as the driver follows them. */
export interface Guest {
  id: string;
  label: string;
  visitor: Visitor;
  secret: string | null;
  state: 'waiting' | 'called' | 'serving' | 'held' | 'missed' | 'gone';
  has_missed: boolean;
  has_held: boolean;
  has_moved: boolean;
  /** What the guest wanted to know was kept with its answer. */
  has_asked: boolean;
  /** Service still to come, seconds. */
  left_s: number;
}

/** A clerk at a counter, as the driver plays them. */
export interface Clerk {
  staff_no: string;
  caller: Caller;
  id: string;
  counter_id: string;
  number: number;
  classes: readonly string[];
  serves: readonly string[];
  state: 'off' | 'idle' | 'busy' | 'paused';
  idle_ms: number;
  chance: Chance;
  /** Guests on hold who are back and wait at this counter. */
  back: Guest[];
  pauses: { at_ms: number; reason: 'water' | 'lunch'; seconds: number }[];
  /** The customer's side of the counter. */
  screen?: Caller | undefined;
  /** The clerk's till of the day, and what the day put into it beside the float. */
  till_id?: string | undefined;
  cash_fen: number;
  slips_fen: Record<SystemTender, number>;
}

/** What a run is made of; everything that happens in it is decided by these and by the hall's answers. */
export interface RunPlan {
  url: string;
  hall_id: number;
  seed: number;
  shift_s: number;
  arrivals: readonly Arrival[];
  mapping: readonly MappedQueue[];
  /** Staff numbers of the clerks, in the order of their counters. */
  clerks: readonly string[];
  duty_manager: string;
  safety_officer: string;
  hall_manager: string;
  floor_advisor: string;
  /** Who decides what is beyond the hall. */
  branch_supervisor?: string | undefined;
  /** Whether money changes hands: orders, tills, the close. The line alone is played without. */
  money?: boolean | undefined;
  /** Another way in than HTTP, and another clock than the hall's own: days made within one process. */
  inside?: {
    caller(self: Self, surface: string): Caller;
    pace: Paced;
  };
}

/** Somebody who calls: by the way in that the run has, over HTTP when it names none. */
const callerOf = (plan: RunPlan, self: Self, surface: string): Caller =>
  plan.inside?.caller(self, surface) ?? new HallCaller(plan.url, self, surface);

/** The day while it is played: who is where, what is planned, what was counted. */
export interface Stage {
  plan: RunPlan;
  pace: Paced;
  timeline: Timeline;
  /** The moment of hall time the day has come to, ms since 1970. */
  present_ms: number;
  day: string;
  day_id: string;
  closes_ms: number;
  opens_ms: number;
  player: Caller;
  kiosks: readonly Caller[];
  manager: Caller;
  second: Caller;
  head: Caller;
  guide: Caller;
  branch?: Caller | undefined;
  /** What lies in the safe, as those who carry it know. */
  safe_fen: number;
  clerks: Clerk[];
  /** Who has clocked in. */
  here: Caller[];
  guests: Map<string, Guest>;
  /** Calls are over: whoever is left is carried over. */
  ending: boolean;
  settled: boolean;
  counted: Counted;
}

/** What the driver counts itself; everything else is read back from the hall. */
export interface Counted {
  arrivals: number;
  taken: number;
  /** Arrivals still to come. */
  to_come: number;
  refused: number;
  requests: number;
  /** Customers who left in anger: one star out of five. */
  angry: number;
  /** Of those, who complained on the phone page. */
  complained: number;
  /** Refusals nobody expected, by code. */
  odd: Map<string, number>;
}

export const noCounts = (): Counted => ({
  arrivals: 0,
  taken: 0,
  to_come: 0,
  refused: 0,
  angry: 0,
  complained: 0,
  requests: 0,
  odd: new Map(),
});

/** The moment of hall time at a second of the played day. */
export const at = (stage: Pick<Stage, 'day'>, second_s: number): number =>
  onDay(stage.day, '00:00').getTime() + second_s * 1000;

/** Plans something some seconds from now. */
export const soon = (stage: Stage, seconds: number, act: () => Promise<void>): void =>
  stage.timeline.plan(stage.present_ms + seconds * 1000, act);

/** Notes a refusal that the driver did not expect; nothing stops for it. */
export function note(stage: Stage, answered: Answered<unknown>, expected: readonly string[] = []): boolean {
  stage.counted.requests += 1;
  if (answered.status === 200) return true;
  const code = codeOf(answered) || `http ${answered.status}`;
  if (!expected.includes(code)) stage.counted.odd.set(code, (stage.counted.odd.get(code) ?? 0) + 1);
  return false;
}

/** A path under the stage's hall. */
export const inHall = (stage: Pick<Stage, 'plan'>, path: string): string =>
  `/api/halls/${stage.plan.hall_id}/${path}`;

/** Everybody the day needs, signed in. */
export async function gather(plan: RunPlan) {
  const enter = async (self: Self, surface: string) => {
    const caller = callerOf(plan, self, surface);
    await caller.enter();
    return caller;
  };
  const device = (code: string) => enter({ hall_id: plan.hall_id, device: code }, 'kiosk');
  return {
    player: await device('P1'),
    kiosks: [await device('K1'), await device('K2')],
    manager: await enter({ staff_no: plan.duty_manager }, 'floor'),
    second: await enter({ staff_no: plan.safety_officer }, 'floor'),
    head: await enter({ staff_no: plan.hall_manager }, 'floor'),
    guide: await enter({ staff_no: plan.floor_advisor }, 'floor'),
    clerk: (staff_no: string) => enter({ staff_no }, 'counter'),
    branch:
      plan.money === true && plan.branch_supervisor !== undefined
        ? await enter({ staff_no: plan.branch_supervisor }, 'region')
        : undefined,
    screen: (number: number) => enter({ hall_id: plan.hall_id, device: `C${number}` }, 'customer'),
  };
}

/** A phone with an address and a name of its own, the same for the same seed and place. */
export function phoneOf(plan: RunPlan, place: number): { caller: Caller; holder: string } {
  const chance = chanceOf(plan.seed, `phone ${place}`);
  const part = () => Math.floor(chance() * 254) + 1;
  const phone = `10.${part()}.${part()}.${part()}`;
  return {
    caller: callerOf(plan, { phone }, 'm'),
    holder: `phone-${plan.seed}-${place}-${instant(place).toISOString()}`,
  };
}
