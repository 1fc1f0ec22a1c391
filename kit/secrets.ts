import { createHmac, randomBytes } from 'node:crypto';
import { keyFor } from './vault.ts';

/** The secret of a named thing, such as a ticket: always the same for the same name, and nobody's guess. */
export type SecretOf = (name: string) => string;

/** Bytes of a derived secret: 144 bits, 24 characters in a link. */
const secret_bytes = 18;

/** Derives what is handed to customers from the house's key, so that no table holds it. */
export const handedOut: SecretOf = name =>
  createHmac('sha256', keyFor('handed_out'))
    .update(name)
    .digest()
    .subarray(0, secret_bytes)
    .toString('base64url');

/** A secret that nobody is handed: what the clock makes by itself is nobody's to show. */
export const nobodysSecret: SecretOf = () => randomBytes(secret_bytes).toString('base64url');
