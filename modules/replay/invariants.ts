import { clockFace, instant } from '../../kit/clock.ts';
import type { Words } from '../../kit/words.ts';
import { ticket } from '../queue/index.ts';
import type { DayRecord } from './wire.ts';

/** One law of the line, checked on the record of a day. */
export interface Finding {
  name: string;
  say: Words;
  /** How many things were looked at. */
  looked: number;
  /** What is wrong, in a few words each; empty when the law holds. */
  faults: string[];
}

type Ticket = DayRecord['tickets'][number];
type Event = DayRecord['events'][number];

/** The record with each ticket's own events beside it. */
interface Read extends DayRecord {
  of: Map<string, Event[]>;
  label: Map<string, string>;
}

type Law = { name: string; say: Words; check: (read: Read) => { looked: number; faults: string[] } };

const at = (ms: number): string => clockFace(instant(ms));
const verbOf = (event: Event): string => event.what.slice('queue.ticket.'.length);

/** Every number from 1 to the last is issued or void, exactly once (decision 9). */
function numbers(read: Read) {
  const faults: string[] = [];
  let looked = 0;
  const key = (letter: string, number: number) => `${letter}${number}`;
  const seen = new Map<string, number>();
  for (const { letter, number } of [...read.tickets, ...read.voids])
    seen.set(key(letter, number), (seen.get(key(letter, number)) ?? 0) + 1);
  for (const { letter, last_number } of read.series) {
    for (let number = 1; number <= last_number; number += 1) {
      looked += 1;
      const times = seen.get(key(letter, number)) ?? 0;
      if (times !== 1) faults.push(`${letter}${number} × ${times}`);
      seen.delete(key(letter, number));
    }
  }
  for (const left of seen.keys()) faults.push(`${left}: beyond the series`);
  return { looked, faults };
}

/** From call to finish a number is somewhere: at which counter, from when until when. */
interface Stay {
  ticket_id: string;
  counter_id: string;
  from_ms: number;
  until_ms: number;
}

const leaves = new Set(['finish', 'no_show', 'transfer', 'hold', 'carry']);

function staysOf(read: Read): Stay[] {
  const stays: Stay[] = [];
  for (const [ticket_id, events] of read.of) {
    let open: Stay | undefined;
    let last = '';
    for (const event of events) {
      const verb = verbOf(event);
      if (verb === 'call' || verb === 'resume') {
        const counter_id = verb === 'call' ? String(event.facts.counter_id) : last;
        if (open !== undefined) stays.push({ ...open, until_ms: event.at_ms });
        open = { ticket_id, counter_id, from_ms: event.at_ms, until_ms: Number.POSITIVE_INFINITY };
        last = counter_id;
      } else if (leaves.has(verb) && open !== undefined) {
        stays.push({ ...open, until_ms: event.at_ms });
        open = undefined;
      }
    }
    if (open !== undefined) stays.push(open);
  }
  return stays;
}

/** No number is called by a counter while another counter has it. */
function oneCounter(read: Read) {
  const faults: string[] = [];
  let looked = 0;
  for (const [id, events] of read.of) {
    let held = '';
    for (const event of events) {
      const verb = verbOf(event);
      if (verb === 'call') {
        looked += 1;
        if (held !== '') faults.push(`${read.label.get(id)} called twice, ${at(event.at_ms)}`);
        held = String(event.facts.counter_id);
      } else if (['finish', 'no_show', 'transfer', 'carry'].includes(verb)) held = '';
    }
  }
  return { looked, faults };
}

/** Nobody stands at a counter where somebody else stands. */
function oneCustomer(read: Read) {
  const faults: string[] = [];
  const stays = staysOf(read).sort((a, b) => a.from_ms - b.from_ms);
  const until = new Map<string, Stay>();
  for (const stay of stays) {
    const before = until.get(stay.counter_id);
    if (before !== undefined && before.until_ms > stay.from_ms && before.ticket_id !== stay.ticket_id)
      faults.push(
        `${read.label.get(before.ticket_id)}, ${read.label.get(stay.ticket_id)} ${at(stay.from_ms)}`,
      );
    until.set(stay.counter_id, stay);
  }
  return { looked: stays.length, faults };
}

