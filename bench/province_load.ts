import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client } from './client.ts';
import { arrivals, chanceOf, quantile, round2 } from './figures.ts';
import type { ProvinceHall } from './province_seed.ts';
import { begin, type SoFar, steps } from './visit.ts';

/** What the province is asked for: visits and looks a second, open streams, for how long. */
export interface Wanted {
  /** One server process each; a hall's people and screens come to one of them. */
  ports: number[];
  rate: number;
  reads: number;
  streams: number;
  seconds: number;
  seed: number;
  halls: ProvinceHall[];
}

/** What was seen: milliseconds from the moment an act was due to its answer, whenever it could be sent. */
export interface Seen {
  act: string;
  count: number;
  p50_ms: number;
  p99_ms: number;
  longest_ms: number;
}

/** What a load generator tells of its run. */
export interface Told {
  visits: number;
  finished: number;
  acts: Seen[];
  /** All answers by the ten seconds in which they were due. */
  stretches: Seen[];
  /** All acts of visits together. */
  writes: Seen;
  looks: Seen;
  errors: Record<string, number>;
  heard: number;
  /** How late the generator itself was, at worst of a hundred times: its own share of what it measured. */
  generator_late_ms: number;
}

/** From one act of a visit to the next, milliseconds: people are quick here, so that a visit fits between two of its hall. */
const think_ms = 1000;

const took = new Map<string, number[]>();
const errors: Record<string, number> = {};
let heard = 0;
let finished = 0;

/** A stretch of the run, milliseconds: where in it the slow answers lie. */
const stretch_ms = 10_000;
const by_stretch: number[][] = [];
let began = 0;

const note = (act: string, at: number): void => {
  const ms = performance.now() - at;
  (by_stretch[Math.max(0, Math.floor((at - began) / stretch_ms))] ??= []).push(ms);
  const of = took.get(act);
  if (of === undefined) took.set(act, [ms]);
  else of.push(ms);
};
const fault = (what: string): void => void (errors[what] = (errors[what] ?? 0) + 1);
const until = async (at: number): Promise<void> => {
  const ms = at - performance.now();
  if (ms > 0) await new Promise(done => setTimeout(done, ms));
};

/** Begins one thing after the other as they are due, and ends when all have ended: what is not due yet takes no memory. */
async function asDue(moments: readonly number[], begin_one: (at: number, n: number) => Promise<unknown>): Promise<void> {
  const under_way = new Set<Promise<unknown>>();
  for (const [n, at] of moments.entries()) {
    await until(at);
    const one = begin_one(at, n).finally(() => under_way.delete(one));
    under_way.add(one);
  }
  await Promise.all(under_way);
}

/** Sends something due at a moment; what it was answered, or undefined when it was not done. */
async function due(act: string, at: number, send: () => ReturnType<Client['call']>) {
  await until(at);
  try {
    const answer = await send();
    note(act, at);
    if (answer.status === 200) return answer.body;
    fault(`${act}: ${answer.status} ${answer.body?.code}`);
  } catch (what) {
    note(act, at);
    fault(`${act}: ${what instanceof Error ? what.message : what}`);
  }
  return undefined;
}

/** The visit each hall's one counter has last been promised to. */
const served = new Map<number, Promise<unknown>>();

/**
 * One visit: its acts are due a second after each other, whether the one before was answered in time or not. A number is
 * taken at any time; nobody is called to a counter before whoever stands there has gone, and that wait counts too.
 */
async function visit(client: Client, hall: ProvinceHall, start: number, chance: () => number): Promise<void> {
  let so_far: SoFar = begin(hall, chance);
  const before = served.get(hall.hall_id);
  for (const [index, step] of steps.entries()) {
    if (step.act === 'call') await before;
    const answer = await due(step.act, start + index * think_ms, () => client.call('POST', step.path(so_far), { token: hall.token, body: step.body(so_far) }));
    if (answer === undefined) return;
    so_far = { ...so_far, ...step.keep?.(answer) };
  }
  finished += 1;
}

