import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../../kit/clock.ts';
import type { Ctx } from '../../../kit/ctx.ts';
import { type Database, openDatabase, type Tx, transaction } from '../../../kit/db.ts';
import { newId } from '../../../kit/ids.ts';
import { allows, type Machine } from '../../../kit/machine.ts';
import { begin, move } from '../../../kit/move.ts';
import { Refusal } from '../../../kit/refusal.ts';
import { type FreshDatabase, freshDatabase } from '../../../kit/testing/database.ts';
import { allMachines } from '../assembly.ts';

/** Walks of each machine and presses of a walk; a long run asks for more: PROVE_RUNS=5000 PROVE_COMMANDS=100. */
const runs = Number(process.env.PROVE_RUNS ?? 3);
/** What a hall lives by is walked through two hundred times, every time. */
const walked_most = 200;
const hearts: readonly string[] = [
  ...['queue.ticket', 'queue.lease', 'orders.order', 'payments.payment', 'tills.session', 'settlement.day'],
  ...['carrier.number', 'carrier.sim', 'complaints.complaint'],
];
const most = Number(process.env.PROVE_COMMANDS ?? 50);
const seed = process.env.PROVE_SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.PROVE_SEED);
const hall_id = 1;
const now = instant(Date.UTC(2026, 2, 4, 2));

let fresh: FreshDatabase;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, 4);
});
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

/** What the test believes of one row: the states it was read in, the last is the present one, and what was written of it. */
interface Believed {
  id: string;
  states: string[];
  events: string[];
}
interface Real {
  of: Machine;
  gate: fc.Scheduler;
}

const ctxOn = (tx: Tx): Ctx =>
  ({ now, newId, tx, actor: { id: newId(), kind: 'system' }, announced: new Map() }) as unknown as Ctx;
const present = (model: Believed): string => model.states.at(-1) ?? '';
const nth = <T>(of: readonly T[], n: number): T | undefined => of[n % of.length];
const open = (of: Machine, state: string): string[] =>
  Object.keys(of.moves).filter(verb => allows(of, state, verb));
const leadsTo = (of: Machine, verb: string): string => of.moves[verb]?.to ?? '';

/** One move in a transaction of its own: done, or the code of its refusal. */
const press = (of: Machine, id: string, state: string, verb: string, pass: () => Promise<void>) =>
  transaction(db, async tx => {
    await pass();
    await move(ctxOn(tx), of, { hall_id, id, state }, verb);
    await pass();
    return 'done';
  }).catch((fault: unknown) => {
    if (fault instanceof Refusal) return fault.code;
    throw fault;
  });
const at_once = async () => {};

/** The row and its events are what is believed of them. */
async function agrees(of: Machine, model: Believed): Promise<void> {
  const mine = of.kept_by === 'customer' ? '' : `hall_id = ${hall_id} and `;
  const row = await db.pool.query(`select state from ${of.table} where ${mine}id = $1`, [model.id]);
  const told = await db.pool.query('select what from event where hall_id = $1 and subject_id = $2', [
    hall_id,
    model.id,
  ]);
  expect(row.rows).toEqual([{ state: present(model) }]);
  expect(told.rows.map(one => one.what).sort()).toEqual([...model.events].sort());
}

async function born(of: Machine): Promise<Believed> {
  const id = newId();
  await transaction(db, tx => begin(ctxOn(tx), of, { hall_id, id }, 'born'));
  return { id, states: [of.start], events: [`${of.name}.born`] };
}

function goes(of: Machine, model: Believed, verb: string): void {
  model.states.push(leadsTo(of, verb));
  model.events.push(`${of.name}.${verb}`);
}

type Command = fc.AsyncCommand<Believed, Real>;

/** Any verb, legal or not, from the state as it was read some presses ago. */
const anyVerb = (n: number, back: number): Command => ({
  check: () => true,
  toString: () => `any(${n}, read ${back} ago)`,
  async run(model, { of }) {
    const verb = nth(Object.keys(of.moves), n) ?? '';
    const read = model.states.at(-1 - back) ?? present(model);
    const seen = read === present(model) ? 'done' : 'kit.changed_meanwhile';
    const expected = allows(of, read, verb) ? seen : 'kit.not_from_here';
    expect(await press(of, model.id, read, verb, at_once), `${verb} from ${read}`).toBe(expected);
    if (expected === 'done') goes(of, model, verb);
    await agrees(of, model);
  },
});

