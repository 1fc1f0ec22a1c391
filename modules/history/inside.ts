import { type Instant, instant, later, second_ms, wallNow } from '../../kit/clock.ts';
import type { Actor, Ctx } from '../../kit/ctx.ts';
import { type Database, transaction } from '../../kit/db.ts';
import { runDue } from '../../kit/due.ts';
import { anybody } from '../../kit/http/door.ts';
import type { Served } from '../../kit/http/serve.ts';
import { type HallPath, may, sees } from '../../kit/permission.ts';
import { Refusal, RememberedRefusal, refusalWords } from '../../kit/refusal.ts';
import { nobodysSecret } from '../../kit/secrets.ts';
import { clockContext } from '../../kit/worker.ts';
import type { Answered, Caller, Paced, Self } from '../replay/index.ts';
import { idsOf } from './chance.ts';

/** An endpoint as it is found by a path. */
interface Way {
  served: Served;
  method: string;
  path: RegExp;
}

const waysOf = (all: readonly Served[]): Way[] =>
  all.map(served => ({
    served,
    method: served.endpoint.method,
    path: new RegExp(`^${served.endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }));

/** What a made day works with: the acts of the house, who may, and a connection with tables of its own. */
export interface Works {
  db: Database;
  hall_id: number;
  seed: number;
  served: readonly Served[];
  pathOf: HallPath;
  /** The actor behind a staff number or a device's code. */
  actorOf(self: Self): Actor;
}

/**
 * A hall from within: every act goes through its endpoint's schema, its permission and its act, as at the door, but
 * without HTTP and at a moment that is given. Between two acts, what falls due happens, each at its own moment.
 */
export class Inside {
  private present: Instant = instant(0);
  private readonly of: Works;
  private readonly ways: Way[];
  private readonly newId: (now: Instant) => string;

  constructor(of: Works, day: string) {
    this.of = of;
    this.ways = waysOf(of.served);
    this.newId = idsOf(of.seed, `acts ${day}`);
  }

  /** The clock of the made hall. */
  readonly pace: Paced = {
    now_ms: () => this.present.getTime(),
    begin: async () => {},
    leave: async () => {},
    reach: async at_ms => {
      await this.goTo(instant(at_ms));
      return true;
    },
  };

  /** Comes to a moment; everything due on the way happens first. */
  async goTo(at: Instant): Promise<void> {
    const { db, hall_id, seed } = this.of;
    const context = clockContext(due => due.due_at);
    for (;;) {
      // Clocks that an act starts for the very same moment run in the next turn.
      const ran = await runDue(
        db,
        { hall_id, until: async () => at, most: 100_000 },
        (tx, due) => {
          // By what falls due and when, not by the row's own id: a making that goes on writes some of those rows anew.
          const ids = idsOf(seed, `due ${due.kind} ${due.subject_id} ${due.due_at.getTime()}`);
          return { ...context(tx, due), newId: () => ids(due.due_at) };
        },
        () => {},
      );
      if (ran === 0) break;
    }
    if (at.getTime() > this.present.getTime()) this.present = at;
  }

  /** Somebody who asks from within. */
  caller = (self: Self): Caller => {
    const actor = 'phone' in self ? anybody : this.of.actorOf(self);
    const ask =
      (method: string) =>
      <Body>(path: string, body: unknown = {}) =>
        this.ask(actor, method, path, body) as Promise<Answered<Body>>;
    return { enter: async () => {}, get: ask('GET'), post: ask('POST') };
  };

  /** Does something of the house's own at this moment, such as preparing the day. */
  do<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return transaction(this.of.db, tx => work(this.ctx(tx, anybody)));
  }

  private ctx(tx: Ctx['tx'], actor: Actor): Ctx {
    const now = this.present;
    return {
      ...{ now, wall_now: wallNow(), newId: () => this.newId(now), tx },
      actor: { ...actor, proved_at: later(now, -second_ms) },
      may: (permission, hall_id) => may(actor, permission, hall_id, this.of.pathOf),
      ...{ language: 'zh', request_id: 'history', csrf: undefined, idle: false, announced: new Map() },
      secretOf: nobodysSecret,
    };
  }

  private async ask(actor: Actor, method: string, url: string, body: unknown): Promise<Answered<unknown>> {
    const [path = '', query = ''] = url.split('?');
    const way = this.ways.find(one => one.method === method && one.path.test(path));
    if (way === undefined) throw new Error(`no endpoint ${method} ${path}`);
    const { endpoint, act } = way.served;
    const params = { ...way.path.exec(path)?.groups };
    const denied = this.whyNot(actor, endpoint.may, params.hall_id);
    if (denied !== undefined) return problem(denied);
    const input = {
      ...(endpoint.body?.parse(body ?? {}) as object | undefined),
      ...(endpoint.query?.parse(Object.fromEntries(new URLSearchParams(query))) as object | undefined),
      ...(endpoint.params?.parse(params) as object | undefined),
    };
    // What is due before this act comes before it, here as at the door.
    if (method !== 'GET') await this.goTo(this.present);
    try {
      const outcome = await transaction(this.of.db, tx => act(this.ctx(tx, actor), input as never));
      if (outcome instanceof RememberedRefusal) return problem(outcome.refusal.code);
      return { status: 200, body: JSON.parse(JSON.stringify(outcome ?? null)) };
    } catch (fault) {
      if (fault instanceof Refusal) return problem(fault.code);
      throw fault;
    }
  }

  private whyNot(actor: Actor, permission: string, hall: string | undefined): string | undefined {
    if (permission === 'anyone') return undefined;
    const hall_id = hall === undefined ? undefined : Number(hall);
    if (actor.kind === 'public') return 'kit.sign_in';
    if (hall_id !== undefined && !sees(actor, hall_id, this.of.pathOf)) return 'kit.not_found';
    if (permission === 'signed_in') return undefined;
    return may(actor, permission, hall_id, this.of.pathOf) ? undefined : 'kit.not_permitted';
  }
}

const problem = (code: string): Answered<unknown> => ({
  status: refusalWords(code)?.status ?? 409,
  body: { code, title: code },
});
