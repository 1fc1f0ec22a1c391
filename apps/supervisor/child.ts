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

/** How a child ended: with a code of its own, or by a signal, which is never what it wanted. */
export type End = { code: number; signal: NodeJS.Signals | null };

/** Resolves when the child has ended; one that never began counts as ended with code 1. */
export function endOf(child: ChildProcess): Promise<End> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null)
    return Promise.resolve({ code: exitCode ?? 1, signal: signalCode });
  return new Promise(resolve => {
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, signal }));
    child.once('error', () => resolve({ code: 1, signal: null }));
  });
}

/** Asks a child to end, and ends it after `waitMs` milliseconds. */
export async function stopChild(child: ChildProcess, waitMs: number): Promise<void> {
  const ended = endOf(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), waitMs);
  await ended;
  clearTimeout(timer);
}