interface Considered {
  ticket_id: string;
  waited_s: number;
  limit_s: number;
  chosen: boolean;
}

/** Why the call of one of the considered breaks the published rule; undefined when it keeps it. Seconds are rounded. */
function breaksRule(of: readonly Considered[]): string | undefined {
  const chosen = of.find(one => one.chosen);
  if (chosen === undefined) return 'nobody chosen';
  const left = (one: Considered) => one.limit_s - one.waited_s;
  return Math.min(...of.map(left)) < left(chosen) - 1 ? 'not the first whose limit runs out' : undefined;
}

/** Every call keeps the published rule, recomputed from what the call itself says it looked at. */
function callingRule(read: Read) {
  const faults: string[] = [];
  let looked = 0;
  for (const event of read.events) {
    if (verbOf(event) !== 'call') continue;
    looked += 1;
    const label = read.label.get(event.subject_id);
    if (event.facts.jumped === true) {
      if (typeof event.facts.reason !== 'string' || event.facts.reason === '')
        faults.push(`${label} ${at(event.at_ms)}: out of order without a reason`);
      continue;
    }
    const broken = breaksRule((event.facts.considered ?? []) as Considered[]);
    if (broken !== undefined) faults.push(`${label} ${at(event.at_ms)}: ${broken}`);
  }
  return { looked, faults };
}

/** From when until when a number waited, with the clock it waited under. */
interface Waited {
  of: Ticket;
  from_ms: number;
  until_ms: number;
}

function waitsOf(read: Read): Waited[] {
  const waits: Waited[] = [];
  for (const one of read.tickets) {
    // A number that came back or was sent on waits under another clock: the other law looks at it.
    if (one.returns > 0 || one.transfers > 0) continue;
    const first = read.of.get(one.id)?.find(event => verbOf(event) !== 'take');
    waits.push({ of: one, from_ms: one.wait_from_ms, until_ms: first?.at_ms ?? Number.POSITIVE_INFINITY });
  }
  return waits;
}

