import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import '../apps/server/assembly.ts';
import { wallMs } from '../kit/clock.ts';
import { guardedRows, guards_off_variable } from '../kit/guard.ts';
import { projectRoot } from '../kit/root.ts';
import { isoDay } from '../kit/ui/format.ts';
import { clauses, controls, coverageOf } from '../modules/norms/index.ts';

/**
 * `npm run guards`: each row with a switch and a test has its control switched off in turn; its test must be
 * green with the control and red without. `--working` looks at the working rows alone, `QUE-04` at one. Writes
 * docs/norms/guards.json and fails when a row stays green. Rows asked for by name take the place of what the last
 * whole run said of them, each with the commit it was run at.
 */
interface Result {
  row: string;
  test: string;
  red: boolean;
  commit?: string;
}

const root = projectRoot();

interface Told {
  name: string;
  passed: boolean;
}

/** How the tests of a file end, with every control or with one row's switched off; what was compiled once is kept between runs. */
async function run(file: string, row: string): Promise<Told[]> {
  const report = join(tmpdir(), `tingtong-guards-${process.pid}-${row}-${file.replaceAll('/', '-')}.json`);
  const env = { ...process.env, NODE_ENV: 'test', [guards_off_variable]: row };
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const asks = ['--experimental.fsModuleCache', '--reporter=json', `--outputFile=${report}`];
  const args = [vitest, 'run', '--project', 'unit', file, ...asks];
  // A run that was broken off says nothing of the control: it is made once more, and twice is told.
  for (let left = 2; left > 0 && !existsSync(report); left--) {
    const asked = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    asked.stderr.on('data', chunk => {
      said += String(chunk);
    });
    await once(asked, 'close');
    if (!existsSync(report))
      process.stderr.write(`${file} with ${row || 'every control'} broke off\n${said}`);
  }
  if (!existsSync(report)) return [];
  const told = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  rmSync(report, { force: true });
  return told.testResults.flatMap(one =>
    one.assertionResults.map(test => ({ name: test.title, passed: test.status === 'passed' })),
  );
}

/** What a file says with every control in place; run once. */
const with_all = new Map<string, Promise<Told[]>>();

async function look(row: string, test: string): Promise<Result> {
  const [file = '', ...words] = test.split(' ');
  const name = words.join(' ');
  const on = with_all.get(file) ?? run(file, '');
  with_all.set(file, on);
  const own = (told: Told[]) => told.filter(one => one.name.startsWith(name));
  const before = own(await on);
  const green_before = before.length > 0 && before.every(one => one.passed);
  const red = green_before && own(await run(file, row)).some(one => !one.passed);
  const stays = green_before ? 'GREEN' : 'NEVER GREEN';
  process.stdout.write(`${red ? 'red  ' : stays} ${row.padEnd(9)} ${test}\n`);
  return { row, test, red };
}

/** Looks at all of them, as many at once as there are cores. */
async function lookAtAll(tried: readonly { row: string; test?: string }[]): Promise<Result[]> {
  const results = new Map<number, Result>();
  const next = tried.entries();
  const worker = async () => {
    for (const [index, one] of next) results.set(index, await look(one.row, one.test ?? ''));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return tried.flatMap((_, index) => results.get(index) ?? []);
}

const asked = process.argv.slice(2);
const working = new Set(
  coverageOf(clauses, controls).rows.flatMap(row => (row.status === 'working' ? [row.id] : [])),
);
const wanted = (row: string) => {
  if (asked.includes('--working')) return working.has(row);
  return asked.length === 0 || asked.includes(row);
};
const switches = new Set(guardedRows());
const tried = controls.filter(one => one.test !== undefined && switches.has(one.row) && wanted(one.row));
const rows = await lookAtAll(tried);
const missed = [...working].filter(row => !tried.some(one => one.row === row) && wanted(row));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const kept = join(root, 'docs', 'norms', 'guards.json');
const write = (of: { commit: string; date: string; rows: Result[] }) =>
  writeFileSync(kept, `${JSON.stringify(of, undefined, 2)}\n`);
if (asked.length === 0) write({ commit, date: isoDay(wallMs()), rows });
else if (!asked.includes('--working')) {
  const whole = JSON.parse(readFileSync(kept, 'utf8')) as { commit: string; date: string; rows: Result[] };
  const others = whole.rows.filter(one => !asked.includes(one.row));
  const place = (of: Result) => controls.findIndex(one => one.row === of.row && one.test === of.test);
  const now = rows.map(one => ({ ...one, commit }));
  write({ ...whole, rows: [...others, ...now].sort((a, b) => place(a) - place(b)) });
}
for (const row of missed) process.stderr.write(`${row} is working and has no switch or no test\n`);
const green = rows.filter(one => !one.red);
process.stdout.write(`${rows.length - green.length} red, ${green.length + missed.length} not\n`);
process.exit(green.length + missed.length === 0 ? 0 : 1);
