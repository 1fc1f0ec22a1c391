import type { Clause, Expansion, GroupPlace, Kind, NormDocument } from '../clause.ts';
import type { Fact, FactStatus } from '../fact.ts';

/** The whole norms catalogue as it was read from its page: what the generated JSON holds. */
export interface Catalogue {
  edition: number;
  documents: NormDocument[];
  groups: GroupPlace[];
  rows: Clause[];
  expansions: Expansion[];
  facts: Fact[];
  /** The numbers the catalogue prints about itself in section 7.2. */
  printed: PrintedCounts;
}

/** Counts of section 7.2: the reader compares what it read with them and stops at the first difference. */
export interface PrintedCounts {
  total: number;
  groups: Record<string, number>;
  primary: Record<string, number>;
  anywhere: Record<string, number>;
  inferred: number;
}

/** A source ref such as `D03/12.1.1.2` or `D05.a7.1d1`. */
export const source_ref = /^D\d\d(\/\d\d)?(\.[A-Za-z0-9]+)+$/;

const clause_id = /^([A-Z0-9]+)-(\d\d)$/;
const kind_order = 'WCKPRT';
/** Brackets in a row that name a law in words instead of a numbered fact. */
const named_laws = new Set(['PIPL 24']);

/** Stops the import: a page that is only half understood is worse than none. */
function fail(what: string, line: string): never {
  throw new Error(`norms catalogue: ${what}: ${line.slice(0, 160)}`);
}

/** Reads the catalogue page into typed data; throws at the first row it does not understand. */
export function parseCatalogue(markdown: string): Catalogue {
  const facts = parseFacts(between(markdown, '## 3. ', '## 4. '));
  const body = between(markdown, '## 2. Catalogue', '### 2.38 ');
  const { rows, groups } = parseRows(body, new Set(facts.map(fact => fact.id)));
  const expansions = parseExpansions(between(markdown, '### 2.38 ', '## 3. '), rows);
  for (const row of rows) {
    row.expansions = expansions.filter(one => one.rows.includes(row.id)).map(one => one.id);
  }
  const known = new Set(rows.map(row => row.id));
  for (const fact of facts) {
    for (const id of fact.rows)
      if (!known.has(id)) fail(`fact ${fact.id} names an unknown row ${id}`, fact.use);
  }
  const printed = parseCounts(between(markdown, '### 7.2 ', '## 8. '));
  const edition = Number(/^Edition: (\d+)\./m.exec(markdown)?.[1] ?? fail('no edition line', markdown));
  const documents = parseDocuments(between(markdown, '## 1. ', '## 2. '));
  const catalogue = { edition, documents, groups, rows, expansions, facts, printed };
  compareCounts(catalogue);
  return catalogue;
}

/** The text from one heading up to the next one named. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(`\n${from}`);
  const end = text.indexOf(`\n${to}`, start + 1);
  if (start < 0 || end < 0) fail(`no part from «${from}» to «${to}»`, from);
  return text.slice(start, end);
}

/** The cells of a table line, trimmed; undefined for header and rule lines. */
function cells(line: string, header: string): string[] | undefined {
  if (line.startsWith(`| ${header} |`) || /^\|[-|]+\|$/.test(line)) return undefined;
  if (!line.endsWith('|')) fail('a table line that does not close', line);
  return line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim());
}

const plain = (text: string): string => text.replaceAll('**', '').replaceAll('◇', '').trim();

/** The page sets brackets in half width inside Chinese; on a screen they stand in full width. */
const fullWidth = (text: string): string =>
  text
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(',', '，')
    .replaceAll(':', '：')
    .replaceAll(';', '；');

function parseDocuments(section: string): NormDocument[] {
  const documents: NormDocument[] = [];
  for (const line of section.split('\n').filter(one => one.startsWith('|'))) {
    const row = cells(line, 'Doc');
    if (row === undefined) continue;
    const [id, heading, scope, condition, ...rest] = row;
    if (id === undefined || !/^D\d\d$/.test(id) || !heading || !scope || !condition || rest.length > 0) {
      fail('a document that does not parse', line);
    }
    documents.push({ id, heading, scope, condition });
  }
  if (documents.length !== 20) fail(`${documents.length} documents instead of 20`, section);
  return documents;
}

