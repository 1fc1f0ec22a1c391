import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, sql, type Tx, transaction } from './db.ts';
import { newId } from './ids.ts';
import { sealHall, verifyHall } from './seal.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

const hall_id = 1;
const blocks = 8;
const per_block = 12;
const tries = 100;

let fresh: FreshDatabase;
let owner: Database;
/** A sealed event and the block it lies in. */
interface Row {
  id: string;
  block: number;
}
let rows: Row[];

const write = sql<{ id: string; fact: string }>(
  'test.harm_write',
  `insert into event (hall_id, at, id, what, subject_id, actor_id, facts) values (${hall_id}, now(), :id, 'test.row', :id, :id, :fact)`,
);

const placed = sql<Record<string, never>, Row & Record<string, unknown>>(
  'test.harm_rows',
  `select e.id, s.block from event e join event_seal s on s.hall_id = e.hall_id and e.xact >= s.from_xact and e.xact < s.until_xact
   where e.hall_id = ${hall_id} order by e.xact`,
);

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = openDatabase(fresh.url, 2);
  for (let block = 0; block < blocks; block++) {
    for (let n = 0; n < per_block; n++)
      await transaction(owner, tx => tx.run(write, { id: newId(), fact: `{"fact":"${block} ${n}"}` }));
    // Other tests' transactions on this server may hold the horizon back for a moment.
    for (let sealed = 0, looks = 0; sealed < per_block; looks++) {
      sealed += await sealHall(owner, hall_id);
      if (looks > 400) throw new Error(`${sealed} of ${per_block} events were sealed`);
      if (sealed < per_block) await new Promise(done => setTimeout(done, 25));
    }
  }
  rows = await transaction(owner, tx => tx.rows(placed, {}));
});
afterAll(async () => {
  await owner.close();
  await fresh.drop();
});

const harm = (name: string, text: string) =>
  sql<{ one: string; other: string; new_id: string }>(`test.harm_${name}`, text);
const change = (name: string, set: string) =>
  harm(name, `update event set ${set} where hall_id = ${hall_id} and id = :one`);
const swap = (column: string) => {
  const of = (id: string) => `(select ${column} from event where hall_id = ${hall_id} and id = :${id})`;
  const set = `${column} = case id when :one then ${of('other')} else ${of('one')} end`;
  return harm(
    `swap_${column}`,
    `update event set ${set} where hall_id = ${hall_id} and id in (:one, :other)`,
  );
};

/** What somebody with the keys to the database can do to a row or two. */
const harms = [
  change('facts', `facts = overlay(facts placing '~' from 2 for 1)`),
  change('what', `what = what || ' '`),
  change('actor', 'actor_id = :new_id'),
  change('subject', 'subject_id = :new_id'),
  change('moment', `at = at + interval '1 microsecond'`),
  change('recorded', `recorded_at = recorded_at - interval '1 second'`),
  harm('drop', `delete from event where hall_id = ${hall_id} and id = :one`),
  harm(
    'insert',
    `insert into event (hall_id, at, id, what, subject_id, actor_id, recorded_at, facts, xact)
     select hall_id, at, :new_id, what, subject_id, actor_id, recorded_at, facts, xact from event where hall_id = ${hall_id} and id = :one`,
  ),
  swap('facts'),
  swap('at'),
  swap('xact'),
];
type Harm = (typeof harms)[number];

class TakenBack extends Error {}

/** Does the harm, looks what the verifier says, and takes the harm back. */
async function verifiedAfter(of: Harm, one: string, other: string): Promise<number | undefined> {
  let broken: number | undefined;
  const inside = async (tx: Tx) => {
    const given = { one, other, new_id: newId() };
    if ((await tx.run(of, given)) === 0) throw new Error(`${of.name} touched nothing`);
    broken = (await verifyHall(tx, hall_id)).broken?.block;
    throw new TakenBack();
  };
  await transaction(owner, inside).catch(fault => {
    if (!(fault instanceof TakenBack)) throw fault;
  });
  return broken;
}

test(`S8: whatever is changed, dropped, inserted or swapped, ${tries} times at random places, is found in its block`, async () => {
  const seed = Number(process.env.SEAL_SEED ?? Date.now() % 2 ** 31);
  console.info(`SEAL_SEED=${seed}`);
  expect((await transaction(owner, tx => verifyHall(tx, hall_id))).broken).toBeUndefined();
  const place = fc.nat(rows.length - 1);
  const places = fc.tuple(place, place).filter(([one, other]) => one !== other);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...harms), places, async (of, [first, second]) => {
      const [one, other] = [rows[first], rows[second]] as [Row, Row];
      const touched = of.name.includes('swap') ? Math.min(one.block, other.block) : one.block;
      expect(await verifiedAfter(of, one.id, other.id), of.name).toBe(touched);
    }),
    { numRuns: tries, seed, endOnFailure: true },
  );
  expect((await transaction(owner, tx => verifyHall(tx, hall_id))).broken).toBeUndefined();
});
