import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the range from which systems lend ports to outgoing connections (32768 upwards on Linux). */
const FIRST = 20_000;
const LAST = 31_999;

/** Whether nobody listens on this port of this machine; `host` narrows the question to one address. */
export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
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

/** The nearest free port above a taken one, to name in the sentence that refuses it. */
export async function nextFreePort(taken: number): Promise<number> {
  for (let port = taken + 1; port < Math.min(taken + 200, 65_536); port += 1) {
    if (await isFree(port)) return port;
  }
  return freePort();
}
