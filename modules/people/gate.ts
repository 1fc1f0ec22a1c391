import type { FastifyRequest } from 'fastify';
import { minute_ms, wallMs, wallNow } from '../../kit/clock.ts';
import type { Actor } from '../../kit/ctx.ts';
import { type Database, lookUp, transaction } from '../../kit/db.ts';
import { cookieName, type Gate, isSecure, type Presented, surfaceOf } from '../../kit/http/house.ts';
import { type HallPath, may, sees } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { confirmIntern } from './confirming.ts';
import { whyNotAlone } from './intern.ts';
import { findMachineClient, findSession, toAssignment, touchSession } from './store.ts';
import { csrfOf, hashOf, readToken, type SessionToken, sameHash } from './token.ts';

/** An actor is remembered for less than a second: a session that ends, a role that changes acts at once. */
const remembered_ms = 800;
/** Fifteen minutes without an act lock a person's session (idle lock). */
export const idle_max_ms = 15 * minute_ms;

interface Remembered extends Presented {
  until_ms: number;
  seen_ms: number;
}

/** The gate of the house: cookies and bearer tokens to actors, with roles as they are this second. */
export class HouseGate implements Gate {
  private readonly known = new Map<string, Remembered>();
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
  sees = (actor: Actor, hall_id: number): boolean => sees(actor, hall_id, this.pathOf);

  /** Forgets what it remembers, when told that people changed. */
  forget(): void {
    this.known.clear();
  }

  async actorOf(request: FastifyRequest): Promise<Presented> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const text = bearer ?? cookieOf(request, cookieName(surfaceOf(request), isSecure(request)));
    if (text === undefined) return { actor: undefined, csrf: undefined, idle: false };
    const found = await this.remember(text, bearer !== undefined);
    // Whoever walks through a door of the demonstration leaves the sleeping session behind; nothing of it is used.
    if (found.idle && request.url.startsWith('/api/demo/session')) return nobody();
    if (found.idle && !request.url.startsWith('/api/session')) throw new Refusal('people.idle_locked');
    // A locked screen wakes by its password alone: a wrong guess is an act too, and must not.
    if (found.actor?.kind === 'person' && request.method !== 'GET' && !found.idle) this.touch(text, found);
    return bearer === undefined ? found : { actor: found.actor, csrf: undefined, idle: false };
  }

  private async remember(text: string, bearer: boolean): Promise<Remembered> {
    const before = this.known.get(text);
    if (before !== undefined && before.until_ms > wallMs()) return before;
    if (this.known.size > 20_000) this.known.clear();
    const token = readToken(text);
    const read = await (token === undefined
      ? this.programOf(bearer ? text : undefined)
      : this.sessionOf(token));
    this.known.set(text, read);
    return read;
  }

  private async sessionOf(token: SessionToken): Promise<Remembered> {
    const wall_now = wallNow();
    const [row] = await lookUp(this.db, findSession, { hall_id: token.hall_id, id: token.id, wall_now });
    if (row === undefined || !sameHash(row.secret_hash, hashOf(token.secret))) return nobody();
    const idle = row.kind === 'person' && wall_now.getTime() - row.seen_at.getTime() > idle_max_ms;
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
    return {
      actor,
      csrf: csrfOf(token.secret),
      idle,
      until_ms: wallMs() + remembered_ms,
      seen_ms: row.seen_at.getTime(),
    };
  }

  private async programOf(text: string | undefined): Promise<Remembered> {
    if (text === undefined || text.length > 200) return nobody();
    const [row] = await lookUp(this.db, findMachineClient, { token_hash: hashOf(text) });
    if (row === undefined) return nobody();
    const actor: Actor = {
      id: row.id,
      kind: 'machine',
      name: row.name,
      assignments: [toAssignment(row)],
      session_id: undefined,
      home_hall_id: row.hall_id ?? undefined,
      proved_at: undefined,
    };
    return { actor, csrf: undefined, idle: false, until_ms: wallMs() + remembered_ms, seen_ms: 0 };
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

const nobody = (): Remembered => ({
  actor: undefined,
  csrf: undefined,
  idle: false,
  until_ms: wallMs() + remembered_ms,
  seen_ms: 0,
});

function cookieOf(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
