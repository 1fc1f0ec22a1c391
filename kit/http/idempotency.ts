import { createHash } from 'node:crypto';
import { day_ms, type Instant, later, wallNow } from '../clock.ts';
import { type Database, sql, type Tx, transaction } from '../db.ts';
import type { Id } from '../ids.ts';
import { Refusal } from '../refusal.ts';

/** An answer kept under an Idempotency-Key: the same act with the same key is answered, never done again. */
export interface StoredAnswer {
  request_hash: string;
  status: number;
  answer: string;
}

/** How long an answer is kept: longer than anybody is cut off. */
const kept_ms = 30 * day_ms;

const dropOld = sql<{ before: Instant }>(
  'kit.idempotency_drop',
  'delete from idempotency where kept_at < :before',
);

/** Forgets the answers that were kept their time; answers how many. */
export const forgetAnswers = (db: Database): Promise<number> =>
  transaction(db, tx => tx.run(dropOld, { before: later(wallNow(), -kept_ms) }));

interface KeyOf extends Record<string, unknown> {
  hall_id: number;
  actor_id: Id;
  key: string;
}

const find = sql<KeyOf, StoredAnswer & Record<string, unknown>>(
  'kit.idempotency_find',
  `select request_hash, status, answer from idempotency
   where hall_id = :hall_id and actor_id = :actor_id and key = :key`,
);
const keep = sql<KeyOf & { request_hash: string; status: number; answer: string; kept_at: Instant }>(
  'kit.idempotency_keep',
  `insert into idempotency (hall_id, actor_id, key, request_hash, status, answer, kept_at)
   values (:hall_id, :actor_id, :key, :request_hash, :status, :answer, :kept_at)`,
);

/** The same for a key that is given up: an answer that is there already stays. */
const keepUnless = sql<KeyOf & { request_hash: string; status: number; answer: string; kept_at: Instant }>(
  'kit.idempotency_give_up',
  `insert into idempotency (hall_id, actor_id, key, request_hash, status, answer, kept_at)
   values (:hall_id, :actor_id, :key, :request_hash, :status, :answer, :kept_at) on conflict do nothing`,
);

/** The fingerprint of a request: method, path and body as sent. */
export const requestHash = (method: string, url: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('base64url');

/** Thrown inside the act's transaction when another request with the same key committed first. */
export class AlreadyDone extends Error {
  override name = 'AlreadyDone';
}

/**
 * Keeps the answer as the last statement of the act's own transaction, sent with its commit. A concurrent twin waits
 * there for the first to commit, then finds the key taken: its own act is rolled back and the stored answer is sent.
 */
export function keepAnswer(tx: Tx, of: KeyOf, kept: StoredAnswer & { kept_at: Instant }): void {
  tx.last(keep, { ...of, ...kept }, fault => (isTaken(fault) ? new AlreadyDone() : fault));
}

const isTaken = (fault: unknown): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  fault.code === '23505' &&
  'constraint' in fault &&
  fault.constraint === 'idempotency_pkey';

/** The stored answer of a key; refuses the same key with another body. */
export async function storedAnswer(
  tx: Tx,
  of: KeyOf,
  request_hash: string,
): Promise<StoredAnswer | undefined> {
  const found = await tx.maybe(find, of);
  if (found !== undefined && found.request_hash !== request_hash)
    throw new Refusal('kit.key_reused', { field: 'Idempotency-Key' });
  return found;
}

/** The fingerprint under a key that was given up: no request has it. */
const given_up = 'given up';

/**
 * Somebody who never got an answer gives the act up. Whatever was answered under the key is handed back, to be
 * undone; a request with it that is still on its way finds the key taken and does nothing.
 */
export async function giveUpKey(tx: Tx, of: KeyOf, kept_at: Instant): Promise<StoredAnswer | undefined> {
  const row = { ...of, request_hash: given_up, status: 409, answer: 'null', kept_at };
  if ((await tx.run(keepUnless, row)) === 1) return undefined;
  const found = await tx.maybe(find, of);
  return found?.request_hash === given_up ? undefined : found;
}
