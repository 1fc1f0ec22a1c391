import { type Instant, instant, minute_ms, second_ms } from '../../kit/clock.ts';
import { nextInLine, type Waiting } from '../queue/index.ts';
import { drawVisit, normalAt, poisson } from './chance.ts';
import type { Widths } from './honest.ts';
import { expectedBetween, type Learned, slotAt, slots, visitOf } from './learn.ts';

/** A counter as the twin sees it: what it takes, and when it will be free. */
export interface Place {
  id: string;
  number: number;
  classes: readonly string[];
  serves: readonly string[];
  /** Somebody is being served since then; `spent_s` is 0 for one who is only called. */
  here: { business: string | null; spent_s: number } | null;
  /** Nobody is taken before then: a pause, or a counter that is still to open. */
  from: Instant | null;
  /** The clerk has had the long pause of the day. */
  rested?: boolean;
}

/** The hall at one moment, and what its past says of the next hour. */
export interface Scene {
  now: Instant;
  waiting: readonly Waiting[];
  counters: readonly Place[];
  learned: Learned;
  /** Seconds each class may wait. */
  limits: ReadonlyMap<string, number>;
  /** No number is given after this. */
  closes_at: Instant | null;
  /** How wide ranges are told today. */
  widths: Widths;
}

/** When new tickets are asked about, as minutes from now, and how far the play goes. */
export interface Asking {
  probes_min: readonly number[];
  /** A play ends when every probe is called, or after this. */
  until_min: number;
  /** Waits of calls made within these minutes are kept, for comparing with what happens. */
  watch_min: number;
}

/** One play of the hour. */
export interface Run {
  /** By class: the wait in seconds of a ticket taken at each probe; undefined when never called. */
  probes: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Waits in seconds of those called in the watched minutes, by class. */
  watched: ReadonlyMap<string, readonly number[]>;
  counts: { began: number; came: number; called: number; left: number };
}

type Happening =
  | { at: number; kind: 'comes'; of: Waiting }
  | { at: number; kind: 'probe'; class: string; index: number };

interface Seat {
  place: Place;
  classes: ReadonlySet<string>;
  serves: ReadonlySet<string>;
  free_at: number;
  idle: boolean;
  /** When the clerk leaves for the long pause, in this play. */
  leaves_at: number;
}

/** A stretch of arrivals drawn at once. */
const stretch_ms = 10 * minute_ms;
const half_hour_ms = 30 * minute_ms;
/** What a call to which nobody comes costs the counter: three calls, seconds. */
const missed_s = 75;

const pickBusiness = (of: Scene, code: string, roll: () => number): string | null => {
  let left = roll();
  for (const one of of.learned.mix.get(code) ?? []) {
    left -= one.share;
    if (left <= 0) return one.business;
  }
  return null;
};

/** What the record expects in each stretch ahead, reckoned once for many plays. */
export type Ahead = readonly {
  from: number;
  to: number;
  of: readonly { code: string; limit_s: number; expected: number }[];
}[];

