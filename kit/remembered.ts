import type { Tx } from './db.ts';

/**
 * What a process remembers of a database, kept apart for each: two worlds in one process (tests, a past made beside the
 * living hall) never read each other's memory, and what was remembered goes when the database is closed.
 */
export function perDatabase<Kept>(make: () => Kept): (tx: Pick<Tx, 'of'>) => Kept {
  const kept = new WeakMap<object, Kept>();
  return tx => {
    const there = kept.get(tx.of);
    if (there !== undefined) return there;
    const made = make();
    kept.set(tx.of, made);
    return made;
  };
}
