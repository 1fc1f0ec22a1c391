import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placement } from '../../../db/placement.ts';
import { setStatementFault } from '../../../kit/db.ts';
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
  path: string;
  topics: string[];
}
/** Every `useLive` of a screen whose address and topics stand in its own call. */
function hearings(): Hearing[] {
  const found: Hearing[] = [];
  for (const file of [...files('modules'), ...files('apps/web')]) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const call of text.matchAll(/useLive(?:<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?\(([\s\S]*?)\)[;.,]/g)) {
      const [, asked = ''] = call;
      const address = /[`'](\/api\/[^`']*)[`']/.exec(asked);
      if (address === null) continue;
      const path = (address[1] ?? '').replace(/\$\{\w*query\w*[^}]*\}.*$/, '').replace(/\?.*$/, '');
      const rest = asked.slice(address.index + address[0].length);
      const topics = [...rest.matchAll(/'(\w+)'/g)].map(one => one[1] ?? '');
      if (rest.includes('...topics')) continue;
      found.push({ file, path: path.replace(/\$\{[^}]*\}/g, '*'), topics });
    }
  }
  return found;
}
test('look', async () => {
  console.log(JSON.stringify(hearings().filter(h => h.topics.length === 0)));
  console.log(hearings().length);
});
