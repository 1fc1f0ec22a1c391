import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Id } from '../../kit/ids.ts';

/** A session token as the cookie carries it: the home hall and id find the row, the secret proves it. */
export interface SessionToken {
  hall_id: number;
  id: Id;
  secret: string;
}

/** 256 bits of chance. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The proof that a mutation came from our own page: derived from the secret, so that nothing more is stored. */
export const csrfOf = (secret: string): string =>
  createHash('sha256').update(`csrf ${secret}`).digest('base64url');

export const writeToken = (token: SessionToken): string => `${token.hall_id}.${token.id}.${token.secret}`;

/** Reads a token; undefined when it is not of the form. */
export function readToken(text: string): SessionToken | undefined {
  const [hall, id, secret, ...rest] = text.split('.');
  if (hall === undefined || id === undefined || secret === undefined || rest.length > 0) return undefined;
  if (!/^\d{1,9}$/.test(hall) || !/^[0-9a-f-]{36}$/.test(id) || secret.length < 40) return undefined;
  return { hall_id: Number(hall), id, secret };
}

/** Compares two hashes in constant time. */
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
