import type { z } from 'zod';
import type { Ctx } from '../ctx.ts';
import type { RememberedRefusal } from '../refusal.ts';
import type { AnswerOf, Endpoint, InputOf } from './endpoint.ts';
import type { House } from './house.ts';

/** What an act may answer when more than JSON must go out: session cookies to set or clear. */
export class WithCookie<Answer> {
  readonly answer: Answer;
  readonly value: string;
  constructor(answer: Answer, value: string) {
    this.answer = answer;
    this.value = value;
  }
}

/**
 * An answer that is no JSON, such as a sound. It is made after the act's transaction has ended: no connection is held
 * while somebody works on it.
 */
export class Bytes {
  readonly type: string;
  readonly make: () => Promise<Uint8Array>;
  constructor(type: string, make: () => Promise<Uint8Array>) {
    this.type = type;
    this.make = make;
  }
}

export interface ServeOptions {
  /** The answer holds a cookie or a revealed datum: it is never kept under an Idempotency-Key. */
  secret?: boolean;
  /**
   * The answer's `secret` is derived from this name: it goes out with the answer, is left out of what is kept under
   * an Idempotency-Key, and derived again when the kept answer is sent once more.
   */
  secret_from?: (answer: { id: string }) => string;
  /** Asked of whoever proved the password a moment ago alone: what gives power over people, and what takes their data out. */
  dangerous?: boolean;
  /** The act writes although the method is GET (an access row, say). */
  writes?: boolean;
  /** Calls a minute that one address may make; public endpoints have 120 when nothing is said. */
  per_minute?: number;
  /**
   * Done after the caller was let in and before the act's transaction opens: work that has transactions of its
   * own, such as stepping a hall's clock over everything that falls due on the way.
   */
  before?: (house: House, input: never) => Promise<void>;
}

/** One endpoint with the act behind it. */
export interface Served {
  endpoint: Endpoint;
  act: (ctx: Ctx, input: never) => Promise<unknown>;
  options: ServeOptions;
}

/** Binds an endpoint to its act; the types of input and answer come from the endpoint's schemas. */
export const serve = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  act: (
    ctx: Ctx,
    input: InputOf<Endpoint<P, Q, B, A>>,
  ) => Promise<
    AnswerOf<Endpoint<P, Q, B, A>> | WithCookie<AnswerOf<Endpoint<P, Q, B, A>>> | Bytes | RememberedRefusal
  >,
  options: ServeOptions = {},
): Served => ({ endpoint, act, options });
