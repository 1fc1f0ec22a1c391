import { createHmac } from 'node:crypto';
import type { Id } from '../../kit/ids.ts';
import { keyFor } from '../../kit/vault.ts';

/**
 * The eight digits that open a card (PUK), as its maker would have sent them along. Here they follow from the card and
 * the house's key, so that no table, log or dump has them (BIZ-11).
 */
export const unlockCodeOf = (sim_id: Id): string =>
  String(
    createHmac('sha256', keyFor('unlock_code')).update(sim_id).digest().readUInt32BE(0) % 100_000_000,
  ).padStart(8, '0');
