import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant, onDay } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { parameterOf } from '../../../modules/norms/index.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';
import {
  covers,
  goOn,
  legal,
  type Model,
  type ModelTicket,
  nextAt,
  placeOfReturn,
  standingAt,
  waitingOf,
} from './line_model.ts';

const runs = Number(process.env.PROVE_RUNS ?? 25);
const most = Number(process.env.PROVE_COMMANDS ?? 40);
const seed = process.env.PROVE_SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.PROVE_SEED);

const clerks = ['0301', '0302', '0310'] as const;
const places = [1, 2, 3] as const;
const letters: Record<string, string> = { ordinary: 'A', payment: 'F', care: 'H' };

let world: World;
const callers = new Map<string, Caller>();
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  for (const staff_no of clerks) callers.set(staff_no, await world.as(staff_no));
  callers.set('kiosk', await world.device(1001, 'K1'));
  callers.set('manager', await world.as('0305', 'floor'));
  callers.set('floor', await world.as('0304', 'floor'));
  for (const row of (await world.db.pool.query('select staff_no, id from person')).rows)
    ids.set(row.staff_no, row.id);
});
afterAll(() => world.close());

const as = (who: string): Caller => callers.get(who) as Caller;
const hall = '/api/halls/1001';
const counterPath = (number: number, verb: string) => `${hall}/counters/${world.counter(number)}/${verb}`;
const norm = (key: Parameters<typeof parameterOf>[0]): number => parameterOf(key).value;

/** One press, with what the rules say must come of it: the change of the model, or undefined for a refusal. */
interface Press {
  send: () => Promise<Answered>;
  change: ((answer: Answered) => void) | undefined;
}

type Act = (model: Model) => Press | undefined;

class Step implements fc.AsyncCommand<Model, object> {
  private readonly name: string;
  private readonly act: Act;
  constructor(name: string, act: Act) {
    this.name = name;
    this.act = act;
  }
  check = (model: Readonly<Model>): boolean => this.act(model as Model) !== undefined;
  async run(model: Model): Promise<void> {
    const press = this.act(model);
    if (press === undefined) return;
    const answer = await press.send();
    const said = `${this.name}: ${answer.status} ${answer.body?.code ?? ''}`;
    expect(answer.status, said).toBeLessThan(500);
    expect(
      answer.status === 200,
      `${said} (expected ${press.change === undefined ? 'a refusal' : 'yes'})`,
    ).toBe(press.change !== undefined);
    press.change?.(answer);
    await compare(model, said);
  }
  toString = (): string => this.name;
}

/** The server's line is the model's, to the last place. */
async function compare(model: Model, said: string): Promise<void> {
  const { body } = await as('manager').get(`${hall}/line`);
  const label = (one: { label: string }) => one.label;
  expect(body.waiting.map(label), `${said}: order of calling`).toEqual(waitingOf(model).map(label));
  const in_hand = ['called', 'serving', 'on_hold', 'missed'];
  const hand = (list: { label: string; state: string; calls: number; counter: string | number | null }[]) =>
    list.map(one => `${one.label} ${one.state} ${one.calls} ${one.counter}`).sort();
  const number_of = new Map(places.map(number => [world.counter(number), number]));
  expect(
    hand(
      body.in_hand.map((one: { counter_id: string }) => ({
        ...one,
        counter: number_of.get(one.counter_id) ?? null,
      })),
    ),
    said,
  ).toEqual(hand(model.tickets.filter(one => in_hand.includes(one.state))));
  for (const number of places) {
    const found = body.counters.find((one: { number: number }) => one.number === number);
    const of = model.counters.get(number);
    expect([found.state, found.clerk?.staff_no ?? null], said).toEqual([of?.state, of?.clerk]);
    const here = body.in_hand.filter(
      (one: { counter_id: string; state: string }) =>
        one.counter_id === found.id && ['called', 'serving'].includes(one.state),
    );
    expect(here.length, `${said}: at counter ${number}`).toBeLessThanOrEqual(1);
  }
}

const pick = (model: Model, index: number): ModelTicket | undefined =>
  model.tickets.length === 0 ? undefined : model.tickets[index % model.tickets.length];

const mine = (of: ModelTicket, clerk: string): boolean => of.counter !== null && of.clerk === clerk;

