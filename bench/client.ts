import { Agent, request } from 'node:http';
import { newId } from '../kit/ids.ts';

/** What an act or a look was answered. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a bench reads whatever came
  body: any;
}

/** An address of its own for every visitor: nobody is told that they ask too often. */
const anybody = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join('.')}`;

/**
 * An outside program over HTTP, with as little of its own as can be: one agent that keeps its connections, no fetch. A
 * call that takes longer than ten seconds fails.
 */
export class Client {
  /** How often a server that was too busy was asked again. */
  asked_again = 0;
  private readonly agent: Agent;
  private readonly port: number;

  constructor(port: number, connections: number) {
    this.port = port;
    // A connection that lay idle is given up before the server does: it would close under a call.
    this.agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo', timeout: 30_000 });
  }

  /** Asks; of an `unread` answer only its being whole is looked at, its body is null. */
  call(method: 'GET' | 'POST', path: string, of: { token?: string; body?: object; surface?: string; key?: string; unread?: boolean }): Promise<Answer> {
    const text = of.body === undefined ? undefined : JSON.stringify(of.body);
    const headers: Record<string, string> = { 'X-Forwarded-For': anybody(), 'X-Surface': of.surface ?? 'm' };
    if (of.token !== undefined) headers.Authorization = `Bearer ${of.token}`;
    if (text !== undefined) {
      headers['Content-Type'] = 'application/json';
      headers['Content-Length'] = String(Buffer.byteLength(text));
      headers['Idempotency-Key'] = of.key ?? newId();
    }
    return new Promise((done, fail) => {
      const asked = request({ agent: this.agent, host: '127.0.0.1', port: this.port, method, path, headers, timeout: 10_000 }, response => {
        const parts: Buffer[] = [];
        if (of.unread === true && response.statusCode === 200) response.resume();
        else response.on('data', part => parts.push(part));
        response.on('error', fail);
        response.on('end', () => done({ status: response.statusCode ?? 0, body: read(Buffer.concat(parts).toString()) }));
      });
      asked.on('error', fail);
      asked.on('timeout', () => asked.destroy(new Error('no answer within ten seconds')));
      asked.end(text);
    });
  }

  /** Posts, and throws what was refused; a server that is too busy (503) is asked again under the same key, as any client should. */
  async post(path: string, token: string, body: object = {}): Promise<Answer['body']> {
    const key = newId();
    let answer = await this.call('POST', path, { token, body, key });
    for (let tries = 0; answer.status === 503 && tries < 100; tries++) {
      this.asked_again += 1;
      await new Promise(done => setTimeout(done, 100));
      answer = await this.call('POST', path, { token, body, key });
    }
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body?.code}`);
    return answer.body;
  }

  close(): void {
    this.agent.destroy();
  }
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
