import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** `nobody`: the one account every system has that owns nothing. */
const NOBODY = 65_534;

/** The account the embedded database runs under: PostgreSQL refuses to run as root. */
export type Account = { kind: 'self' } | { kind: 'namespace' } | { kind: 'other'; uid: number; gid: number };

/** How root steps down, when a test wants one way in particular. */
export type StepDown = 'namespace' | 'nobody';

/**
 * Chooses the account for a data folder. An ordinary user keeps their own. Root takes the account that already
 * owns the data, else a user namespace (the files stay root's, and it works below a folder only root may enter),
 * else `nobody`, who is let through such a folder.
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

/** The command line and options that run a program on a data folder under an account. */
export function runAs(
  account: Account,
  of: { program: string; data: string },
  args: string[],
): [string, string[], SpawnOptions] {
  const { program, data } = of;
  if (account.kind === 'namespace') return ['unshare', [...mapping, '--', program, ...args], {}];
  if (account.kind !== 'other') return [program, args, {}];
  const { uid, gid } = account;
  const plain: ReturnType<typeof runAs> = [program, args, { uid, gid }];
  if (isReached(account, program) && isReached(account, data)) return plain;
  // A container's root often keeps the project below a folder that nobody else may enter: stepped down, it may still pass.
  const down = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // `no_setuid_fixup`: initdb asks by access(), which looks away from what an ordinary user may beyond others.
  const pass = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  if (!works('setpriv', [...down, ...pass, '--'])) return plain;
  return ['setpriv', [...down, ...pass, '--', program, ...args], {}];
}

/** Whether an account may enter every folder on the way to a file. */
function isReached(account: { uid: number; gid: number }, path: string): boolean {
  const folder = dirname(path);
  if (folder === path) return true;
  const { uid, gid, mode } = statSync(folder);
  const others = gid === account.gid ? 0o010 : 0o001;
  const enter = uid === account.uid ? 0o100 : others;
  return (mode & enter) !== 0 && isReached(account, folder);
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

const namespaceWorks = (): boolean => works('unshare', [...mapping, '--']);

/**
 * The same command line, run so that waking up never takes the core from whoever woke it (`SCHED_BATCH`): a statement
 * sent wakes the database, and on a machine they share the server would lose its core in the middle of its turn
 * (docs/decisions/0028). Where there is no `chrt`, as it was.
 */
export function inTurn(program: string, args: string[]): [string, string[]] {
  const batch = ['-b', '0'];
  if (process.platform !== 'linux' || !works('chrt', batch)) return [program, args];
  return ['chrt', [...batch, program, ...args]];
}

/** Whether a program that runs another one is there and may do so. */
function works(program: string, how: readonly string[]): boolean {
  return spawnSync(program, [...how, 'true'], { stdio: 'ignore' }).status === 0;
}

/** initdb asks for the name of its account, and a container may run under a number that has none. */
function isNamed(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}