/** A step of one ticket by one person: allowed when `ok`, and then `change` is what becomes of it. */
const onTicket =
  (
    index: number,
    of: {
      who: string;
      verb: string;
      body?: object;
      ok: (model: Model, one: ModelTicket) => boolean;
      change: (model: Model, one: ModelTicket) => void;
    },
  ): Act =>
  model => {
    const one = pick(model, index);
    if (one === undefined) return undefined;
    return {
      send: () => as(of.who).post(`${hall}/tickets/${one.id}/${of.verb}`, of.body ?? {}),
      change: of.ok(model, one) ? () => of.change(model, one) : undefined,
    };
  };

const index = fc.nat({ max: 400 });
const clerk = fc.constantFrom(...clerks);
const place = fc.constantFrom(...places);

const take = fc
  .record({
    class: fc.constantFrom('ordinary', 'payment', 'care'),
    business: fc.constantFrom(undefined, 'bill_payment', 'group_business', 'sim_replacement'),
  })
  .map(
    given =>
      new Step(`take ${given.class} ${given.business ?? ''}`, model => ({
        send: () => as('kiosk').post(`${hall}/tickets`, given),
        change: ({ body }) => {
          const letter = letters[given.class] ?? '';
          const number = (model.last.get(letter) ?? 0) + 1;
          model.last.set(letter, number);
          expect(body.label, 'numbers have no gap').toBe(`${letter}${String(number).padStart(3, '0')}`);
          model.tickets.push({
            ...{ id: body.id, label: body.label, letter, number, class: given.class },
            ...{ business: given.business ?? null, state: 'issued', from_ms: model.now_ms },
            ...{ limit_s: body.wait_limit_s, calls: 0, called_ms: 0, missed_ms: 0 },
            ...{ counter: null, clerk: null, wanted: null },
          });
        },
      })),
  );

const callIn = (model: Model, one: ModelTicket, at: number, who: string) => {
  Object.assign(one, {
    state: 'called',
    counter: at,
    clerk: who,
    wanted: null,
    calls: 1,
    called_ms: model.now_ms,
  });
};
const mayCall = (model: Model, at: number, who: string): boolean => {
  const of = model.counters.get(at);
  return of?.state === 'open' && of.clerk === who && standingAt(model, at) === undefined;
};

const callNext = fc.tuple(place, clerk).map(
  ([at, who]) =>
    new Step(`${who} calls next at ${at}`, model => {
      const next = nextAt(model, at);
      const ok = mayCall(model, at, who) && next !== undefined;
      return {
        send: () => as(who).post(counterPath(at, 'call-next')),
        change: ok
          ? ({ body }) => {
              expect(body.label, 'whom the rule names').toBe(next.label);
              expect(body.jumped).toBe(false);
              callIn(model, next, at, who);
            }
          : undefined,
      };
    }),
);

const callOut = fc.tuple(place, clerk, index, fc.boolean()).map(
  ([at, who, wanted, reasoned]) =>
    new Step(`${who} calls #${wanted} at ${at}${reasoned ? ' with a reason' : ''}`, model => {
      const one = pick(model, wanted);
      const of = model.counters.get(at);
      if (one === undefined || of === undefined) return undefined;
      const is_next = nextAt(model, at)?.id === one.id;
      const fit = one.state === 'issued' && covers(of, one) && reasoned;
      const ok = mayCall(model, at, who) && (is_next || fit);
      return {
        send: () =>
          as(who).post(counterPath(at, 'call-next'), {
            ticket_id: one.id,
            ...(reasoned ? { reason: 'asked by name' } : {}),
          }),
        change: ok
          ? ({ body }) => {
              expect(body.jumped, 'counted as out of order').toBe(!is_next);
              callIn(model, one, at, who);
            }
          : undefined,
      };
    }),
);

const spaced = (model: Model, one: ModelTicket): boolean =>
  Math.trunc((model.now_ms - one.called_ms) / 1000) >= model.rules.spacing_s;

