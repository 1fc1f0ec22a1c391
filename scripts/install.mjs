import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { Obstacle, obstacleIn, step } from './say.mjs';
import { inTurn } from './turn.mjs';

const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.tingtong-lock');

/** Installs the packages of the lock file unless exactly these are installed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step({ zh: '安装依赖', en: 'packages installed' }, () => inTurn('install', install));
}

function install() {
  if (isInstalled()) return false;
  console.log('· 安装依赖，约一两分钟… installing packages, a minute or two…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(program, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw installFailure(`${done.error ?? ''}\n${done.stdout}\n${done.stderr}`);
  writeFileSync(stamp, hashOfLock());
  return true;
}

function isInstalled() {
  if (!existsSync(modules)) return false;
  // A linked folder is shared on purpose and belongs to somebody else: npm ci would empty it for everyone.
  if (lstatSync(modules).isSymbolicLink()) return true;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === hashOfLock();
  return holdsTheLock();
}

/** Somebody ran npm ci by hand: what npm wrote down about the folder must agree with the lock file. */
function holdsTheLock() {
  const written = join(modules, '.package-lock.json');
  if (!existsSync(written)) return false;
  const [has, wants] = [written, lock].map(file => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wants).every(
    ([path, one]) => path === '' || one.optional === true || has[path]?.version === one.version,
  );
}

function hashOfLock() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}

function installFailure(output) {
  const file = join(root, 'var', 'install.log');
  const known = obstacleIn(output, modules);
  if (known !== undefined) return known;
  try {
    writeFileSync(file, output);
  } catch {
    console.error(output);
  }
  return new Obstacle({
    zh: `安装依赖没有成功，原因见 ${file}。`,
    en: `The packages could not be installed: ${file} says why.`,
  });
}
