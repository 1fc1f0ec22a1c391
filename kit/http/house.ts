import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Actor, Ctx } from '../ctx.ts';
import type { Database } from '../db.ts';
import type { SimulatedHalls } from '../hall_time.ts';
import type { Id } from '../ids.ts';
import type { RememberedRefusal } from '../refusal.ts';
import type { SecretOf } from '../secrets.ts';

/** What the door needs to know about people; the people module fills it in. */
export interface Gate {
  /** The actor of a request, from cookie or bearer token; undefined when it bears neither. */
  actorOf(request: FastifyRequest): Promise<Presented>;
  /** Whether the actor holds a permission, in a hall when one is named. */
  may(actor: Actor, permission: string, hall_id: number | undefined): boolean;
  /** Whether a hall lies within the actor's reach at all: if not, it answers as not found. */
  sees(actor: Actor, hall_id: number): boolean;
  /** Why this actor may not act at all now, whatever roles say: nobody stands beside an intern. */
  whyNotAct(actor: Actor, permission: string, hall_id: number | undefined): string | undefined;
  /** Why this actor may not do a dangerous act now: the password was not proved a moment ago. */
  whyNotDangerous(ctx: Ctx): Promise<string | undefined>;
  /**
   * Whether an act needs somebody else's word first. Answers the actor as it then acts; or, after asking for that word,
   * the refusal that is remembered.
   */
  confirmed(ctx: Ctx, of: ToConfirm): Promise<Actor | RememberedRefusal>;
}

/** An act as it was asked for: what the word of a second person is about. */
export interface ToConfirm {
  permission: string;
  hall_id: number;
  /** What it is done to: the last thing that the path names. */
  subject_id: Id;
  /** The fingerprint of the request: another one needs another word. */
  request: string;
  input: Record<string, unknown>;
}

/** What a request bears. */
export interface Presented {
  actor: Actor | undefined;
  /** The token that a cookie-borne mutation must repeat in `X-CSRF`; undefined for bearer tokens. */
  csrf: string | undefined;
  /** The session slept too long: only waking it is allowed. */
  idle: boolean;
}

/** Everything the door works with. */
export interface House {
  db: Database;
  simulated: SimulatedHalls;
  gate: Gate;
  log: Logger;
  /** Secrets derived from this installation's key. */
  secretOf: SecretOf;
  /** Tells other processes and open screens, after a commit. */
  announce(announced: Map<number, Set<string>>): void;
}

/** The surfaces that keep a session of their own, so that one browser can show several. */
export const surfaces = [
  'start',
  'kiosk',
  'display',
  'm',
  'self',
  'counter',
  'customer',
  'floor',
  'office',
  'region',
  'clause',
  'admin',
  'post',
  'mystery',
  'components',
] as const;
export type Surface = (typeof surfaces)[number];

/** Whether cookies may be secure: TLS, or this very machine. Over plain http elsewhere they are not, and the pages say so. */
export const isSecure = (request: FastifyRequest): boolean =>
  request.protocol === 'https' || ['localhost', '127.0.0.1', '::1', '[::1]'].includes(request.hostname);

/** The cookie that carries a surface's session. */
export const cookieName = (surface: Surface, secure: boolean): string =>
  `${secure ? '__Host-' : ''}tt_${surface}`;

/** The surface a request speaks for: header `X-Surface`, or `?surface=` where headers cannot be set. */
export function surfaceOf(request: FastifyRequest): Surface {
  const query = request.query as Record<string, unknown> | undefined;
  const asked = request.headers['x-surface'] ?? query?.surface;
  return surfaces.find(surface => surface === asked) ?? 'start';
}
