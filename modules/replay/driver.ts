import { parseInstant } from '../../kit/clock.ts';
import { goHome, planComing } from './attending.ts';
import { openTill, safeInTheMorning } from './cashing.ts';
import { chanceOf } from './chance.ts';
import { type Seat, signOn } from './clerks.ts';
import { planLooks } from './closing.ts';
import { one_in } from './days.ts';
import { standAtTheDoor } from './door.ts';
import { planArrivals } from './guests.ts';
import { planReports, planSurprises } from './matters.ts';
import { planMeetings } from './meeting.ts';
import { Pace, type Paced, type Wish } from './pace.ts';
import { type CheckLine, walkRounds } from './rounds.ts';
import { at, type Counted, gather, inHall, noCounts, note, type RunPlan, type Stage } from './stage.ts';
import { Timeline } from './timeline.ts';

/** How a played day came out. */
export interface Played {
  day: string;
  /** Whether the day came to its settled end; false when it was stopped before. */
  settled: boolean;
  counted: Counted;
}

interface HallSeen {
  day: {
    id: string;
    day: string;
    state: string;
    opens_at: string;
    closes_at: string;
    unlocked: boolean;
  } | null;
  clock: { now: string };
}

type People = Awaited<ReturnType<typeof gather>>;

/** Told after each act, so that whoever watches can count along. */
export type Watch = (stage: Stage) => void;

/**
 * Plays one day of a hall through its public interface: opens it with two keys, sends everybody who came that
 * day, serves them with the clerks of that day, closes the line and settles. A day that is half over is gone on
 * with. What the hall answers decides; the driver only does what people would do.
 */
export async function playDay(plan: RunPlan, wish: () => Wish, watch: Watch = () => {}): Promise<Played> {
  const people = await gather(plan);
  const pace = plan.inside?.pace ?? new Pace(people.player, plan.hall_id, wish);
  await pace.begin();
  const seen = await comeToTheDay(plan, people);
  const stage = await setStage(plan, people, pace, seen);
  if (plan.money === true) stage.safe_fen = await safeInTheMorning(stage);
  await planOpening(stage, people, seen);
  planArrivals(stage, stage.present_ms);
  // Whoever stands at a counter in a day that is half over is taken on as soon as its clerk has come.
  planLooks(stage, seen.day?.state === 'preparing' ? undefined : taken_on_s);
  walkRounds(stage);
  if (plan.money === true) planSurprises(stage);
  planReports(stage);
  standAtTheDoor(stage);
  while (!stage.settled) {
    const item = stage.timeline.next();
    if (item === undefined || !(await pace.reach(item.at_ms))) break;
    // A clock that runs is always a little ahead of the plan: what follows is planned from where it really stands.
    stage.present_ms = Math.max(stage.present_ms, item.at_ms, pace.now_ms());
    await item.act();
    watch(stage);
  }
  if (stage.settled) await goHome(stage);
  // Whoever would have come after the hall was locked stood before a closed door.
  if (stage.settled) stage.counted.refused += stage.counted.to_come;
  await pace.leave(1);
  return { day: stage.day, settled: stage.settled, counted: stage.counted };
}

/** How long after the clerks came a day that is half over is looked at. */
const taken_on_s = 5;

const running = ['preparing', 'open', 'limited', 'closing_queue'];

/** The hall as it stands; a day that is over, or not prepared, gives way to the morning of the next. */
async function comeToTheDay(plan: RunPlan, people: People): Promise<HallSeen> {
  const path = `/api/halls/${plan.hall_id}`;
  const { body } = await people.player.get<HallSeen>(path);
  if (body.day !== null && running.includes(body.day.state)) return body;
  const moved = await people.player.post(`${path}/replay-day`);
  if (moved.status !== 200) throw new Error(`no day to play: ${String(moved.body.title)}`);
  await new Promise(done => setTimeout(done, 200));
  return (await people.player.get<HallSeen>(path)).body;
}

async function setStage(plan: RunPlan, people: People, pace: Paced, seen: HallSeen): Promise<Stage> {
  if (seen.day === null) throw new Error('the hall has no day');
  await pace.begin();
  return {
    ...{ plan, pace, timeline: new Timeline(), present_ms: parseInstant(seen.clock.now).getTime() },
    ...{ day: seen.day.day, day_id: seen.day.id },
    opens_ms: parseInstant(seen.day.opens_at).getTime(),
    closes_ms: parseInstant(seen.day.closes_at).getTime(),
    ...{ player: people.player, kiosks: people.kiosks, manager: people.manager, second: people.second },
    ...{ head: people.head, guide: people.guide, clerks: [], here: [], guests: new Map() },
    ...{ ending: false, settled: false, counted: noCounts(), safe_fen: 0, branch: people.branch },
  };
}

