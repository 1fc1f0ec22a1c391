import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { exitWith, obstacleIn, step } from './say.mjs';
import { inTurn } from './turn.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');
const sources = ['apps', 'modules', 'kit', 'db', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs'];
const entries = {
  server: 'apps/server/main.ts',
  past: 'apps/server/past.ts',
  worker: 'apps/worker/main.ts',
  supervisor: 'apps/supervisor/main.ts',
  leash: 'apps/supervisor/leash.ts',
};

/** Builds programs and pages into `dist/` unless what is there was built from exactly these sources. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await step({ zh: '构建', en: 'built' }, () => inTurn('build', build));
}

async function build() {
  const now = fingerprint();
  if (isBuilt()) return false;
  rmSync(stamp, { force: true });
  mkdirSync(dist, { recursive: true });
  try {
    await Promise.all([buildPrograms(), buildPages()]);
  } catch (error) {
    const disk = /ENOSPC|EDQUOT|EROFS|EACCES|no space left|read-only file system|permission denied/i;
    const [named = ''] = disk.exec(`${error.code ?? ''} ${error.message}`) ?? [];
    throw obstacleIn(named, dist) ?? error;
  }
  writeFileSync(stamp, now);
  return true;
}

async function buildPrograms() {
  const { build: bundle, formatMessages } = await import('esbuild');
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(root, file)));
  // Silent: what goes wrong is said once, by whoever catches it.
  const { warnings } = await bundle({
    absWorkingDir: root,
    entryPoints: present.map(([out, file]) => ({ in: file, out })),
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
  });
  for (const told of await formatMessages(warnings, { kind: 'warning' })) console.warn(told);
}

async function buildPages() {
  if (!existsSync(join(root, 'vite.config.ts'))) return;
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Path, size and time of every source file: a checkout, an edit or a merge changes it, a test file does not. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(source => filesIn(join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { withFileTypes: true })
    .filter(each => each.name !== 'node_modules' && !/\.test\.tsx?$/.test(each.name))
    .map(each => each.name);
  return names.sort().flatMap(name => filesIn(join(path, name)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ensureInstalled } = await import('./install.mjs');
  await ensureInstalled()
    .then(() => ensureBuilt())
    .catch(exitWith);
}
