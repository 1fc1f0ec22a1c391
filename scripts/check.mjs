// npm run check: types, form, module graph, dead code, laws, schema. One line each; the output of what failed follows.
import './node_version.mjs';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { exitWith } from './say.mjs';

/** Two cores: more at once would only make each slower. */
const AT_ONCE = 2;

const tool = (...path) => join(root, 'node_modules', ...path);

const checks = [
  { name: 'types', run: [tool('typescript-native', 'bin', 'tsc'), '-p', '.'] },
  { name: 'laws', run: [tool('vitest', 'vitest.mjs'), 'run', '--project', 'laws', '--passWithNoTests'] },
  { name: 'dead code', run: [tool('knip', 'bin', 'knip.js'), '--no-progress'] },
  {
    name: 'graph',
    needs: '.dependency-cruiser.mjs',
    run: [
      tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs'],
      ...['apps', 'modules', 'kit', 'checks', 'db', 'scripts'].filter(folder =>
        existsSync(join(root, folder)),
      ),
    ],
  },
  { name: 'schema', needs: 'db/schema.sql', run: ['--import', 'tsx', 'scripts/schema.ts', '--check'] },
  {
    name: 'form',
    run: [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '--colors=off'],
  },
];

async function checkAll() {
  await ensureInstalled();
  const waiting = [...checks];
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await check(next))) failed.push(next.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length > 0) console.log(`check failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

async function check({ name, needs, run }) {
  if (needs !== undefined && !existsSync(join(root, needs))) {
    console.log(`!! ${name}: SKIPPED, ${needs} is missing`);
    return true;
  }
  const started = performance.now();
  const { code, output } = await collect(run);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

function collect(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      output += text;
    });
  }
  return new Promise(resolve => {
    child.once('close', code => resolve({ code, output }));
    child.once('error', error => resolve({ code: 1, output: error.message }));
  });
}

await checkAll()
  .then(code => {
    process.exitCode = code;
  })
  .catch(exitWith);
