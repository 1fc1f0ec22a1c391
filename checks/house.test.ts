import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allMachines, allServed } from '../apps/server/assembly.ts';
import { drawMachines, drawModules } from '../kit/drawing.ts';
import { flaws, machinesMade } from '../kit/machine.ts';
import { allGrants } from '../kit/permission.ts';
import { refusalCodes, refusalWords } from '../kit/refusal.ts';
import { projectRoot } from '../kit/root.ts';
import type { Words } from '../kit/words.ts';
import { modules } from '../modules.mjs';

const root = projectRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name) && !name.includes('node_modules'))
    .map(name => `${folder}/${name}`);
}

const sources = () =>
  ['apps', 'modules', 'kit']
    .flatMap(folder => filesIn(folder, /\.tsx?$/))
    .filter(path => !/\.test\.tsx?$/.test(path));

test('every machine of a module stands in the list that is drawn, proven and looked at', () => {
  const listed = new Set(allMachines.map(one => one.name));
  expect(
    machinesMade()
      .map(one => one.name)
      .filter(name => !listed.has(name)),
  ).toEqual([]);
});

test('no machine has a flaw', () => {
  for (const machine of allMachines) expect(flaws(machine), machine.name).toEqual([]);
});

test('the drawings are those of the code: run `npm run draw`', () => {
  expect(read('docs/drawings/machines.md')).toBe(drawMachines(allMachines));
  expect(read('docs/drawings/modules.md')).toBe(drawModules(modules));
});

test('every refusal that is thrown has words, and every word is used', () => {
  const names = Object.keys(modules).join('|');
  const known = new Set(refusalCodes());
  const used = new Set<string>();
  for (const path of sources()) {
    for (const match of read(path).matchAll(new RegExp(`'((?:kit|${names})\\.[a-z_]+)'`, 'g'))) {
      if (match[1] !== undefined && known.has(match[1])) used.add(match[1]);
      const thrown = new RegExp(`(?:Refusal\\(|refuseIf\\([^;]*)'${match[1]?.replace('.', '\\.')}'`).test(
        read(path),
      );
      if (thrown) expect(known.has(match[1] ?? ''), `${match[1]} in ${path} has no words`).toBe(true);
    }
  }
  const unused = [...known].filter(
    code => !used.has(code) && !code.startsWith('norms.') && code !== 'kit.refused',
  );
  expect(unused).toEqual([]);
});

const latin_allowed =
  /JSON|MB|A 类|application\/json|GoTone|VIP|10086|QR|ID|CSRF|ESC|Ctrl|PIN|SIM|DATABASE_URL/g;

function leaks(words: Words, where: string): string[] {
  const found: string[] = [];
  if (/[A-Za-z]{2,}/.test(words.zh.replace(latin_allowed, '').replace(/\{\w+\}/g, '')))
    found.push(`${where}: English in 「${words.zh}」`);
  if (/[\u3400-\u9fff，。；：「」]/.test(words.en)) found.push(`${where}: Chinese in “${words.en}”`);
  if (/窗口/.test(words.zh)) found.push(`${where}: a counter is 台, not 窗口`);
  return found;
}

test('no language leaks into the other', () => {
  const found = [
    ...refusalCodes().flatMap(code => {
      const words = refusalWords(code);
      return words === undefined ? [] : [...leaks(words.say, code), ...leaks(words.then, code)];
    }),
    ...allMachines.flatMap(machine => [
      ...Object.entries(machine.states).flatMap(([state, words]) => leaks(words, `${machine.name}.${state}`)),
      ...Object.entries(machine.moves).flatMap(([verb, rule]) => leaks(rule.say, `${machine.name}.${verb}`)),
    ]),
    ...allServed.flatMap(({ endpoint }) => leaks(endpoint.summary, endpoint.path)),
  ];
  expect(found).toEqual([]);
});

test('SQL lives in store files, the kit and the seed alone', () => {
  const wrong = sources().filter(
    path =>
      /\bsql(<|\()/.test(read(path)) &&
      !/store\.ts$|norms\/values\.ts$|^kit\/|^modules\/demo\/|^apps\/server\/prepare\.ts$/.test(path),
  );
  expect(wrong).toEqual([]);
});

test('every module tells what it is', () => {
  const missing = Object.keys(modules).filter(name => !existsSync(join(root, 'modules', name, 'README.md')));
  expect(missing).toEqual([]);
  const unknown = readdirSync(join(root, 'modules')).filter(name => !(name in modules));
  expect(unknown).toEqual([]);
});

test('every permission an endpoint asks for is granted to somebody', () => {
  const granted = new Set(allGrants().map(([permission]) => permission));
  const asked = allServed
    .map(({ endpoint }) => endpoint.may)
    .filter(may => may !== 'anyone' && may !== 'signed_in');
  expect(asked.filter(may => !granted.has(may))).toEqual([]);
});

test('no file is longer than 400 lines, and three quarters are shorter than 140', () => {
  const lengths = sources().map(path => ({ path, lines: read(path).split('\n').length }));
  const listed = new Set(['modules/queue/wire.ts', 'modules/norms/parameters/service.ts']);
  expect(lengths.filter(file => file.lines > 400 && !listed.has(file.path))).toEqual([]);
  const short = lengths.filter(file => file.lines <= 140).length;
  expect(short / lengths.length).toBeGreaterThan(0.75);
});

test('every property that a style takes is given somewhere', () => {
  const styles = ['apps', 'modules', 'kit']
    .flatMap(folder => filesIn(folder, /\.(css|tsx)$/))
    .map(path => ({ path, text: read(path) }));
  const names = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(match => match[1] ?? '');
  const given = new Set(styles.flatMap(({ text }) => names(/(--[a-z][a-z0-9-]*)(?:\s*:|['"])/g, text)));
  const lacking = styles.flatMap(({ path, text }) =>
    names(/var\((--[a-z][a-z0-9-]*)/g, text)
      .filter(name => !given.has(name))
      .map(name => `${name} in ${path}`),
  );
  expect(lacking).toEqual([]);
});

test('nothing silences the linter without a reason', () => {
  const silenced = sources().filter(path => /@ts-ignore|@ts-nocheck|eslint-disable/.test(read(path)));
  expect(silenced).toEqual([]);
});
