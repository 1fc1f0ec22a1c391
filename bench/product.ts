import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../kit/root.ts';

const program = join(projectRoot(), 'dist', 'server.mjs');

/** `PROFILE=folder` keeps a CPU profile of the server there, written when it is ended by SIGTERM. */
const profiled = process.env.PROFILE === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', process.env.PROFILE];

/** The built product on a database and a port of its own, for benches and crash drivers. */
export class Product {
  child: ChildProcess | undefined;
  readonly base: string;
  private readonly metrics: string;
  private readonly env: NodeJS.ProcessEnv;

  constructor(url: string, port: number) {
    this.base = `http://127.0.0.1:${port}`;
    this.metrics = `http://127.0.0.1:${port + 1}/metrics`;
    this.env = { ...process.env, DATABASE_URL: url, DATABASE_EMBEDDED: '1', PORT: String(port), METRICS_PORT: String(port + 1), NODE_ENV: 'production', LOG_LEVEL: 'fatal', PLAYER: '0', TRUST_PROXY: '127.0.0.1' };
  }

  /** Migrates and seeds. */
  async prepare(): Promise<void> {
    await new Promise<void>((done, fail) => {
      spawn(process.execPath, [program, '--prepare'], { env: this.env, stdio: 'inherit' }).once('exit', code =>
        code === 0 ? done() : fail(new Error('not prepared')),
      );
    });
  }

  /** Starts and waits until it is ready; answers how many milliseconds that took. */
  async start(): Promise<number> {
    const started = performance.now();
    this.child = spawn(process.execPath, [...profiled, program], { env: this.env, stdio: ['ignore', 'ignore', 'inherit'] });
    await this.ready();
    return performance.now() - started;
  }

  /** Waits until `/ready` answers 200. */
  async ready(): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      const response = await fetch(`${this.base}/ready`).catch(() => undefined);
      if (response?.ok === true) return;
      await new Promise(done => setTimeout(done, 50));
    }
    throw new Error('the server did not get ready');
  }

  /** Ends the process at once, as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(done => child.once('exit', done));
    child.kill(profiled.length > 0 ? 'SIGTERM' : 'SIGKILL');
    await gone;
  }

  /** Its figures as Prometheus reads them. */
  figures = async (): Promise<string> => (await fetch(this.metrics)).text();

  alive = (): boolean => this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
}