const quarter_s = 900;
/** How often an item that is not critical is found amiss. */
const amiss_share = 0.12;

/** The morning: keys of two, the opening checks, the counters one after the other, the doors on the minute. */
async function planOpening(stage: Stage, people: People, seen: HallSeen): Promise<void> {
  const opens_s = Math.round((stage.opens_ms - at(stage, 0)) / 1000);
  const when = (second_s: number) => Math.max(at(stage, second_s), stage.present_ms);
  const state = seen.day?.state;
  if (state === 'preparing') {
    if (seen.day?.unlocked !== true) stage.timeline.plan(when(opens_s - 3 * quarter_s), () => unlock(stage));
    stage.timeline.plan(when(opens_s - 2 * quarter_s), () => check(stage));
    planMeetings(stage, opens_s);
  }
  const counters = await countersOf(stage);
  const clerks = stage.plan.clerks.map(staff_no => ({ staff_no, enter: once(() => people.clerk(staff_no)) }));
  const leads = [people.manager, people.second, people.head, people.guide].map(one => async () => one);
  planComing(stage, [...leads, ...clerks.map(one => one.enter)]);
  clerks.forEach(({ staff_no, enter }, place) => {
    // In a day that is half over most sit where they sat.
    const counter = counters.find(one => one.clerk?.staff_no === staff_no) ?? counters[place];
    if (counter === undefined) return;
    stage.timeline.plan(when(opens_s - 480 + place * 20), async () => {
      const caller = await enter();
      const who = await caller.get<{ id: string }>('/api/session');
      const clerk = await signOn(stage, { staff_no, caller, id: who.body.id }, counter, place);
      if (clerk === undefined) return;
      stage.clerks.push(clerk);
      if (stage.plan.money !== true) return;
      clerk.till_id = await openTill(stage, clerk);
      clerk.screen = await people.screen(counter.number);
    });
  });
  if (state === 'preparing') stage.timeline.plan(when(opens_s), () => open(stage));
}

/** What is made on first asking, and the same from then on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function countersOf(stage: Stage): Promise<Seat[]> {
  const { body } = await stage.manager.get<{ counters: Seat[] }>(inHall(stage, 'line'));
  // The counter that takes every class comes first, or with few clerks some numbers would never be called.
  return body.counters.sort((a, b) => b.classes.length - a.classes.length || a.number - b.number);
}

async function unlock(stage: Stage): Promise<void> {
  const asked = await stage.manager.post<{ pair_id: string }>(inHall(stage, 'pairs'), {
    what: 'halls.day.unlock',
    subject_id: stage.day_id,
  });
  if (note(stage, asked))
    note(stage, await stage.second.post(inHall(stage, `pairs/${asked.body.pair_id}/seal`)));
}

async function check(stage: Stage): Promise<void> {
  const run = await stage.manager.post<{ id: string; items: CheckLine[] }>(inHall(stage, 'check-runs'), {
    list: 'opening',
  });
  if (!note(stage, run)) return;
  const answers = Object.fromEntries(
    run.body.items.map(item => [
      item.code,
      item.weight === 'critical' || item.photo_on_fail === true ? { ok: true } : lookAt(stage, item.code),
    ]),
  );
  note(stage, await stage.manager.post(inHall(stage, `check-runs/${run.body.id}/answers`), { answers }));
  note(stage, await stage.manager.post(inHall(stage, `check-runs/${run.body.id}/submit`)));
}

/** Something is amiss now and then, in a smaller hall more often than in the two large ones, and is written down. */
function lookAt(stage: Stage, code: string): { ok: boolean; note?: string } {
  const { hall_id, seed } = stage.plan;
  const share = (one_in.get(hall_id) ?? 1) === 1 ? amiss_share / 2 : amiss_share;
  const ok = chanceOf(seed, `check ${hall_id} ${code}`)() > share;
  return ok ? { ok } : { ok, note: '已登记，当天改好' };
}

async function open(stage: Stage): Promise<void> {
  note(stage, await stage.manager.post(inHall(stage, 'day/open')));
}