const stepsOfTicket = fc
  .tuple(index, clerk, fc.constantFrom('recall', 'arrive', 'no_show', 'hold', 'resume', 'finish'))
  .map(([at, who, verb]) => {
    const ok: Record<string, (model: Model, one: ModelTicket) => boolean> = {
      recall: (model, one) =>
        one.state === 'called' && one.calls < model.rules.recalls_max && spaced(model, one),
      no_show: (model, one) =>
        one.state === 'called' && one.calls >= model.rules.recalls_max && spaced(model, one),
      arrive: (_, one) => one.state === 'called',
      hold: (_, one) => one.state === 'serving',
      finish: (_, one) => one.state === 'serving',
      resume: (model, one) => one.state === 'on_hold' && counterOf(model, who) !== undefined,
    };
    const change: Record<string, (model: Model, one: ModelTicket) => void> = {
      recall: (model, one) => Object.assign(one, { calls: one.calls + 1, called_ms: model.now_ms }),
      no_show: (model, one) =>
        Object.assign(one, { state: 'missed', missed_ms: model.now_ms, counter: null }),
      arrive: (_, one) => Object.assign(one, { state: 'serving' }),
      hold: (_, one) => Object.assign(one, { state: 'on_hold' }),
      finish: (_, one) => Object.assign(one, { state: 'finished' }),
      resume: (model, one) => Object.assign(one, { state: 'serving', counter: counterOf(model, who) }),
    };
    const body: Record<string, object> = { hold: { reason: 'a paper' }, finish: { outcome: 'done' } };
    return new Step(
      `${who} ${verb} #${at}`,
      onTicket(at, {
        ...{ who, verb, body: body[verb] ?? {} },
        ok: (model, one) => mine(one, who) && ok[verb]?.(model, one) === true,
        change: (model, one) => change[verb]?.(model, one),
      }),
    );
  });

/** The counter where a clerk stands, when it is open and nobody else is in front of it. */
const counterOf = (model: Model, who: string): number | undefined =>
  places.find(number => {
    const of = model.counters.get(number);
    return of?.clerk === who && of.state === 'open' && standingAt(model, number) === undefined;
  });

const fromTheFloor = fc.tuple(index, fc.constantFrom('return', 'cancel', 'divert')).map(
  ([at, verb]) =>
    new Step(
      `floor ${verb} #${at}`,
      onTicket(at, {
        ...{
          who: verb === 'cancel' ? 'manager' : 'floor',
          verb,
          body: verb === 'divert' ? { to: 'self_service' } : {},
        },
        // A terminal knows bills; the other businesses of this test need a counter (QUE-06).
        ok: (_, one) =>
          one.state === (verb === 'return' ? 'missed' : 'issued') &&
          (verb !== 'divert' || one.business === null || one.business === 'bill_payment'),
        change: (model, one) => {
          if (verb === 'cancel') one.state = 'abandoned';
          else if (verb === 'divert') one.state = 'diverted';
          else
            Object.assign(one, {
              from_ms: placeOfReturn(model, one),
              state: 'issued',
              calls: 0,
              counter: null,
              clerk: null,
            });
        },
      }),
    ),
);

const transfer = fc
  .tuple(index, clerk, fc.constantFrom(undefined, ...places), fc.constantFrom(undefined, 'bill_payment'))
  .map(([at, who, to, business]) => {
    const takers = (model: Model, one: ModelTicket) =>
      [...model.counters].filter(
        ([number, of]) =>
          of.state === 'open' &&
          number !== one.counter &&
          (to === undefined || number === to) &&
          covers(of, { class: one.class, business: business ?? one.business }),
      );
    const body = {
      reason: 'another business',
      ...(business === undefined ? {} : { business }),
    };
    return new Step(`${who} transfers #${at} to ${to ?? 'any'} for ${business ?? 'the same'}`, model => {
      const to_id = to === undefined ? {} : { to_counter_id: world.counter(to) };
      return onTicket(at, {
        ...{ who, verb: 'transfer', body: { ...body, ...to_id } },
        ok: (of, one) => mine(one, who) && one.state === 'serving' && takers(of, one).length > 0,
        change: (_, one) =>
          Object.assign(one, {
            ...{ state: 'issued', business: business ?? one.business, counter: null, clerk: null },
            ...{ wanted: to ?? null, calls: 0 },
          }),
      })(model);
    });
  });

const stepsOfCounter = fc
  .tuple(place, clerk, fc.constantFrom('open', 'open', 'pause', 'resume', 'close'))
  .map(
    ([at, who, verb]) =>
      new Step(`${who} ${verb} counter ${at}`, model => {
        const of = model.counters.get(at);
        if (of === undefined) return undefined;
        const elsewhere = [...model.counters].some(([number, one]) => number !== at && one.clerk === who);
        const empty = standingAt(model, at) === undefined;
        const ok: Record<string, boolean> = {
          open: !elsewhere && (of.clerk === null || (of.clerk === who && of.state === 'open')),
          pause: of.clerk === who && of.state === 'open' && empty,
          resume: of.clerk === who && of.state === 'paused',
          close: of.clerk === who && empty && of.state !== 'closed',
        };
        const becomes: Record<string, (answer: Answered) => void> = {
          open: ({ body }) => Object.assign(of, { state: 'open', clerk: who, serves: body.serves }),
          pause: () => Object.assign(of, { state: 'paused' }),
          resume: () => Object.assign(of, { state: 'open' }),
          close: () => Object.assign(of, { state: 'closed', clerk: null, serves: [] }),
        };
        return {
          send: () => as(who).post(counterPath(at, verb), verb === 'pause' ? { reason: 'water' } : {}),
          change: ok[verb] === true ? becomes[verb] : undefined,
        };
      }),
  );

