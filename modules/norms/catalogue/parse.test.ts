import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueFiles } from './files.ts';
import { countRows, parseCatalogue, singleRefs } from './parse.ts';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/norms/catalogue.md', root), 'utf8');
const catalogue = parseCatalogue(page);

test('the catalogue holds the numbers it prints about itself in section 7.2', () => {
  const counted = countRows(catalogue.rows);
  expect(counted).toEqual(catalogue.printed);
  expect(counted.total).toBe(620);
  expect(counted.primary).toEqual({ W: 358, C: 102, K: 73, R: 37, P: 27, T: 23 });
  expect(counted.inferred).toBe(237);
  expect(Object.keys(counted.groups)).toHaveLength(65);
});

test('the committed JSON is what the page reads as today: run npx tsx scripts/norms-import.ts', () => {
  const fingerprint = createHash('sha256').update(page).digest('hex');
  for (const [name, text] of Object.entries(catalogueFiles(catalogue, fingerprint))) {
    expect(readFileSync(new URL(`modules/norms/catalogue/${name}`, root), 'utf8') === text, name).toBe(true);
  }
});

test('section 7.1 sends every demand of the sources to the rows that name it', () => {
  const section = page.slice(page.indexOf('### 7.1 '), page.indexOf('### 7.2 '));
  const printed = new Map<string, string[]>();
  for (const [, document, entries = ''] of section.matchAll(/^\*\*(D\d\d)\*\* — (.+→.+)$/gm)) {
    for (const entry of entries.split(' · ')) {
      const [tail, rows = ''] = entry.split('→');
      printed.set(`${document}.${tail}`, rows.split(' '));
    }
  }
  const read = new Map<string, string[]>();
  for (const row of catalogue.rows) {
    for (const ref of row.sources.flatMap(singleRefs)) read.set(ref, [...(read.get(ref) ?? []), row.id]);
  }
  const sorted = (map: Map<string, string[]>) => [...map].sort(([a], [b]) => a.localeCompare(b));
  expect(sorted(read)).toEqual(sorted(printed));
});

test('a row keeps its kinds in order, its facts and its chapters', () => {
  const row = (id: string) => catalogue.rows.find(one => one.id === id);
  expect(row('SVC-07')).toMatchObject({ kinds: ['W', 'K', 'P'], expansions: ['X1'], inferred: true });
  expect(row('RNM-03')?.facts).toEqual(['N14', 'N22']);
  expect(row('QUE-01')).toMatchObject({ zh: '降低等候时间', en: 'reduce waiting', facts: ['N34'] });
  expect(row('5S-02')).toMatchObject({ zh: '整理', en: 'Seiri' });
  expect(row('APR-21')?.zh).toBe('冬季可加黑毛衣，厅内须统一');
});

const broken: [string, RegExp, string][] = [
  ['a cell is missing', /\| QUE-09 \| (.+?) \| D19\.6\.2 \|/, '| QUE-09 | $1 |'],
  ['a kind is unknown', /at customer's wish \| W \|/, "at customer's wish | Q |"],
  ['a source is garbled', /D19\.6\.2 \| love ticket/, 'D19-6-2 | love ticket'],
  ['a fact does not exist', /love ticket class/, 'love ticket class [N99]'],
  ['an id stands twice', /\| QUE-09 \|/, '| QUE-08 |'],
  ['the gloss has no English', /◇弱势优先 \/ vulnerable first/, '◇弱势优先'],
  ['the English has Chinese in it', /vulnerable first/, 'vulnerable 优先'],
  ['a row is gone', /\n\| QUE-09 \|[^\n]+/, ''],
  ['a row is inferred no longer', /◇弱势优先/, '弱势优先'],
  ['a fact has an unknown status', /\| V \| RNM-04, RNM-09 \|/, '| Z | RNM-04, RNM-09 |'],
  ['a fact names an unknown row', /RNM-04, RNM-09 \|/, 'RNM-04, RNM-99 |'],
  ['an expansion names no chapter', /\*\*X12 VIP \(D03\/12\.3\.4\)/, '**X12 VIP'],
  ['the edition is missing', /^Edition: 1\./m, ''],
];

test.each(broken)('the import stops when %s', (_, pattern, replacement) => {
  expect(pattern.test(page)).toBe(true);
  expect(() => parseCatalogue(page.replace(pattern, replacement))).toThrow(/norms catalogue/);
});
