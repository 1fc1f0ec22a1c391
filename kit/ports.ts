import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { codeOf } from './plain_errors.ts';

/** Below the range from which systems lend ports to outgoing connections (32768 upwards on Linux). */
const FIRST = 20_000;
const LAST = 31_999;

/** Whether a program may listen on this port now; `host` narrows the question to one address of this machine. */
export async function isFree(port: number, host?: string): Promise<boolean> {
  return (await whyNotListen(port, host)) === undefined;
}

/** The system's code for why nobody could listen there now, such as `EADDRINUSE` or `EACCES`; undefined when one could. */
export function whyNotListen(port: number, host?: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', error => resolve(`${codeOf(error)}`));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** A port of 127.0.0.1 between 20000 and 31999 that nobody listens on, the remembered one if it is free. */
export async function freePort(remembered?: number): Promise<number> {
  if (remembered !== undefined && (await isFree(remembered, '127.0.0.1'))) return remembered;
  for (let tries = 0; tries < 200; tries += 1) {
    const port = randomInt(FIRST, LAST + 1);
    if (await isFree(port, '127.0.0.1')) return port;
  }
  throw new Error(`no free port between ${FIRST} and ${LAST}`);
}

/** The nearest free port above a refused one that anybody may use, to name in the sentence that refuses it. */
export async function nextFreePort(taken: number): Promise<number> {
  const first = taken < 1024 ? 8080 : taken + 1;
  for (let port = first; port < Math.min(first + 200, 65_536); port += 1) {
    if (await isFree(port)) return port;
  }
  return freePort();
}