const clockStep = fc.constantFrom(1, 19, 20, 21, 60, 300, 900).map(
  seconds =>
    new Step(`${seconds} s pass`, model => ({
      send: async () => {
        await stepHall(world.server.house, 1001, instant(model.now_ms + seconds * 1000));
        return { status: 200, body: {}, headers: new Headers() };
      },
      change: () => goOn(model, model.now_ms + seconds * 1000),
    })),
);

/** Yesterday's work is put away: everybody gone, every counter closed, the clock back at nine. */
async function morning(): Promise<Model> {
  const { pool } = world.db;
  const start = onDay(world.day, '09:00');
  await pool.query(
    `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state in ('issued', 'called', 'serving', 'on_hold', 'missed')`,
  );
  await pool.query(`delete from due_work where hall_id = 1001 and kind like 'queue.%'`);
  await pool.query(
    `update counter set state = 'closed', clerk_id = null, serves = '{}' where hall_id = 1001`,
  );
  await pool.query('update hall_clock set base_hall = $1 where hall_id = 1001', [start]);
  const counters: Model['counters'] = new Map();
  for (const number of places) {
    const { rows } = await pool.query('select classes from counter where hall_id = 1001 and number = $1', [
      number,
    ]);
    counters.set(number, { state: 'closed', clerk: null, classes: rows[0].classes, serves: [] });
  }
  const series = await pool.query(
    'select letter, last_number from queue_series where hall_id = 1001 and day = $1',
    [world.day],
  );
  return {
    now_ms: start.getTime(),
    rules: {
      recalls_max: norm('recalls_max'),
      spacing_s: norm('recall_spacing'),
      return_within_min: norm('return_within'),
      return_after: norm('return_after'),
    },
    tickets: [],
    counters,
    last: new Map(series.rows.map(row => [row.letter, row.last_number])),
  };
}

/** Every ticket's own story in the record is one that the machine allows, and ends where the ticket is. */
async function storiesHold(model: Model): Promise<void> {
  const { rows } = await world.db.pool.query(
    `select subject_id, what from event where hall_id = 1001 and subject_id = any($1::uuid[]) and what like 'queue.ticket.%' order by id`,
    [model.tickets.map(one => one.id)],
  );
  for (const one of model.tickets) {
    let state = '';
    for (const row of rows.filter(row => row.subject_id === one.id)) {
      const to = legal[state]?.[row.what.slice('queue.ticket.'.length)];
      expect(to, `${one.label}: ${row.what} from ${state}`).toBeDefined();
      state = to ?? '';
    }
    expect(state, one.label).toBe(one.state);
  }
}

test(`QUE-03, QUE-04, QUE-08: the line is its model after every press (seed ${seed})`, async () => {
  const presses = fc.commands(
    [
      take,
      take,
      callNext,
      callNext,
      callOut,
      stepsOfTicket,
      stepsOfTicket,
      stepsOfTicket,
      fromTheFloor,
      transfer,
      stepsOfCounter,
      clockStep,
    ],
    { maxCommands: most, size: 'max' },
  );
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(presses, async commands => {
      const model = await morning();
      // Two counters are open from the start, or little would happen.
      for (const [at, who] of [
        [1, '0301'],
        [2, '0302'],
      ] as const) {
        const opened = await as(who).post(counterPath(at, 'open'));
        Object.assign(model.counters.get(at) as object, {
          state: 'open',
          clerk: who,
          serves: opened.body.serves,
        });
      }
      await fc.asyncModelRun(() => ({ model, real: {} }), commands);
      await storiesHold(model);
      counted += model.tickets.length;
    }),
    { numRuns: runs, seed, endOnFailure: process.env.PROVE_SHRINK === '0' },
  );
  expect(counted).toBeGreaterThan(0);
}, 600_000);
