import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import type { Kind } from './hand_over.ts';

/** One open matter as the ledger shows it. */
export interface Matter {
  id: Id;
  say: Words;
  owner_id: Id;
  since: Instant;
  due_at: Instant | null;
}

/** How a module above lets its matters change hands: its own row keeps the owner, here is only who takes it over. */
export interface Owned {
  /** Everything open in a hall. */
  open: (ctx: Ctx, hall_id: number) => Promise<Matter[]>;
  /** Who could own one. */
  able: (ctx: Ctx, hall_id: number) => Promise<Id[]>;
  /** Writes the new owner. */
  give: (ctx: Ctx, of: { hall_id: number; id: Id; owner_id: Id }) => Promise<void>;
}

const owned = new Map<Kind, Owned>();

/** A module above says what of it is owned by somebody; nothing else keeps a second owner. */
export const ownMatters = (kind: Kind, of: Owned): void => {
  owned.set(kind, of);
};

/** What is owned under a kind. */
export function ownedAs(kind: Kind): Owned {
  const found = owned.get(kind);
  if (found === undefined) throw new Error(`nothing is owned as ${kind}`);
  return found;
}

/** Every kind with what it owns. */
export const everyKind = (): [Kind, Owned][] => [...owned];
