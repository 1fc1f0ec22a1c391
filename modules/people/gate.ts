import type { FastifyRequest } from 'fastify';
import { type Instant, minute_ms, second_ms, wallMs, wallNow } from '../../kit/clock.ts';
import type { Actor } from '../../kit/ctx.ts';
import { type Database, lookUp, transaction } from '../../kit/db.ts';
import { cookieName, type Gate, isSecure, type Presented, surfaceOf } from '../../kit/http/house.ts';
import { type HallPath, may, sees } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { confirmIntern } from './confirming.ts';
import { whyNotAlone } from './intern.ts';
import { whyNotDangerous } from './sign_in.ts';
import {
  findMachineClients,
  findSessions,
  type ProgramRow,
  type SessionRow,
  toAssignment,
  touchSession,
} from './store.ts';
import { csrfOf, hashOf, readToken, type SessionToken, sameHash } from './token.ts';

/** An actor is remembered for less than a second: a session that ends, a role that changes acts at once. */
const remembered_ms = 800;
/** How often those who are at work now are looked up anew, all together: their own requests then look up nobody. */
const together_ms = 500;
/** Whoever came within this time is at work. */
const at_work_ms = 10 * second_ms;
const together_most = 2000;
/** Fifteen minutes without an act lock a person's session (idle lock). */
export const idle_max_ms = 15 * minute_ms;

interface Remembered extends Presented {
  until_ms: number;
  seen_ms: number;
  /** When it came last. */
  came_ms: number;
}

/** What somebody shows at the door: a session's token, or a program's. */
interface Shown {
  text: string;
  token: SessionToken | undefined;
  bearer: boolean;
}

/** The gate of the house: cookies and bearer tokens to actors, with roles as they are this second. */
export class HouseGate implements Gate {
  private readonly known = new Map<string, Remembered>();
  /** Counts the forgettings: what was read before one is not remembered after it. */
  private forgotten = 0;
  private readonly db: Database;
  private readonly pathOf: HallPath;

  constructor(db: Database, pathOf: HallPath) {
    this.db = db;
    this.pathOf = pathOf;
  }

  may = (actor: Actor, permission: string, hall_id: number | undefined): boolean =>
    may(actor, permission, hall_id, this.pathOf);
  whyNotAct = (actor: Actor, permission: string, hall_id: number | undefined): string | undefined =>
    whyNotAlone(actor, permission, hall_id);
  confirmed = confirmIntern;
  whyNotDangerous = whyNotDangerous;
  sees = (actor: Actor, hall_id: number): boolean => sees(actor, hall_id, this.pathOf);

  /** Forgets what it remembers, when told that people changed. */
  forget(): void {
    this.forgotten += 1;
    this.known.clear();
  }