/** What screens and phones look at: the wait on a phone, the wall, the counter's own screen, the floor; seldom all halls at once. */
function look(client: Client, hall: ProvinceHall, at: number, chance: () => number): Promise<unknown> {
  const here = `/api/halls/${hall.hall_id}`;
  const drawn = chance();
  const paths: [share: number, act: string, path: string, token: string | undefined][] = [
    [0.005, 'look: all halls', '/api/hall-waits', undefined],
    [0.4, 'look: phone', `${here}/waits`, undefined],
    [0.65, 'look: wall', `${here}/wall`, hall.token],
    [0.9, 'look: counter', `${here}/counters/${hall.counter_id}/view`, hall.token],
    [1, 'look: floor', `${here}/floor`, hall.token],
  ];
  const [, act, path, token] = paths.find(([share]) => drawn < share) ?? (paths[1] as (typeof paths)[0]);
  return due(act, at, () => client.call('GET', path, { unread: true, ...(token !== undefined && { token }) }));
}

/** A phone that listens to its hall, until the run is over. */
async function listen(port: number, hall_id: number, over: AbortSignal): Promise<void> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/halls/${hall_id}/live?surface=m`, { signal: over, headers: { 'X-Forwarded-For': `10.${hall_id % 200}.${(hall_id >> 8) % 200}.7` } });
    if (!answer.ok || answer.body === null) return fault(`stream: ${answer.status}`);
    for await (const _ of answer.body) heard += 1;
    fault('stream: ended');
  } catch (what) {
    if (!over.aborted) fault(`stream: ${what instanceof Error ? what.message : what}`);
  }
}

function seen(act: string, of: readonly number[]): Seen {
  return { act, count: of.length, p50_ms: round2(quantile(of, 0.5)), p99_ms: round2(quantile(of, 0.99)), longest_ms: round2(of.reduce((most, ms) => Math.max(most, ms), 0)) };
}

async function run(of: Wanted): Promise<Told> {
  const chance = chanceOf(of.seed);
  const doors = of.ports.map(port => ({ port, client: new Client(port, 256 / of.ports.length) }));
  const door = (hall_id: number) => doors[hall_id % doors.length] as (typeof doors)[0];
  const over = new AbortController();
  const every = Math.max(1, Math.floor(of.halls.length / Math.max(1, of.streams)));
  const streams = of.halls.filter((_, index) => index % every === 0).slice(0, of.streams).map(hall => listen(door(hall.hall_id).port, hall.hall_id, over.signal));
  const late = monitorEventLoopDelay({ resolution: 5 });
  late.enable();
  const start = performance.now() + 500;
  began = start;
  const order = [...of.halls].map(hall => ({ hall, key: chance() })).sort((a, b) => a.key - b.key).map(({ hall }) => hall);
  const hall = (n: number): ProvinceHall => order[n % order.length] as ProvinceHall;
  const visits = arrivals(of.rate, of.seconds, chance).map(ms => start + ms);
  const looks = arrivals(of.reads, of.seconds, chance).map(ms => start + ms);
  await Promise.all([
    asDue(visits, (at, n) => {
      const one = visit(door(hall(n).hall_id).client, hall(n), at, chance);
      served.set(hall(n).hall_id, one);
      return one;
    }),
    asDue(looks, at => {
      const one = hall(Math.floor(chance() * order.length));
      return look(door(one.hall_id).client, one, at, chance);
    }),
  ]);
  over.abort();
  await Promise.all(streams);
  for (const { client } of doors) client.close();
  const acts = [...took].map(([act, ms]) => seen(act, ms));
  const all = (is_look: boolean) => [...took].filter(([act]) => act.startsWith('look') === is_look).flatMap(([, ms]) => ms);
  const stretches = [...by_stretch].map((ms, n) => seen(`${(n * stretch_ms) / 1000} s`, ms ?? []));
  return { visits: visits.length, finished, acts, stretches, writes: seen('all acts', all(false)), looks: seen('all looks', all(true)), errors, heard, generator_late_ms: round2(late.percentile(99) / 1e6) };
}

// A process of its own, so that the generator's work is not the server's: wishes come in one message, what was seen goes out in one.
process.once('message', (wanted: Wanted) => {
  void run(wanted).then(told => process.send?.(told, () => process.exit(0)));
});
