import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** `nobody`: the one account every system has that owns nothing. */
const NOBODY = 65_534;

/** The account the embedded database runs under: PostgreSQL refuses to run as root. */
export type Account = { kind: 'self' } | { kind: 'namespace' } | { kind: 'other'; uid: number; gid: number };

/** How root steps down, when a test wants one way in particular. */
export type StepDown = 'namespace' | 'nobody';

/**
 * Chooses the account for a data folder. An ordinary user keeps their own. Root takes the account that already
 * owns the data, else a user namespace (the files stay root's, and it works below a folder only root may enter),
 * else `nobody`.
 */
export function chooseAccount(data: string, wanted?: StepDown): Account {
  if (process.platform === 'win32') return { kind: 'self' };
  if (process.getuid?.() !== 0)
    return isNamed() || !namespaceWorks() ? { kind: 'self' } : { kind: 'namespace' };
  const owner = existsSync(data) ? lstatSync(data) : undefined;
  if (owner !== undefined && owner.uid !== 0) return { kind: 'other', uid: owner.uid, gid: owner.gid };
  if (wanted !== 'nobody' && namespaceWorks()) return { kind: 'namespace' };
  return { kind: 'other', uid: NOBODY, gid: NOBODY };
}

/** The command line and options that run a program under an account. */
export function runAs(account: Account, program: string, args: string[]): [string, string[], SpawnOptions] {
  if (account.kind === 'namespace') return ['unshare', [...mapping, '--', program, ...args], {}];
  if (account.kind === 'other') return [program, args, { uid: account.uid, gid: account.gid }];
  return [program, args, {}];
}

/** Gives a file or a whole folder to the account, when root made it for another. */
export function giveTo(account: Account, path: string): void {
  if (account.kind !== 'other' || process.getuid?.() !== 0 || !existsSync(path)) return;
  const now = lstatSync(path);
  if (now.isSymbolicLink()) return;
  if (now.uid !== account.uid) chownSync(path, account.uid, account.gid);
  if (now.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

const mapping = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

function namespaceWorks(): boolean {
  return spawnSync('unshare', [...mapping, '--', 'true'], { stdio: 'ignore' }).status === 0;
}

/** initdb asks for the name of its account, and a container may run under a number that has none. */
function isNamed(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}