/** Expected arrivals by stretches of ten minutes, until the last number is given. */
export function aheadOf(of: Scene, asking: Asking): Ahead {
  const now = of.now.getTime();
  const last = Math.min(
    now + asking.until_min * minute_ms,
    of.closes_at?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  const made: { from: number; to: number; of: { code: string; limit_s: number; expected: number }[] }[] = [];
  for (let from = now; from < last; from += stretch_ms) {
    const to = Math.min(from + stretch_ms, last);
    const expected = [...of.limits].map(([code, limit_s]) => ({
      ...{ code, limit_s, expected: expectedBetween(of.learned, code, from, to) },
    }));
    made.push({ from, to, of: expected });
  }
  return made;
}

function newcomers(of: Scene, roll: () => number, stretch: Ahead[number]): Happening[] {
  const happenings: Happening[] = [];
  for (const { code, limit_s, expected } of stretch.of) {
    const count = poisson(roll, expected);
    for (let n = 0; n < count; n++) {
      const at = stretch.from + roll() * (stretch.to - stretch.from);
      const moment = instant(at);
      const id = `${code}-${stretch.from}-${n}`;
      const ticket = {
        id,
        label: id,
        class: code,
        business: pickBusiness(of, code, roll),
        wait_limit_s: limit_s,
      };
      happenings.push({ at, kind: 'comes', of: { ...ticket, wait_from: moment, order_at: moment } });
    }
  }
  return happenings;
}

/** When in this play a clerk goes to the long pause, as former days had it. */
function leaving(of: Scene, place: Place, roll: () => number): number {
  if (place.rested === true) return Number.POSITIVE_INFINITY;
  const now = of.now.getTime();
  const first = slotAt(now);
  for (let slot = first; slot < Math.min(first + 6, slots); slot++) {
    const whole = (slot - first) * half_hour_ms + now - (now % half_hour_ms);
    const from = Math.max(whole, now);
    const share = (whole + half_hour_ms - from) / half_hour_ms;
    if (roll() < (of.learned.pauses[slot] ?? 0) * share) return from + roll() * (whole + half_hour_ms - from);
  }
  return Number.POSITIVE_INFINITY;
}

/** How much slower or faster than learned this play goes: nobody knows today's pace to the second. */
const paceOf = (of: Scene, roll: () => number): number => Math.exp(of.learned.doubt * normalAt(roll()));

function seatsOf(of: Scene, roll: () => number, pace: number): Seat[] {
  const now = of.now.getTime();
  return of.counters.map(place => {
    let free_at = Math.max(now, place.from?.getTime() ?? now);
    if (place.here !== null) {
      const { business, spent_s } = place.here;
      const left_s = (drawVisit(roll, visitOf(of.learned, business), spent_s / pace) - spent_s / pace) * pace;
      const walk_s = spent_s === 0 ? of.learned.walk_s : 0;
      free_at = Math.max(free_at, now + (left_s + walk_s + of.learned.turn_s) * second_ms);
    }
    return {
      place,
      classes: new Set(place.classes),
      serves: new Set(place.serves),
      free_at,
      idle: false,
      leaves_at: leaving(of, place, roll),
    };
  });
}

/** The play of one hour: the rule of the line is the queue's own. */
class Play {
  readonly waiting = new Map<string, Waiting[]>();
  readonly open_probes = new Map<string, { index: number; of: Waiting }[]>();
  readonly probes = new Map<string, (number | undefined)[]>();
  readonly watched = new Map<string, number[]>();
  readonly counts = { began: 0, came: 0, called: 0, left: 0 };
  asked = 0;
  private readonly scene: Scene;
  private readonly roll: () => number;
  private readonly watch_until: number;
  private readonly pace: number;

  constructor(scene: Scene, asking: Asking, roll: () => number, pace: number) {
    this.scene = scene;
    this.roll = roll;
    this.pace = pace;
    this.watch_until = scene.now.getTime() + asking.watch_min * minute_ms;
    for (const one of scene.waiting) this.join(one);
    for (const line of this.waiting.values())
      line.sort((a, b) => a.order_at.getTime() - b.order_at.getTime());
    this.counts.began = scene.waiting.length;
  }

  join(of: Waiting): void {
    const line = this.waiting.get(of.class);
    if (line === undefined) this.waiting.set(of.class, [of]);
    else line.push(of);
  }

  /** The front of each class that a counter takes, as the counter itself would read it. */
  private fronts(seat: Seat): Waiting[] {
    const found: Waiting[] = [];
    for (const code of seat.place.classes) {
      const front = this.waiting
        .get(code)
        ?.find(one => one.business === null || seat.serves.has(one.business));
      if (front !== undefined) found.push(front);
    }
    return found;
  }

  /** A free counter takes whom the rule names; a probe that the rule would have named before is answered, and takes nobody's time. */
  take(seat: Seat, at: number): void {
    if (seat.leaves_at <= at) {
      seat.leaves_at = Number.POSITIVE_INFINITY;
      seat.free_at = at + this.scene.learned.pause_s * second_ms;
      return;
    }
    const fronts = this.fronts(seat);
    const now = instant(at);
    const next = nextInLine(fronts);
    for (const code of seat.place.classes) this.answer(code, fronts, next, now);
    if (next === undefined) {
      seat.idle = true;
      return;
    }
    const line = this.waiting.get(next.class);
    line?.splice(line.indexOf(next), 1);
    this.counts.called += 1;
    const waited_s = (at - next.wait_from.getTime()) / second_ms;
    if (at <= this.watch_until) {
      const kept = this.watched.get(next.class);
      if (kept === undefined) this.watched.set(next.class, [waited_s]);
      else kept.push(waited_s);
    }
    const { learned } = this.scene;
    const visit_s =
      this.roll() < learned.no_show
        ? missed_s
        : learned.walk_s + drawVisit(this.roll, visitOf(learned, this.businessOf(next))) * this.pace;
    seat.free_at = at + (visit_s + learned.turn_s) * second_ms;
  }

  /** What a customer who named nothing comes for, drawn from what the class brings. */
  private businessOf(of: Waiting): string | null {
    return of.business ?? pickBusiness(this.scene, of.class, this.roll);
  }

  private answer(code: string, fronts: readonly Waiting[], next: Waiting | undefined, now: Instant): void {
    const open = this.open_probes.get(code);
    const front = fronts.find(one => one.class === code);
    for (let head = open?.[0]; head !== undefined; head = open?.[0]) {
      if (front !== undefined && front.order_at.getTime() <= head.of.order_at.getTime()) return;
      if (next !== undefined && nextInLine([next, head.of]) !== head.of) return;
      this.note(code, head.index, (now.getTime() - head.of.wait_from.getTime()) / second_ms);
      open?.shift();
    }
  }

  note(code: string, index: number, waited_s: number | undefined): void {
    const row = this.probes.get(code) ?? [];
    row[index] = waited_s;
    this.probes.set(code, row);
    if (waited_s !== undefined) this.asked -= 1;
  }

  /** A ticket somebody might take now: called at once where a counter is free, else it waits unseen. */
  probe(code: string, index: number, seats: readonly Seat[], at: number): void {
    if (seats.some(seat => seat.idle && seat.classes.has(code))) {
      this.note(code, index, 0);
      return;
    }
    const moment = instant(at);
    const wait_limit_s = this.scene.limits.get(code) ?? 900;
    const of = { id: `?${code}`, label: `?${code}`, class: code, business: null, wait_limit_s };
    const open = this.open_probes.get(code) ?? [];
    open.push({ index, of: { ...of, wait_from: moment, order_at: moment } });
    this.open_probes.set(code, open);
  }
}

function nextSeat(seats: readonly Seat[]): Seat | undefined {
  let first: Seat | undefined;
  for (const seat of seats)
    if (!seat.idle && (first === undefined || seat.free_at < first.free_at)) first = seat;
  return first;
}

/** Plays the hall forward once. Every ticket that was there or came is called or still waits at the end. */
export function runOnce(
  scene: Scene,
  asking: Asking,
  roll: () => number,
  ahead: Ahead = aheadOf(scene, asking),
): Run {
  const now = scene.now.getTime();
  const taken = new Set(scene.counters.flatMap(one => one.classes));
  const pace = paceOf(scene, roll);
  const play = new Play(scene, asking, roll, pace);
  const probes: Happening[] = [];
  for (const code of scene.limits.keys()) {
    if (!taken.has(code)) continue;
    asking.probes_min.forEach((minutes, index) => {
      probes.push({ at: now + minutes * minute_ms, kind: 'probe', class: code, index });
      play.note(code, index, undefined);
      play.asked += 1;
    });
  }
  probes.sort((a, b) => a.at - b.at);
  goOn(
    play,
    seatsOf(scene, roll, pace),
    new Coming(scene, roll, ahead, probes),
    now + asking.until_min * minute_ms,
  );
  for (const line of play.waiting.values()) play.counts.left += line.length;
  return { probes: play.probes, watched: play.watched, counts: play.counts };
}

/** What is still to happen, drawn stretch by stretch: a play that ends early draws no further. */
class Coming {
  private drawn: Happening[] = [];
  private at = 0;
  private stretch = 0;
  private readonly scene: Scene;
  private readonly roll: () => number;
  private readonly ahead: Ahead;
  private readonly probes: Happening[];

  constructor(scene: Scene, roll: () => number, ahead: Ahead, probes: Happening[]) {
    this.scene = scene;
    this.roll = roll;
    this.ahead = ahead;
    this.probes = probes;
  }

  /** The next happening; undefined when nobody is expected any more. */
  next(): Happening | undefined {
    while (this.at >= this.drawn.length) {
      const stretch = this.ahead[this.stretch];
      const until = stretch?.to ?? Number.POSITIVE_INFINITY;
      if (stretch === undefined && this.probes.length === 0) return undefined;
      this.stretch += 1;
      this.drawn = stretch === undefined ? [] : newcomers(this.scene, this.roll, stretch);
      for (let probe = this.probes[0]; probe !== undefined && probe.at < until; probe = this.probes[0]) {
        this.drawn.push(probe);
        this.probes.shift();
      }
      this.drawn.sort((a, b) => a.at - b.at);
      this.at = 0;
    }
    return this.drawn[this.at];
  }

  pass(): void {
    this.at += 1;
  }
}

const never = Number.POSITIVE_INFINITY;

function goOn(play: Play, seats: readonly Seat[], coming: Coming, until: number): void {
  while (play.asked > 0) {
    const seat = nextSeat(seats);
    const happening = coming.next();
    const at = Math.min(seat?.free_at ?? never, happening?.at ?? never);
    if (at > until || at === never) return;
    // A counter that becomes free at the moment of a newcomer looks first, as the newcomer still presses.
    if (seat !== undefined && seat.free_at <= (happening?.at ?? never)) {
      play.take(seat, seat.free_at);
      continue;
    }
    if (happening === undefined) return;
    coming.pass();
    if (happening.kind === 'probe') {
      play.probe(happening.class, happening.index, seats, happening.at);
      continue;
    }
    play.join(happening.of);
    play.counts.came += 1;
    for (const idle of seats) {
      if (!idle.idle) continue;
      idle.idle = false;
      play.take(idle, happening.at);
    }
  }
}