  async actorOf(request: FastifyRequest): Promise<Presented> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const text = bearer ?? cookieOf(request, cookieName(surfaceOf(request), isSecure(request)));
    if (text === undefined) return { actor: undefined, csrf: undefined, idle: false };
    const found = await this.remember(text, bearer !== undefined);
    // Whoever walks through a door of the demonstration leaves the sleeping session behind; nothing of it is used.
    if (found.idle && request.url.startsWith('/api/demo/session')) return nobody(wallMs());
    if (found.idle && !request.url.startsWith('/api/session')) throw new Refusal('people.idle_locked');
    // A locked screen wakes by its password alone: a wrong guess is an act too, and must not.
    if (found.actor?.kind === 'person' && request.method !== 'GET' && !found.idle) this.touch(text, found);
    return bearer === undefined ? found : { actor: found.actor, csrf: undefined, idle: false };
  }

  private async remember(text: string, bearer: boolean): Promise<Remembered> {
    const now = wallMs();
    const before = this.known.get(text);
    if (before !== undefined && before.until_ms > now) {
      before.came_ms = now;
      return before;
    }
    if (this.known.size > 20_000) this.known.clear();
    const [read] = await this.readAll([{ text, token: readToken(text), bearer }]);
    return read ?? nobody(now);
  }

  /** Looks up all who are at work now in two statements; answers how many there were. */
  async refresh(): Promise<number> {
    const since = wallMs() - at_work_ms;
    const shown: Shown[] = [];
    for (const [text, one] of this.known)
      if (one.actor !== undefined && one.came_ms >= since && shown.length < together_most)
        shown.push({ text, token: readToken(text), bearer: one.actor.kind === 'machine' });
    if (shown.length > 0) await this.readAll(shown);
    return shown.length;
  }

  /** Keeps those at work fresh until stopped. */
  start(): { stop(): void } {
    const timer = setInterval(() => void this.refresh().catch(() => {}), together_ms);
    timer.unref();
    return { stop: () => clearInterval(timer) };
  }

  private async readAll(shown: readonly Shown[]): Promise<Remembered[]> {
    const then = this.forgotten;
    const at = wallNow();
    const tokens = shown.flatMap(one => one.token ?? []);
    // A text too long to be a program's is nobody's.
    const programs = shown.filter(one => one.token === undefined && one.bearer && one.text.length <= 200);
    const hashes = new Map(programs.map(one => [one.text, hashOf(one.text)]));
    const [sessions, clients] = await Promise.all([
      tokens.length === 0
        ? []
        : lookUp(this.db, findSessions, {
            ...{ hall_ids: tokens.map(one => one.hall_id), ids: tokens.map(one => one.id), wall_now: at },
          }),
      hashes.size === 0 ? [] : lookUp(this.db, findMachineClients, { token_hashes: [...hashes.values()] }),
    ]);
    const session = new Map(sessions.map(row => [row.id, row]));
    const client = new Map(clients.map(row => [row.token_hash, row]));
    return shown.map(({ text, token }) => {
      const before = this.known.get(text);
      const read =
        token === undefined
          ? programOf(client.get(hashes.get(text) ?? ''), at)
          : sessionOf(token, session.get(token.id), at);
      const kept = { ...read, ...{ came_ms: before?.came_ms ?? at.getTime() } };
      // An act that was noted here is newer than what the row says of it.
      kept.seen_ms = Math.max(read.seen_ms, before?.seen_ms ?? 0);
      if (then === this.forgotten) this.known.set(text, kept);
      return kept;
    });
  }

  /** An act keeps the session awake; written once a minute at most. */
  private touch(text: string, found: Remembered): void {
    const token = readToken(text);
    if (token === undefined || wallMs() - found.seen_ms < minute_ms) return;
    found.seen_ms = wallMs();
    void transaction(this.db, tx =>
      tx.run(touchSession, { hall_id: token.hall_id, id: token.id, wall_now: wallNow() }),
    ).catch(() => {});
  }
}

const nobody = (now_ms: number): Remembered => ({
  ...{ actor: undefined, csrf: undefined, idle: false },
  ...{ until_ms: now_ms + remembered_ms, seen_ms: 0, came_ms: now_ms },
});

function sessionOf(token: SessionToken, row: SessionRow | undefined, at: Instant): Remembered {
  const none = nobody(at.getTime());
  if (row === undefined || !sameHash(row.secret_hash, hashOf(token.secret))) return none;
  const seen_ms = row.seen_at.getTime();
  const actor: Actor = {
    id: row.actor_id,
    kind: row.kind,
    name: row.name,
    assignments: row.assignments.map(toAssignment),
    session_id: token.id,
    home_hall_id: row.home_hall_id ?? undefined,
    proved_at: row.proved_at,
    mentor_id: row.mentor_id ?? undefined,
  };
  const idle = row.kind === 'person' && at.getTime() - seen_ms > idle_max_ms;
  return { ...none, actor, csrf: csrfOf(token.secret), idle, seen_ms };
}

function programOf(row: ProgramRow | undefined, at: Instant): Remembered {
  const none = nobody(at.getTime());
  if (row === undefined) return none;
  const actor: Actor = {
    id: row.id,
    kind: 'machine',
    name: row.name,
    assignments: [toAssignment(row)],
    session_id: undefined,
    home_hall_id: row.hall_id ?? undefined,
    proved_at: undefined,
  };
  return { ...none, actor };
}

function cookieOf(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
