import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './plain_errors.ts';

/**
 * Whether a process still runs. A zombie does not: it is dead and only waits for its parent to notice,
 * although `kill(pid, 0)` still finds it.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return stateOf(pid) !== 'Z';
}

/** A mark that tells this process from a later one with the same number; undefined when it is gone. */
export function markOf(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  const started = statOf(pid)?.[19];
  return started === undefined ? `${pid}` : `${pid}:${started}`;
}

/** Every running process whose working folder is this one; empty where the system does not tell. */
export function runningIn(folder: string): number[] {
  const real = realOr(folder);
  return listProcesses().filter(pid => workingFolder(pid) === real && isRunning(pid));
}

/** Whether this machine tells where its processes work, so that a reused number can be recognised. */
export function canSeeFolders(): boolean {
  return workingFolder(process.pid) !== undefined;
}

/** Asks again every `every` milliseconds until the answer is yes; false after `forMs` milliseconds. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  forMs: number,
  every = 25,
): Promise<boolean> {
  const end = performance.now() + forMs;
  while (!(await isSo())) {
    if (performance.now() > end) return false;
    await sleep(every);
  }
  return true;
}

function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0];
}

/** The fields of /proc/PID/stat from the state on: the name before it may hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function realOr(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** The process that started this one; undefined where the system does not tell. */
export function parentOf(pid: number): number | undefined {
  const parent = Number(statOf(pid)?.[1]);
  return Number.isNaN(parent) || parent === 0 ? undefined : parent;
}

/** The command line of a process, words parted by spaces; empty where the system does not tell. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** The process that listens on a port of this machine; undefined when it cannot be seen from here. */
export function listenerOn(port: number): number | undefined {
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap(table => listening(table, port)));
  if (sockets.size === 0) return undefined;
  return listProcesses().find(pid => holdsAny(pid, sockets));
}

/** The socket numbers that listen on a port, from one table of the system: address, state 0A, ninth column. */
function listening(table: string, port: number): string[] {
  try {
    const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const rows = readFileSync(table, 'utf8')
      .split('\n')
      .map(line => line.trim().split(/\s+/));
    const found = rows.filter(row => row[1]?.endsWith(suffix) && row[3] === '0A');
    return found.map(row => `socket:[${row[9]}]`);
  } catch {
    return [];
  }
}

function holdsAny(pid: number, sockets: Set<string>): boolean {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some(name => sockets.has(linkOr(`${folder}/${name}`)));
  } catch {
    return false;
  }
}

function linkOr(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
