import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import '../apps/server/assembly.ts';
import { pages } from '../apps/server/pages.ts';
import { guardedRows } from '../kit/guard.ts';
import { projectRoot } from '../kit/root.ts';
import { hasEvidence, rowsWitnessed } from '../modules/norms/evidence.ts';
import { type Control, clauses, controlFlaws, controls, coverageOf } from '../modules/norms/index.ts';

const root = projectRoot();

/** The entries of a page, such as `/clause` for `/clause/QUE-01`. */
const knownPage = (path: string) =>
  pages.some(page => page.path.split('/')[1] === path.split('/')[1] && path.split('/')[1] !== '');

/** The names of the tests written in a file; `%s` stands for anything. */
function namesIn(file: string): RegExp[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = [
    ...text.matchAll(/\btest(?:\.each[^\n]*?)?\(\s*(['"`])(.+?)\1/gs),
    ...text.matchAll(/\]\)\(\s*(['"`])(.+?)\1/gs),
  ];
  return names.map(([, , name]) => new RegExp(`^${literally(name ?? '').replaceAll('%s', '.+')}`));
}
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a register claims that is not there; one sentence each, for its author. */
function unfounded(register: readonly Control[]): string[] {
  const flaws = controlFlaws(register);
  for (const one of register) {
    const where = `${one.row} ${one.control.name}`;
    if (one.page !== undefined && !knownPage(one.page)) flaws.push(`${where}: there is no page ${one.page}`);
    if (one.status === 'working' && !guardedRows().includes(one.row))
      flaws.push(`${where}: no switch guarded('${one.row}', …) stands in the code`);
    if (one.test === undefined) continue;
    const [file = '', ...rest] = one.test.split(' ');
    const name = rest.join(' ');
    if (!existsSync(join(root, file))) flaws.push(`${where}: there is no file ${file}`);
    else if (!namesIn(file).some(known => known.test(name)))
      flaws.push(`${where}: ${file} has no test «${name}»`);
  }
  return flaws;
}

test('no row claims a control, a page or a test that does not exist', () => {
  expect(unfounded(controls)).toEqual([]);
  expect(coverageOf(clauses, controls).total).toBe(620);
});

test('a clause whose events are shown as evidence stands in the register', () => {
  const known = new Set(controls.map(one => one.row));
  const to_come = ['PRIN-02', 'SVC-20', 'APT-02', 'APT-03', 'APT-04'];
  expect([...rowsWitnessed().keys()].filter(row => !known.has(row) && !to_come.includes(row))).toEqual([]);
});

test('every working row shows evidence on its page, measured or witnessed', () => {
  const working = coverageOf(clauses, controls).rows.filter(one => one.status === 'working');
  expect(working.length).toBeGreaterThan(300);
  expect(working.filter(one => !hasEvidence(one.id)).map(one => one.id)).toEqual([]);
});

test('the law itself can go red', () => {
  const sound: Control = {
    row: 'GEN-02',
    status: 'working',
    words: { zh: '例子', en: 'a sample' },
    control: { kind: 'guard', name: 'sample' },
    page: '/clause',
    test: 'checks/norms.test.ts GEN-02 a sample',
  };
  expect(unfounded([sound])).toEqual(['GEN-02 sample: checks/norms.test.ts has no test «GEN-02 a sample»']);
  expect(unfounded([{ ...sound, test: 'no/file.test.ts GEN-02' }])).toEqual([
    'GEN-02 sample: there is no file no/file.test.ts',
  ]);
  expect(unfounded([{ ...sound, page: '/nowhere' }])[0]).toBe('GEN-02 sample: there is no page /nowhere');
  expect(unfounded([{ ...sound, row: 'CC-01', test: 'checks/norms.test.ts CC-01 a' }])[0]).toBe(
    "CC-01 sample: no switch guarded('CC-01', …) stands in the code",
  );
});