/** Nobody over the limit is passed by somebody of the same class and business who came later: in a class, first come first called. */
function nobodyPassed(read: Read) {
  const faults: string[] = [];
  let looked = 0;
  const groups = new Map<string, Waited[]>();
  for (const wait of waitsOf(read)) {
    const key = `${wait.of.class} ${wait.of.business}`;
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  const jumped = new Set(
    read.events.filter(event => event.facts.jumped === true).map(event => event.subject_id),
  );
  for (const waits of groups.values()) {
    for (const later of waits) {
      looked += 1;
      if (jumped.has(later.of.id) || later.of.first_called_ms === null) continue;
      const passed = waits.find(
        one =>
          one.from_ms < later.from_ms &&
          one.until_ms > later.until_ms &&
          one.from_ms + one.of.wait_limit_s * 1000 <= later.until_ms,
      );
      if (passed !== undefined)
        faults.push(`${later.of.label} before ${passed.of.label}, ${at(later.until_ms)}`);
    }
  }
  return { looked, faults };
}

const over_states = new Set(['finished', 'closed', 'abandoned', 'diverted', 'carried']);

/** At the end of the day every visit is over or carried over. */
function allOver(read: Read) {
  const faults = read.tickets
    .filter(one => !over_states.has(one.state))
    .map(one => `${one.label} ${one.state}`);
  return { looked: read.tickets.length, faults };
}

/** The events of each number are a way through the machine of its life, and end where the row stands. */
function legalPath(read: Read) {
  const faults: string[] = [];
  for (const one of read.tickets) {
    let state: string = '';
    for (const event of read.of.get(one.id) ?? []) {
      const verb = verbOf(event);
      if (verb === 'take') {
        if (state !== '') faults.push(`${one.label}: taken twice`);
        state = ticket.start;
        continue;
      }
      const rule = ticket.moves[verb as keyof typeof ticket.moves];
      if (rule === undefined || !(rule.from as readonly string[]).includes(state)) {
        faults.push(`${one.label}: ${verb} from ${state || 'nothing'}, ${at(event.at_ms)}`);
        break;
      }
      state = rule.to;
    }
    if (state !== one.state) faults.push(`${one.label}: row says ${one.state}, events ${state || 'nothing'}`);
  }
  return { looked: read.tickets.length, faults };
}

/** The waits in the events are the waits on the rows. */
function sameWaits(read: Read) {
  const faults: string[] = [];
  let looked = 0;
  for (const one of read.tickets) {
    const call = read.of.get(one.id)?.findLast(event => verbOf(event) === 'call');
    if (call === undefined || one.first_called_ms === null) continue;
    looked += 1;
    const chosen = ((call.facts.considered ?? []) as Considered[]).find(each => each.chosen);
    const on_row = (one.first_called_ms - one.wait_from_ms) / 1000;
    if (call.at_ms !== one.first_called_ms)
      faults.push(`${one.label}: called ${at(call.at_ms)}, row ${at(one.first_called_ms)}`);
    else if (chosen !== undefined && Math.abs(chosen.waited_s - on_row) > 1)
      faults.push(`${one.label}: waited ${chosen.waited_s} s, row ${on_row} s`);
    const finish = read.of.get(one.id)?.findLast(event => verbOf(event) === 'finish');
    if ((finish?.at_ms ?? null) !== one.finished_ms) faults.push(`${one.label}: finish differs`);
  }
  return { looked, faults };
}

const laws: readonly Law[] = [
  {
    name: 'numbers',
    say: { zh: '每个号恰好一次：已发或作废', en: 'every number exactly once, issued or void' },
    check: numbers,
  },
  {
    name: 'one_counter',
    say: { zh: '没有一个号被两台同时叫', en: 'no number called by two counters at one time' },
    check: oneCounter,
  },
  {
    name: 'one_customer',
    say: { zh: '没有一台同时有两位客户', en: 'no two customers at a counter at one time' },
    check: oneCustomer,
  },
  {
    name: 'calling_rule',
    say: { zh: '每次叫号都合公布的规则', en: 'every call keeps the published rule' },
    check: callingRule,
  },
  {
    name: 'nobody_passed',
    say: { zh: '超时的人没有被后来的越过', en: 'nobody over the limit passed by a later arrival' },
    check: nobodyPassed,
  },
  {
    name: 'all_over',
    say: { zh: '当天的号都已了结或结转', en: 'every visit over or carried over' },
    check: allOver,
  },
  {
    name: 'legal_path',
    say: { zh: '事件走的都是状态机里的路', en: 'events form a way through the machine' },
    check: legalPath,
  },
  {
    name: 'same_waits',
    say: { zh: '事件里的等候等于行里的等候', en: 'waits in events are the waits on rows' },
    check: sameWaits,
  },
];

/** Checks every law of the line on the record of a day; a day that still runs may leave out that all is over. */
export function findingsOf(record: DayRecord, options: { running?: boolean } = {}): Finding[] {
  const of = new Map<string, Event[]>();
  for (const event of record.events) {
    const own = of.get(event.subject_id);
    if (own === undefined) of.set(event.subject_id, [event]);
    else own.push(event);
  }
  const label = new Map(record.tickets.map(one => [one.id, one.label]));
  const read: Read = { ...record, of, label };
  return laws
    .filter(law => options.running !== true || law.name !== 'all_over')
    .map(({ name, say, check }) => ({ name, say, ...check(read) }));
}
