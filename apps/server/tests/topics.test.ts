import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placement } from '../../../db/placement.ts';
import { setStatementFault } from '../../../kit/db.ts';
import { machinesMade } from '../../../kit/machine.ts';
import { projectRoot } from '../../../kit/root.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { allServed } from '../assembly.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  setStatementFault(undefined);
  await world.close();
});

const root = projectRoot();
const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\./.test(name) && !name.includes('node_modules'))
    .map(name => `${folder}/${name}`);

interface Hearing {
  file: string;
  /** The address with a star for each part that is filled in. */
  path: string;
  topics: string[];
}

const starred = (address: string): string =>
  address
    .replace(/^\$\{at\}(?=\/(checks|compensations-owed))/, '/api/halls/*/tickets/*')
    // `${hall}/…` of a screen that names its hall once.
    .replace(/^\$\{\w+\}(?=\/)/, '/api/halls/*')
    .replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}(?=\/|$|\?)/g, part => (/query|''/.test(part) ? '' : '*'))
    .replace(/\$\{.*$/, '')
    .replace(/(\w)\*$/, '$1')
    .replace(/\?.*$/, '');

const quotedIn = (text: string): string[] => [...text.matchAll(/'(\w+)'/g)].map(one => one[1] ?? '');

/** Every `useLive` of a screen whose address is written in its own call. */
function hearings(): Hearing[] {
  const found: Hearing[] = [];
  for (const file of [...files('modules'), ...files('apps/web')]) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const call of text.matchAll(/useLive(?:<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?\(([\s\S]*?)\)[;.,]/g)) {
      const asked = call[1] ?? '';
      const address = /(`[^`]*`|'\/api\/[^']*')/.exec(asked);
      if (address === null) continue;
      const written = address[0].slice(1, -1);
      const rest = asked.slice(address.index + address[0].length);
      const named = rest.includes('...topics') ? (/topics = \[([^\]]*)\]/.exec(text)?.[1] ?? '') : rest;
      found.push({ file, path: starred(written), topics: quotedIn(named) });
    }
  }
  return found;
}

/** Tables that stand beside what is shown: names, places, limits, how to reach somebody. They change seldom, and the next look has it. */
const beside: readonly string[] = [
  ...['person', 'role_assignment', 'mentoring', 'session', 'hall', 'unit'],
  ...['norm_override', 'norm_version', 'notice_contact'],
];
/** Who the caller is: asked before every look, of no look a part. */
const gate = 'people.sessions';

const tablesOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|join)\s+(\w+)/gi)]
    .map(one => one[1] ?? '')
    .filter(table => table in placement);

const label = 'only the number of a ticket or counter stands there, and it never changes';
const past = 'figures of days that are over';
const wifi = 'the hall’s Wi-Fi is told under the halls';
const form = 'a form’s choices: taken when it opens, judged again by the act';
/** What a picture reads and does not listen to, with the reason: file, address, whose tables. */
const deaf: readonly [file: string, path: string, owners: string[], why: string][] = [
  [
    'appointments/ui/BookPage.tsx',
    'waits',
    ['queue', 'counters'],
    'of it only the hall’s head and rules are shown',
  ],
  [
    'appointments/ui/BookingPage.tsx',
    'waits',
    ['counters'],
    'of it only the hall’s head and rules are shown',
  ],
  ['assets/ui/AssetsPage.tsx', 'assets', ['halls'], 'which day it is'],
  ['assets/ui/CounterFault.tsx', 'assets', ['halls'], 'which day it is'],
  [
    'compensations/ui/CasesPage.tsx',
    'compensations',
    ['counters', 'ledger'],
    `${label}; whether the books are open is asked by the act`,
  ],
  [
    'compensations/ui/ToPay.tsx',
    'compensations',
    ['counters', 'ledger'],
    `${label}; whether the books are open is asked by the act`,
  ],
  ['complaints/ui/Course.tsx', 'compensations', ['tills', 'counters', 'ledger'], form],
  [
    'evaluation/ui/ScorecardStrip.tsx',
    'scorecard',
    ['queue', 'receipts', 'ratings', 'checklists', 'history'],
    past,
  ],
  ['first_asked/ui/FirstAskedPage.tsx', 'first-asked', ['queue'], label],
  ['floor/ui/Asked.tsx', 'asked-of-me', ['counters'], label],
  [
    'floor/ui/FloorScreen.tsx',
    'floor',
    ['queue'],
    'since when a counter is idle: told by its alert, which is the floor’s',
  ],
  [
    'floor/ui/FloorScreen.tsx',
    'forecast',
    ['queue', 'halls'],
    'a simulation: too dear for every ticket, taken when counters or the clock change',
  ],
  ['orders/ui/BackEntries.tsx', 'open-orders', ['queue'], label],
  ['orders/ui/Questions.tsx', 'follow-ups', ['queue'], label],
  ['orders/ui/office/Waiting.tsx', 'open-orders', ['queue'], label],
  ['orders/ui/office/OrdersPage.tsx', 'tills', ['counters'], label],
  ['settlement/ui/SettlementPage.tsx', 'tills', ['counters'], label],
  [
    'statements/ui/StatementsPage.tsx',
    'statements',
    ['ledger'],
    'balances move by the acts of settlement and of statements alone',
  ],
  ['tariffs/ui/PublishedPage.tsx', 'promises', ['compensations', 'orders', 'queue'], past],
  ['tills/ui/Taking.tsx', 'handed-over-tills', ['counters'], label],
  ['tills/ui/office/TillsPage.tsx', 'tills', ['counters'], label],
  [
    'admin/VoiceLine.tsx',
    'voice',
    ['queue'],
    'a voice is told under a topic of its own, or every wall would look at every word',
  ],
  ['clause/App.tsx', '*', ['halls'], 'of it only the time is taken'],
  ['counter/App.tsx', 'line', ['queue'], 'of it only the counters are taken'],
  ['office/Figures.tsx', 'past-days', ['queue', 'ratings', 'history'], past],
  [
    'floor/ui/TicketCard.tsx',
    '/api/hall-waits',
    ['counters', 'halls', 'queue'],
    'other halls, whose changes are not told here: taken when the card opens',
  ],
  [
    'ratings/ui/CustomerScreen.tsx',
    'customer-screen',
    ['people'],
    'which counter it stands at: another one is another pairing, and another page',
  ],
  [
    'office/Figures.tsx',
    'order-figures',
    ['queue'],
    'how long a visit took: told by the order that ended in it',
  ],
  ['complaints/ui/FiguresOfMonth.tsx', 'complaint-figures', ['queue'], 'complaints per visits of a month'],
  ['tariffs/ui/KioskPublished.tsx', 'published', ['facilities'], wifi],
  ['tariffs/ui/PublishedPage.tsx', 'published', ['facilities'], wifi],
  ['tariffs/ui/PublishedPaper.tsx', 'published', ['facilities'], wifi],
  ['tariffs/ui/wall-pages.ts', 'published', ['facilities'], wifi],
  ['office/Home.tsx', 'tills', ['counters'], label],
  ['office/open-cases.ts', 'open-orders', ['queue'], label],
];
/** Pictures that are taken once, when their page opens: a form, a paper, a course, a code that follows its own clock. */
const once: readonly string[] = [
  'attendance/ui/TerminalCode.tsx attendance/code',
  'bad_info/ui/ReportBadInfo.tsx bad-info-published',
  'orders/ui/phone/NumberRule.tsx number-rule',
  'orders/ui/phone/ProcessingPage.tsx processing',
  'training/ui/CourseReader.tsx training/courses/*',
  'training/ui/TestDialog.tsx training/attempts/*',
];

/** What a hall that has just opened has none of, or whose address is put together elsewhere: looked at by hand (2026-11-30). */
const unlooked: readonly string[] = [
  '/api/hall-projects/*',
  '/api/halls/*/*',
  '/api/halls/*/handovers/*',
  '/api/halls/*/months/*',
  '/api/halls/*/notices/*',
  '/api/halls/*/orders/*',
  '/api/halls/*/posts/*',
  '/api/halls/*/receipts/*/invoices',
  '/api/halls/*/tickets/*/explanation',
  '/api/halls/*/tills/*',
  '/api/halls/*/tills/*/trail',
  '/api/halls/*/training/attempts/*',
  '/api/halls/*/training/courses/*',
  '/api/halls/*/training/sessions/*',
];

/** Whoever may see a page, in the order they are tried. */
const lookers = [
  '0306',
  '0305',
  '0301',
  '0304',
  '0309',
  '0308',
  '0307',
  '0317',
  '0395',
  '0101',
  '0102',
  '0104',
];
/** What an address asks beside its hall. */
const asks = (day: string): Record<string, string> => ({
  slots: `?business=sim_replacement&day=${day}`,
  'attendance/month': `?month=${day.slice(0, 7)}`,
  'complaint-figures': `?month=${day.slice(0, 7)}`,
  'issue-figures': `?month=${day.slice(0, 7)}`,
  'guidance/proposal': '?business=sim_replacement',
  invoices: `?from=${day}&to=${day}`,
  receipts: `?day=${day}`,
  opinions: `?month=${day.slice(0, 7)}`,
  'order-figures': `?day=${day}`,
  'norms/values': '?keys=safe_float',
});

/** Which table an address’s part names, where it is not called after it. */
const named: Record<string, string> = {
  ...{
    run_id: 'check_run',
    session_id: 'till_session',
    drill_id: 'safety_drill',
    order_id: 'business_order',
  },
  ...{ opinion_id: 'customer_opinion', case_id: 'accountability_case', ticket_id: 'queue_ticket' },
};

test('QUE-12 every picture of a hall is taken again when something it shows has changed: it listens to whose tables it reads', async () => {
  const callers: Caller[] = [];
  for (const no of lookers) callers.push(await world.as(no));
  callers.push(
    await world.device(1001, 'K1'),
    await world.device(1001, 'W1', 'display'),
    await world.device(1001, 'C1', 'counter/customer'),
    world.nobody(),
  );
  const reads = new Map<string, Set<string>>();
  const unread: string[] = [];
  const heard = hearings().filter(one => one.path.startsWith('/api/hall'));
  for (const path of new Set(heard.map(one => one.path))) {
    const endpoint = allServed.find(
      of => of.endpoint.method === 'GET' && of.endpoint.path.replace(/:\w+/g, '*') === path,
    )?.endpoint;
    if (endpoint === undefined) {
      unread.push(path);
      continue;
    }
    let url = endpoint.path.replace(':hall_id', '1001');
    for (const [, name = ''] of url.matchAll(/:(\w+)/g)) {
      const table = named[name] ?? name.replace(/_id$/, '');
      const found =
        table in placement
          ? await world.db.pool.query(`select id from ${table} where hall_id = 1001 limit 1`)
          : undefined;
      url = url.replace(`:${name}`, name === 'code' ? 'K1' : (found?.rows[0]?.id ?? world.counter(1)));
    }
    url += asks(world.day)[path.replace('/api/halls/*/', '')] ?? '';
    const tables = new Set<string>();
    setStatementFault(statement => {
      if (statement.name !== gate) for (const table of tablesOf(statement.text)) tables.add(table);
    });
    let status = 0;
    for (const caller of callers) if (status !== 200) status = (await caller.get(url)).status;
    setStatementFault(undefined);
    if (status !== 200) unread.push(path);
    reads.set(path, tables);
  }
  const found = heard.flatMap(({ file, path, topics }) => {
    if (topics.length === 0) return [];
    const owners = [...(reads.get(path) ?? [])]
      .filter(table => !beside.includes(table))
      .map(table => placement[table]?.owner ?? '')
      .filter(owner => !['kit', 'server', ...topics].includes(owner));
    return owners.length === 0 ? [] : [`${file} ${path} ${[...new Set(owners)].sort().join(' ')}`];
  });
  const excused = deaf.map(([file, path, owners]) => `${file} ${path} ${[...owners].sort().join(' ')}`);
  const short = (said: string) =>
    said
      .replace(/^(modules|apps\/web)\//, '')
      .replace('/api/halls/*/', '')
      .replace('/api/halls/*', '*');
  expect(found.map(short).sort()).toEqual([...excused].sort());
  expect(
    heard
      .filter(one => one.topics.length === 0)
      .map(one => short(`${one.file} ${one.path}`))
      .sort(),
  ).toEqual(once);
  // What could not be looked at is named, so that it does not grow unseen.
  expect(unread.sort()).toEqual(unlooked);
}, 200_000);

test('a topic that a screen names is one that something is told under', () => {
  const told = new Set(allServed.length === 0 ? [] : machinesMade().map(of => of.name.split('.')[0] ?? ''));
  for (const file of files('modules'))
    for (const [, topic = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      /\b(?:record|announce)\(\s*ctx,\s*(?:[\w.]+,\s*)?['`](\w+)\./g,
    ))
      told.add(topic);
  const dead = hearings().flatMap(one =>
    one.topics.filter(topic => !told.has(topic)).map(topic => `${one.file} ${topic}`),
  );
  expect(dead).toEqual([]);
});
