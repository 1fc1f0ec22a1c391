import type { Instant } from './clock.ts';
import type { Tx } from './db.ts';
import type { Id } from './ids.ts';
import type { SecretOf } from './secrets.ts';
import type { Language } from './words.ts';

/** Where a role holds: one hall, or every hall below a unit of the organisation. */
export interface Assignment {
  role: string;
  hall_id: number | undefined;
  unit_path: string | undefined;
}

/** Who acts: a person, a device, an outside program, the clock, or anybody at a public page. */
export interface Actor {
  id: Id;
  kind: 'person' | 'device' | 'machine' | 'system' | 'public';
  /** Staff number or device code, for screens; never a customer's name. */
  name: string;
  assignments: readonly Assignment[];
  session_id: Id | undefined;
  /** The hall a device stands in, or a person's home hall. */
  home_hall_id: number | undefined;
  /** When the person last proved the password; dangerous acts ask for a fresh proof. */
  proved_at: Instant | undefined;
  /** Under whose eyes an intern acts; it stands beside the actor in every event. */
  mentor_id?: Id | undefined;
  /** The act of two by which the mentor confirmed this very act. */
  confirmed_by?: Id | undefined;
}

/** Work that falls due: a row of `due_work`, committed with the act that made it. */
export interface DueItem {
  kind: string;
  due_at: Instant;
  facts?: Record<string, unknown>;
}

/** What every act is handed: time, names, the transaction, and who acts. Nothing else is in reach. */
export interface Ctx {
  readonly now: Instant;
  readonly wall_now: Instant;
  readonly newId: () => Id;
  /** The secret that whoever holds a named thing must show: derived, so that it need not be stored. */
  readonly secretOf: SecretOf;
  readonly tx: Tx;
  readonly actor: Actor;
  /** Whether the actor holds a permission, in a hall when one is named. */
  readonly may: (permission: string, hall_id?: number) => boolean;
  readonly language: Language;
  readonly request_id: string;
  /** The CSRF proof of a cookie-borne session, for the page that asks who it is. */
  readonly csrf: string | undefined;
  /** The session slept too long: only waking it is allowed. */
  readonly idle: boolean;
  /** What happened, by hall: announced to screens after the commit. */
  readonly announced: Map<number, Set<string>>;
}
