import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a customer's device or a hall's wall downloads stays under 150 kB of script, a workstation under 450. */
const budgets_kb: Record<string, number> = {
  kiosk: 150,
  display: 150,
  m: 150,
  customer: 150,
  start: 150,
  halls: 150,
};
const staffBudget_kb = 450;

const root = join(process.cwd(), 'dist/web');
/** Files a page or a file names outright; what it asks for later stands in `import(…)`. */
const named = /assets\/([\w.-]+\.(?:js|css))/g;
const imported = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;
const asked_later = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g;
const weighed = new Map<string, number>();

function gzipped(file: string): number {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(root, file))).length;
  weighed.set(file, size);
  return size;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(one => `assets/${one[1]}`);

/** Some files with everything they import, down to the last; what is only asked for later is not among them. */
function closure(first: readonly string[]): Set<string> {
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (file.endsWith('.js')) found(read(file), imported).forEach(follow);
  };
  first.forEach(follow);
  return files;
}

/** What a page weighs when it stands, and with the heaviest of what it may ask for later. */
function weigh(page: string) {
  const at_once = closure(found(read(`${page}/index.html`), named));
  const later = [...at_once]
    .filter(file => file.endsWith('.js'))
    .flatMap(file => found(read(file), asked_later));
  const sum = (files: Iterable<string>, ending: string) =>
    [...files].filter(file => file.endsWith(ending)).reduce((total, file) => total + gzipped(file), 0) / 1000;
  const js_kb = sum(at_once, '.js');
  const most_kb = Math.max(js_kb, ...later.map(file => sum(closure([...at_once, file]), '.js')));
  return { page, js_kb, most_kb, css_kb: sum(at_once, '.css'), limit_kb: budgets_kb[page] ?? staffBudget_kb };
}

const pages = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'assets')
  .map(entry => weigh(entry.name));

console.log('page         js gz kB    at most   css gz kB   limit');
for (const { page, js_kb, most_kb, css_kb, limit_kb } of pages) {
  const over = most_kb > limit_kb ? '  OVER' : '';
  console.log(
    `${page.padEnd(12)}${js_kb.toFixed(1).padStart(9)}${most_kb.toFixed(1).padStart(11)}${css_kb.toFixed(1).padStart(12)}${String(limit_kb).padStart(8)}${over}`,
  );
}
if (pages.some(page => page.most_kb > page.limit_kb)) process.exitCode = 1;
