import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a customer's device or a hall's wall downloads stays under 150 kB of script, a workstation under 450. */
const budgets_kb: Record<string, number> = { kiosk: 150, display: 150, m: 150, customer: 150, start: 150 };
const staffBudget_kb = 450;

const root = join(process.cwd(), 'dist/web');
const links = /assets\/([\w.-]+\.(?:js|css))|["']\.\/([\w.-]+\.(?:js|css))["']/g;
const weighed = new Map<string, number>();

function gzipped(file: string): number {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(root, file))).length;
  weighed.set(file, size);
  return size;
}

/** Every file a page needs before it is whole: what it names, and what those files import. */
function needed(page: string): Set<string> {
  const files = new Set<string>();
  const follow = (text: string): void => {
    for (const [, linked, imported] of text.matchAll(links)) {
      const file = `assets/${linked ?? imported}`;
      if (files.has(file)) continue;
      files.add(file);
      if (file.endsWith('.js')) follow(readFileSync(join(root, file), 'utf8'));
    }
  };
  follow(readFileSync(join(root, page, 'index.html'), 'utf8'));
  return files;
}

function weigh(page: string) {
  const files = [...needed(page)];
  const sum = (ending: string) =>
    files.filter(file => file.endsWith(ending)).reduce((total, file) => total + gzipped(file), 0) / 1000;
  const limit_kb = budgets_kb[page] ?? staffBudget_kb;
  return { page, js_kb: sum('.js'), css_kb: sum('.css'), limit_kb };
}

const pages = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'assets')
  .map(entry => weigh(entry.name));

console.log('page         js gz kB   css gz kB   limit');
for (const { page, js_kb, css_kb, limit_kb } of pages) {
  const over = js_kb > limit_kb ? '  OVER' : '';
  console.log(
    `${page.padEnd(12)}${js_kb.toFixed(1).padStart(9)}${css_kb.toFixed(1).padStart(12)}${String(limit_kb).padStart(8)}${over}`,
  );
}
if (pages.some(page => page.js_kb > page.limit_kb)) process.exitCode = 1;
