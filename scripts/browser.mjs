import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Obstacle, step } from './say.mjs';

const usual = '/usr/bin/chromium';
const packages = ['chromium', 'fonts-noto-cjk'];

/** The browser for the tests of whole days: `CHROMIUM_PATH`, the system's, or one installed now when root may. */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Obstacle({
      zh: `CHROMIUM_PATH 指向的 ${named} 不存在，请改正它。`,
      en: `CHROMIUM_PATH names ${named}, which does not exist: correct it.`,
    });
  }
  if (!existsSync(usual)) await step({ zh: '安装浏览器', en: 'browser installed' }, install);
  return usual;
}

function install() {
  if (process.getuid?.() !== 0 || !mayRun('apt-get', ['--version'])) throw missing();
  console.log('· 安装浏览器，约一两分钟… installing a browser, a minute or two…');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  if (!existsSync(usual)) throw missing();
  return true;
}

function mayRun(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function missing() {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return new Obstacle({
    zh: `测试需要浏览器，而本机没有：请由管理员运行 ${command}，或用 CHROMIUM_PATH 指向已有的 Chromium。`,
    en: `The tests need a browser and there is none: have an administrator run ${command}, or name a Chromium with CHROMIUM_PATH.`,
  });
}
