import { randomUUID } from 'node:crypto';
import { Agent, request as requestPlain } from 'node:http';
import { request as requestSafe, Agent as SafeAgent } from 'node:https';

/** What came back from the hall's public interface. */
export interface Answered<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

/** The hall did not answer at all: a cut line, a server that restarts. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

const plain = new Agent({ keepAlive: true, maxSockets: 16 });
const safe = new SafeAgent({ keepAlive: true, maxSockets: 16 });
const answer_within_ms = 20_000;

/** Who a caller is: a member of the cast, a device of the hall, or somebody with a phone. */
export type Self = { staff_no: string } | { hall_id: number; device: string } | { phone: string };

/** Somebody who asks the hall for something and is answered, by whatever way the asking goes. */
export interface Caller {
  /** Signs in; whoever has a phone only has nothing to do. */
  enter(): Promise<void>;
  get<Body = Record<string, unknown>>(path: string): Promise<Answered<Body>>;
  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answered<Body>>;
}

/**
 * Somebody who uses the hall through its public interface, as a browser would: a cookie with its CSRF proof for
 * staff and devices, nothing at all for a phone. Connections are kept alive.
 */
export class HallCaller implements Caller {
  private cookie: string | undefined;
  private csrf: string | undefined;
  private readonly url: URL;
  private readonly self: Self;
  private readonly surface: string;

  constructor(url: string, self: Self, surface: string) {
    this.url = new URL(url);
    this.self = self;
    this.surface = surface;
  }

  /** Signs in through the demonstration's own door; throws in production, which has none. */
  async enter(): Promise<void> {
    if ('phone' in this.self) return;
    // The session that fell asleep is left outside: whoever still shows it is asked for its password, at every door.
    this.cookie = undefined;
    this.csrf = undefined;
    const answered = await this.send('POST', '/api/demo/session', this.self);
    if (answered.status !== 200)
      throw new Error(`cannot enter as ${JSON.stringify(this.self)}: ${titleOf(answered)}`);
  }

  get = <Body = Record<string, unknown>>(path: string): Promise<Answered<Body>> =>
    this.call<Body>('GET', path);
  post = <Body = Record<string, unknown>>(path: string, body: unknown = {}): Promise<Answered<Body>> =>
    this.call<Body>('POST', path, body);

  /** One request; a session that slept or ended is opened again, a line that was cut tried again. */
  private async call<Body>(method: string, path: string, body?: unknown): Promise<Answered<Body>> {
    // One key for all tries: an act whose answer was lost is not done twice. Setting a clock twice is setting it once.
    const key = method === 'POST' && !path.includes('/clock') ? randomUUID() : undefined;
    for (let tried = 0; ; tried += 1) {
      try {
        const answered = await this.send(method, path, body, key);
        if (answered.status === 503 && tried < 40) throw new Unreachable('503');
        const outside = answered.status === 401 || codeOf(answered) === 'people.idle_locked';
        if (!outside || tried > 0) return answered as Answered<Body>;
        await this.enter();
      } catch (fault) {
        if (!(fault instanceof Unreachable) || tried >= 40) throw fault;
        await new Promise(done => setTimeout(done, 250));
      }
    }
  }

  private send(method: string, path: string, body?: unknown, key?: string): Promise<Answered> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string> = { 'X-Surface': this.surface, Accept: 'application/json' };
    if (text !== undefined) {
      headers['Content-Type'] = 'application/json';
      headers['Content-Length'] = String(Buffer.byteLength(text));
    }
    if (key !== undefined) headers['Idempotency-Key'] = key;
    if (this.cookie !== undefined) headers.Cookie = this.cookie;
    if (this.csrf !== undefined) headers['X-CSRF'] = this.csrf;
    // Every phone has an address of its own, as the operator's gateway would tell it.
    if ('phone' in this.self) headers['X-Forwarded-For'] = this.self.phone;
    const isSafe = this.url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const lost = (fault: Error) => reject(new Unreachable(fault.message));
      const asked = (isSafe ? requestSafe : requestPlain)(
        new URL(path, this.url),
        { method, headers, agent: isSafe ? safe : plain, timeout: answer_within_ms },
        answer => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('error', lost);
          answer.on('end', () => {
            const set = answer.headers['set-cookie']?.[0];
            if (set !== undefined) this.cookie = set.split(';')[0];
            const read = parse(Buffer.concat(chunks).toString('utf8'));
            if (typeof read.csrf === 'string') this.csrf = read.csrf;
            resolve({ status: answer.statusCode ?? 0, body: read });
          });
        },
      );
      asked.on('error', lost);
      asked.on('timeout', () => asked.destroy(new Error('no answer')));
      asked.end(text);
    });
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The refusal's code, empty when the act was done. */
export const codeOf = (answered: Answered<unknown>): string => {
  const body = answered.body as { code?: unknown } | null;
  return answered.status === 200 || typeof body?.code !== 'string' ? '' : body.code;
};

const titleOf = (answered: Answered): string => String(answered.body.title ?? answered.status);
