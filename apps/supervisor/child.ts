import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts a built program of the house, on the leash; in a process group of its own, so Ctrl-C reaches it only through us. */
export function startChild(file: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const leash = pathToFileURL(join(dirname(file), 'leash.mjs')).href;
  return spawn(process.execPath, ['--enable-source-maps', '--import', leash, file, ...args], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Resolves with the exit code, or 1 for a child that a signal ended or that never began. */
export function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise(resolve => {
    child.once('exit', code => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

/** Asks a child to end, and ends it after `waitMs` milliseconds. */
export async function stopChild(child: ChildProcess, waitMs: number): Promise<void> {
  const ended = exitOf(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), waitMs);
  await ended;
  clearTimeout(timer);
}