function parseRows(section: string, facts: Set<string>): { rows: Clause[]; groups: GroupPlace[] } {
  const rows: Clause[] = [];
  const groups: GroupPlace[] = [];
  let heading = '';
  for (const line of section.split('\n')) {
    if (line.startsWith('### ')) heading = line;
    if (!line.startsWith('|')) continue;
    const row = cells(line, 'ID');
    if (row === undefined) continue;
    const clause = parseRow(row, line, facts);
    if (rows.some(other => other.id === clause.id)) fail(`${clause.id} stands twice`, line);
    if (groups.at(-1)?.id !== clause.group) {
      if (groups.some(group => group.id === clause.group)) fail(`${clause.group} is split`, line);
      const place = new RegExp(`^### (2\\.\\d+) .*\\b${clause.group}\\b`).exec(heading)?.[1];
      groups.push({ id: clause.group, section: place ?? fail('a heading without this group', heading) });
    }
    rows.push(clause);
  }
  return { rows, groups };
}

function parseRow(row: string[], line: string, facts: Set<string>): Clause {
  const [id, gloss, source, does, kind, ...rest] = row;
  const group = clause_id.exec(id ?? '')?.[1];
  if (!id || !group || !gloss || !source || !does || !kind || rest.length > 0) {
    fail('a row that does not parse', line);
  }
  const sources = source.split(' ');
  const strange = sources.find(ref => !source_ref.test(ref));
  if (strange !== undefined) fail(`a source that does not parse: ${strange}`, line);
  const named: string[] = [];
  for (const [, name = ''] of `${gloss} ${does}`.matchAll(/\[([^\]]*)\]/g)) {
    if (named_laws.has(name)) continue;
    if (!facts.has(name)) fail(`an unknown fact [${name}]`, line);
    if (!named.includes(name)) named.push(name);
  }
  const inferred = line.includes('◇');
  return {
    id,
    group,
    ...parseGloss(gloss, line),
    inferred,
    sources,
    facts: named,
    expansions: [],
    does,
    kinds: parseKinds(kind, line),
  };
}

/** Splits `条款 / gloss`; the five S's are written `整理 Seiri` without a stroke. */
function parseGloss(gloss: string, line: string): { zh: string; en: string } {
  const halves = /^(.+?) ?\/ (.+)$/.exec(gloss) ?? /^(\P{ASCII}+) ([A-Z][a-z]+)$/u.exec(gloss);
  const [, zh, en] = halves ?? fail('a gloss that does not split', line);
  if (!zh || !en || /\p{Script=Han}/u.test(en)) fail('a gloss with a mixed half', line);
  return { zh: fullWidth(plain(zh)), en: plain(en) };
}

function parseKinds(text: string, line: string): Kind[] {
  const kinds = text.split(',');
  for (const kind of kinds) {
    if (kind.length !== 1 || !kind_order.includes(kind)) fail(`an unknown kind ${kind}`, line);
  }
  if (new Set(kinds).size !== kinds.length) fail('a kind twice', line);
  return kinds as Kind[];
}

function parseFacts(section: string): Fact[] {
  const facts: Fact[] = [];
  let place = '';
  for (const line of section.split('\n')) {
    place = /^### (3\.\d) /.exec(line)?.[1] ?? place;
    if (!line.startsWith('|')) continue;
    const row = cells(line, 'N');
    if (row === undefined) continue;
    const [id, rule, address, status, use, ...rest] = row;
    if (!id || !/^N\d\db?$/.test(id) || !rule || !address || !status || !use || rest.length > 0) {
      fail('a fact that does not parse', line);
    }
    facts.push({
      id,
      section: place,
      rule: plain(rule),
      ...parseStatus(status, line),
      use,
      rows: rowsNamed(use),
    });
  }
  if (facts.length !== 44) fail(`${facts.length} facts instead of 44`, section);
  return facts;
}

/** Reads `V`, `J/S`, `V (as contract texts)` or `V / S(vendor)`. */
function parseStatus(text: string, line: string): { statuses: FactStatus[]; status_note: string | null } {
  const match = /^([VSJK])(?: ?\/ ?([VSJK]))? ?(?:\(([^)]+)\))?$/.exec(text);
  if (match === null) fail(`a status that does not parse: ${text}`, line);
  const statuses = [match[1], match[2]].filter(one => one !== undefined) as FactStatus[];
  return { statuses, status_note: match[3] ?? null };
}

/** The rows a text names, ranges such as `PRM-01..08` spelt out. */
function rowsNamed(text: string): string[] {
  const rows: string[] = [];
  for (const [, group, first, last] of text.matchAll(/\b([A-Z0-9]+)-(\d\d)(?:\.\.(\d\d))?/g)) {
    for (let n = Number(first); n <= Number(last ?? first); n += 1) {
      rows.push(`${group}-${String(n).padStart(2, '0')}`);
    }
  }
  return [...new Set(rows)];
}

