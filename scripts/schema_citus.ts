import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placement } from '../db/placement.ts';
import { projectRoot } from '../kit/root.ts';

/** Prints how the present schema is laid on Citus: distribute first, foreign keys after (rule C3). */
const schema = readFileSync(join(projectRoot(), 'db', 'schema.sql'), 'utf8');
const tables = Object.entries(placement);

interface ForeignKey {
  table: string;
  name: string;
  rule: string;
}

/** The foreign keys of the schema page, each with the table it stands in. */
function foreignKeys(): ForeignKey[] {
  const found: ForeignKey[] = [];
  let table = '';
  for (const line of schema.split('\n')) {
    table = /^create table (?:only )?(\S+)/i.exec(line)?.[1] ?? table;
    const key = /constraint (\S+) (foreign key .*?),?\s*$/i.exec(line);
    if (key?.[1] !== undefined && key[2] !== undefined) found.push({ table, name: key[1], rule: key[2] });
  }
  return found;
}

const keys = foreignKeys();

console.log('-- 1. foreign keys go away while tables are laid out');
for (const { table, name } of keys) console.log(`alter table ${table} drop constraint if exists ${name};`);
console.log('\n-- 2. small tables stand on every machine');
for (const [table, of] of tables)
  if (of.is === 'reference') console.log(`select create_reference_table('${table}');`);
console.log('\n-- 3. halls are spread, all their rows together');
const sharded = tables.filter(([, of]) => of.is === 'sharded').map(([table]) => table);
for (const [index, table] of sharded.entries()) {
  const beside = index === 0 ? '' : `, colocate_with => '${sharded[0]}'`;
  console.log(`select create_distributed_table('${table}', 'hall_id'${beside});`);
}
console.log('\n-- 4. foreign keys come back');
for (const { table, name, rule } of keys) console.log(`alter table ${table} add constraint ${name} ${rule};`);

console.log(
  "\n-- 5. the carrier's core belongs to customers: it stays beside the coordinator, or goes behind its port",
);
for (const [table, of] of tables) if (of.is === 'customer') console.log(`-- ${table}`);