/** A verb that is open in the present state, so that walks come far; its act may break off after it. */
const openVerb = (n: number, breaks: boolean): Command => ({
  check: () => true,
  toString: () => `open(${n}${breaks ? ', breaks off' : ''})`,
  async run(model, { of }) {
    const verb = nth(open(of, present(model)), n);
    // The end of a life: another one begins.
    if (verb === undefined) Object.assign(model, await born(of));
    else if (breaks) {
      let passed = 0;
      const fails = async () => {
        passed += 1;
        if (passed === 2) throw new Error('broken off');
      };
      await expect(press(of, model.id, present(model), verb, fails)).rejects.toThrow('broken off');
    } else {
      expect(await press(of, model.id, present(model), verb, at_once), verb).toBe('done');
      goes(of, model, verb);
    }
    await agrees(of, model);
  },
});

/** Two at once from one reading, their steps mixed in every order: the second goes on only where the first left the state as it was read. */
const twoAtOnce = (n: number, m: number): Command => ({
  check: () => true,
  toString: () => `race(${n}, ${m})`,
  async run(model, { of, gate }) {
    const read = present(model);
    const [one, other] = [nth(open(of, read), n), nth(open(of, read), m)];
    if (one === undefined || other === undefined) return;
    const pass = () => gate.schedule(Promise.resolve());
    const both = Promise.all([one, other].map(verb => press(of, model.id, read, verb, pass)));
    const said = await gate.waitFor(both);
    const done = [one, other].filter((_, index) => said[index] === 'done');
    const refused = said.filter(code => code === 'kit.changed_meanwhile').length;
    expect(done.length + refused, said.join()).toBe(2);
    // Whoever came first left either another state (one is done) or the same one (both are, and the last one counts).
    const orders = [done, [...done].reverse()].filter(order =>
      order.slice(0, -1).every(verb => leadsTo(of, verb) === read),
    );
    const alone = done.length === 1 && leadsTo(of, done[0] ?? '') !== read;
    expect(alone || done.length === 2, said.join()).toBe(true);
    const mine = of.kept_by === 'customer' ? '' : `hall_id = ${hall_id} and `;
    const row = await db.pool.query(`select state from ${of.table} where ${mine}id = $1`, [model.id]);
    const order = orders.find(each => leadsTo(of, each.at(-1) ?? '') === row.rows[0]?.state);
    expect(order, `${done} to ${row.rows[0]?.state}`).toBeDefined();
    for (const verb of order ?? []) goes(of, model, verb);
    await agrees(of, model);
  },
});

const walks = fc.commands(
  [
    fc.tuple(fc.nat(50), fc.nat(3)).map(([n, back]) => anyVerb(n, back)),
    fc.tuple(fc.nat(50), fc.boolean()).map(([n, twice]) => openVerb(n, twice && n % 4 === 0)),
    fc.nat(50).map(n => openVerb(n, false)),
    fc.tuple(fc.nat(50), fc.nat(50)).map(([n, m]) => twoAtOnce(n, m)),
  ],
  { maxCommands: most, size: 'max' },
);

describe('every machine moves by its own rules alone, whoever comes late, twice or at once', () => {
  test.each(allMachines.map((of, n) => ({ name: of.name, of, n })))(
    `$name (seed ${seed})`,
    async given => {
      const table = `walk_${given.n}`;
      const keys = given.of.kept_by === 'customer' ? 'id uuid primary key' : 'hall_id int, id uuid';
      await db.pool.query(`create table ${table} (${keys}, state text not null)`);
      const of: Machine = { ...given.of, name: `walk${given.n}.${given.of.name}`, table };
      await fc.assert(
        fc.asyncProperty(walks, fc.scheduler(), async (commands, gate) => {
          const model = await born(of);
          await fc.asyncModelRun(() => ({ model, real: { of, gate } }), commands);
        }),
        { numRuns: hearts.includes(given.name) ? Math.max(runs, walked_most) : runs, seed },
      );
    },
    240_000,
  );

  test('the machines that are walked most are machines of the house', () => {
    const named = allMachines.map(of => of.name);
    expect(hearts.filter(name => !named.includes(name))).toEqual([]);
  });
});