function parseExpansions(section: string, rows: Clause[]): Expansion[] {
  const known = new Set(rows.map(row => row.id));
  const expansions: Expansion[] = [];
  for (const block of section.split(/\n(?=\*\*X\d)/).slice(1)) {
    const match = /^\*\*(X\d+) (.+?) \((D[^)]+)\)([^*]*)\*\*([\s\S]+)$/.exec(block.trim());
    const [, id, heading, refs, note, tail] = match ?? fail('an expansion that does not parse', block);
    if (!id || !heading || !refs || note === undefined || !tail) fail('an expansion with a gap', block);
    const clauses = refs.split(', ').flatMap(ref => spreadRef(ref, block));
    const named = rowsNamed(tail);
    const unknown = named.find(row => !known.has(row));
    if (unknown !== undefined) fail(`${id} names an unknown row ${unknown}`, block);
    const touched = rows.filter(row => named.includes(row.id) || row.sources.some(ref => lies(ref, clauses)));
    const body =
      `${note.replace(/^[,\s—]+/, '')}${tail.startsWith(' —') ? '\n' : ''}${tail.replace(/^ — /, '')}`.trim();
    expansions.push({ id, heading, clauses, body, rows: touched.map(row => row.id) });
  }
  if (expansions.length !== 22) fail(`${expansions.length} expansions instead of 22`, section);
  return expansions;
}

/** `D17.1.19–20` means two clauses, `D08.2–4` three. */
function spreadRef(ref: string, block: string): string[] {
  const span = /^(D[\d/.]*?\.)(\d+)–(\d+)$/.exec(ref);
  if (span === null)
    return source_ref.test(ref) ? [ref] : fail(`a clause that does not parse: ${ref}`, block);
  const refs: string[] = [];
  for (let n = Number(span[2]); n <= Number(span[3]); n += 1) refs.push(`${span[1]}${n}`);
  return refs;
}

/** The documents of a ref, each with the same tail: `D03/12.4.1` is `D03.4.1` and `D12.4.1`. */
export function singleRefs(ref: string): string[] {
  const match = /^D(\d\d)(?:\/(\d\d))?(\..+)$/.exec(ref);
  if (match === null) return [];
  const documents = [match[1], match[2]].filter(one => one !== undefined);
  return documents.map(document => `D${document}${match[3]}`);
}

/** Whether a source ref is one of these clauses or lies inside one. */
function lies(ref: string, clauses: string[]): boolean {
  const outer = clauses.flatMap(singleRefs);
  return singleRefs(ref).some(inner =>
    outer.some(
      clause => inner === clause || (inner.startsWith(clause) && !/^\d/.test(inner.slice(clause.length))),
    ),
  );
}

function parseCounts(section: string): PrintedCounts {
  const total = Number(/\(total (\d+)\)/.exec(section)?.[1]);
  const lines = section.split('\n');
  const groups = tally(lines.find(line => line.startsWith('GEN ')) ?? '');
  const primary = tally(/Primary kind: ([^;]+);/.exec(section)?.[1] ?? '');
  const anywhere = tally(/kind used anywhere: ([^;]+);/.exec(section)?.[1] ?? '');
  const inferred = Number(/inferred \(◇\) element: (\d+)/.exec(section)?.[1]);
  if (!Number.isInteger(total) || !Number.isInteger(inferred)) fail('counts that do not parse', section);
  return { total, groups, primary, anywhere, inferred };
}

function tally(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const part of text.trim().split(' · ')) {
    const match = /^([A-Z0-9]+) (\d+)$/.exec(part);
    if (match?.[1] === undefined) fail('a count that does not parse', part);
    counts[match[1]] = Number(match[2]);
  }
  return counts;
}

/** The numbers of section 7.2 as counted from the rows that were read. */
export function countRows(rows: readonly Clause[]): PrintedCounts {
  const counts: PrintedCounts = { total: rows.length, groups: {}, primary: {}, anywhere: {}, inferred: 0 };
  const add = (where: Record<string, number>, key: string) => {
    where[key] = (where[key] ?? 0) + 1;
  };
  for (const row of rows) {
    add(counts.groups, row.group);
    row.kinds.forEach((kind, place) => {
      if (place === 0) add(counts.primary, kind);
      add(counts.anywhere, kind);
    });
    if (row.inferred) counts.inferred += 1;
  }
  return counts;
}

function compareCounts({ rows, printed }: Catalogue): void {
  const counted = countRows(rows);
  for (const part of ['groups', 'primary', 'anywhere'] as const) {
    for (const key of new Set([...Object.keys(counted[part]), ...Object.keys(printed[part])])) {
      if (counted[part][key] !== printed[part][key]) {
        fail(`${part} ${key}: read ${counted[part][key]}, printed ${printed[part][key]}`, key);
      }
    }
  }
  if (counted.total !== printed.total) fail(`read ${counted.total} rows, printed ${printed.total}`, 'total');
  if (counted.inferred !== printed.inferred)
    fail(`read ${counted.inferred} ◇ rows`, String(printed.inferred));
}
