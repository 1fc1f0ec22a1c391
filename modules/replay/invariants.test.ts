import { expect, test } from 'vitest';
import { findingsOf } from './invariants.ts';
import type { DayRecord } from './wire.ts';

const minute = 60_000;
type Event = DayRecord['events'][number];

const ticketOf = (number: number, more: Partial<DayRecord['tickets'][number]> = {}) => ({
  id: `t${number}`,
  label: `A00${number}`,
  letter: 'A',
  number,
  class: 'ordinary',
  business: null,
  state: 'finished',
  taken_ms: number * minute,
  wait_from_ms: number * minute,
  wait_limit_s: 900,
  promise: null,
  first_called_ms: (number + 4) * minute,
  counter_id: 'c1',
  serving_ms: (number + 4.5) * minute,
  finished_ms: (number + 4.9) * minute,
  returns: 0,
  transfers: 0,
  carried_from: null,
  ...more,
});

const chosen = (id: string, waited_s: number, more: object = {}) => ({
  ticket_id: id,
  waited_s,
  limit_s: 900,
  chosen: true,
  ...more,
});

/** The events of one straight visit. */
function visit(number: number, counter_id = 'c1'): Event[] {
  const id = `t${number}`;
  const at = (minutes: number, verb: string, facts = {}): Event => ({
    subject_id: id,
    at_ms: (number + minutes) * minute,
    what: `queue.ticket.${verb}`,
    facts,
  });
  return [
    at(0, 'take'),
    at(4, 'call', { counter_id, jumped: false, considered: [chosen(id, 240)] }),
    at(4.5, 'arrive'),
    at(4.9, 'finish'),
  ];
}

/** Three straight visits, one after the other: nothing wrong with them. */
const clean = (): DayRecord => ({
  hall_id: 1001,
  day: '2026-11-20',
  state: 'settling',
  tickets: [ticketOf(1), ticketOf(2), ticketOf(3)],
  events: [...visit(1), ...visit(2), ...visit(3)].sort((a, b) => a.at_ms - b.at_ms),
  counters: [],
  series: [{ letter: 'A', last_number: 3 }],
  voids: [],
});

const red = (record: DayRecord): string[] =>
  findingsOf(record)
    .filter(one => one.faults.length > 0)
    .map(one => one.name);

/** Changes the events of one kind of one ticket. */
const doctor = (record: DayRecord, id: string, verb: string, change: (event: Event) => void): DayRecord => {
  for (const event of record.events)
    if (event.subject_id === id && event.what === `queue.ticket.${verb}`) change(event);
  return record;
};

test('a clean day breaks no law, and every law looked at something (QUE-10)', () => {
  const findings = findingsOf(clean());
  expect(findings.map(one => one.faults)).toEqual(findings.map(() => []));
  expect(findings.every(one => one.looked > 0)).toBe(true);
});

test('a missing number and a number given twice are seen; a void one is none', () => {
  const gap = clean();
  gap.series = [{ letter: 'A', last_number: 4 }];
  expect(red(gap)).toEqual(['numbers']);
  gap.voids = [{ letter: 'A', number: 4 }];
  expect(red(gap)).toEqual([]);
  gap.voids = [
    { letter: 'A', number: 3 },
    { letter: 'A', number: 4 },
  ];
  expect(red(gap)).toEqual(['numbers']);
  const beyond = clean();
  beyond.series = [{ letter: 'A', last_number: 2 }];
  expect(red(beyond)).toEqual(['numbers']);
});

test('a number called by two counters is seen', () => {
  const record = clean();
  const call = record.events.find(event => event.subject_id === 't2' && event.what.endsWith('.call'))!;
  record.events.push({ ...call, at_ms: call.at_ms + 1000, facts: { ...call.facts, counter_id: 'c2' } });
  record.events.sort((a, b) => a.at_ms - b.at_ms);
  expect(red(record)).toContain('one_counter');
});

test('two customers at one counter are seen', () => {
  const record = doctor(clean(), 't1', 'finish', event => {
    event.at_ms += 2 * minute;
  });
  record.tickets[0]!.finished_ms = 7.9 * minute;
  record.events.sort((a, b) => a.at_ms - b.at_ms);
  expect(red(record)).toEqual(['one_customer']);
});

test('a call against the rule is seen: somebody whose limit runs out first was passed', () => {
  const call = (considered: object[], more: object = {}) =>
    doctor(clean(), 't2', 'call', event => {
      event.facts = { counter_id: 'c1', jumped: false, considered, ...more };
    });
  const other = (waited_s: number) => chosen('t9', waited_s, { chosen: false });
  const mine = chosen('t2', 240);
  expect(red(call([other(901), mine]))).toEqual(['calling_rule']);
  expect(red(call([other(300), mine]))).toEqual(['calling_rule']);
  expect(red(call([other(200), mine]))).toEqual([]);
  expect(red(call([other(300), mine], { jumped: true }))).toEqual(['calling_rule']);
  expect(red(call([other(300), mine], { jumped: true, reason: 'an old lady' }))).toEqual([]);
  expect(red(call([]))).toEqual(['calling_rule']);
});

test('somebody over the limit passed by a later arrival is seen', () => {
  const record = doctor(clean(), 't1', 'call', event => {
    event.at_ms = 30 * minute;
  });
  const late = doctor(
    doctor(record, 't1', 'arrive', event => {
      event.at_ms = 31 * minute;
    }),
    't1',
    'finish',
    event => {
      event.at_ms = 32 * minute;
    },
  );
  late.tickets[0] = ticketOf(1, { first_called_ms: 30 * minute, finished_ms: 32 * minute });
  doctor(late, 't1', 'call', event => {
    event.facts = { counter_id: 'c1', jumped: false, considered: [chosen('t1', 29 * 60)] };
  });
  late.events.sort((a, b) => a.at_ms - b.at_ms);
  expect(red(late)).toEqual([]);
  for (const ticket of late.tickets) ticket.wait_limit_s = 60;
  expect(red(late)).toEqual(['nobody_passed']);
});

test('a visit left open is seen, unless the day still runs', () => {
  const record = clean();
  record.tickets[2] = ticketOf(3, { state: 'serving', finished_ms: null });
  record.events = record.events.filter(event => event.subject_id !== 't3' || !event.what.endsWith('.finish'));
  expect(red(record)).toEqual(['all_over']);
  expect(findingsOf(record, { running: true }).flatMap(one => one.faults)).toEqual([]);
});

test('a way that is none in the machine is seen, and a row that says another state', () => {
  const skipped = clean();
  skipped.events = skipped.events.filter(
    event => event.subject_id !== 't1' || !event.what.endsWith('.arrive'),
  );
  expect(red(skipped)).toEqual(['legal_path']);
  const other = clean();
  other.tickets[0]!.state = 'closed';
  expect(red(other)).toEqual(['legal_path']);
});

test('a wait on the row that is not the wait of the event is seen', () => {
  const record = clean();
  record.tickets[1]!.first_called_ms! += 5000;
  expect(red(record)).toEqual(['same_waits']);
  const waited = doctor(clean(), 't2', 'call', event => {
    event.facts = { ...event.facts, considered: [chosen('t2', 200)] };
  });
  expect(red(waited)).toEqual(['same_waits']);
});
