import { createHmac, randomBytes } from 'node:crypto';
import { type Instant, wallNow } from './clock.ts';
import { type Database, sql, transaction } from './db.ts';

const makeKey = sql<{ name: string; key: string; made_at: Instant }>(
  'kit.house_key_make',
  'insert into house_key (name, key, made_at) values (:name, :key, :made_at) on conflict do nothing',
);
const findKey = sql<{ name: string }, { key: string }>(
  'kit.house_key',
  'select key from house_key where name = :name',
);

/** The secret of a named thing, such as a ticket: always the same for the same name, and nobody's guess. */
export type SecretOf = (name: string) => string;

/** Bytes of a derived secret: 144 bits, 24 characters in a link. */
const secret_bytes = 18;

/** Derives secrets from a key. */
export const secretsOf =
  (key: string): SecretOf =>
  name =>
    createHmac('sha256', key).update(name).digest().subarray(0, secret_bytes).toString('base64url');

/** A secret that nobody is handed: what the clock makes by itself is nobody's to show. */
export const nobodysSecret: SecretOf = () => randomBytes(secret_bytes).toString('base64url');

/**
 * This installation's key for what is handed to customers: made once, by whichever server starts first on an empty
 * table, and read by every other one.
 */
export const readHouseKey = (db: Database): Promise<string> =>
  transaction(db, async tx => {
    const name = 'handed_out';
    const found = await tx.maybe(findKey, { name });
    if (found !== undefined) return found.key;
    await tx.run(makeKey, { name, key: randomBytes(32).toString('base64url'), made_at: wallNow() });
    return (await tx.maybe(findKey, { name }))?.key ?? '';
  });
