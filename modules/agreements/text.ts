import { createHash } from 'node:crypto';
import { second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { perDatabase } from '../../kit/remembered.ts';
import type { Clause, Edition, EditionRow } from './edition.ts';
import { first } from './first.ts';
import { heldEditions } from './store.ts';

/** A stored edition as orders read it. */
export const editionFrom = (row: Pick<EditionRow, 'number' | 'clauses' | 'since'>): Edition => ({
  number: row.number,
  clauses: JSON.parse(row.clauses) as Clause[],
  since: row.since?.toISOString().slice(0, 10) ?? '',
});

// A second of memory: a form made in that second names the edition it was made under, and that is what is signed.
const kept = perDatabase((): { editions: readonly Edition[]; until_ms: number } => ({
  editions: [],
  until_ms: 0,
}));

async function editionsOf(ctx: Pick<Ctx, 'tx'>): Promise<readonly Edition[]> {
  const known = kept(ctx.tx);
  if (known.until_ms > wallMs()) return known.editions;
  const editions = [first, ...(await ctx.tx.rows(heldEditions, {})).map(editionFrom)];
  Object.assign(known, { editions, until_ms: wallMs() + second_ms });
  return editions;
}

/** Another edition has come into force in this process: the next form is made under it. */
export const forgetEditions = (ctx: Pick<Ctx, 'tx'>): void => {
  kept(ctx.tx).until_ms = 0;
};

/** The agreement in force: the only text that a form is made with (PRM-01). */
export const agreementInForce = async (ctx: Pick<Ctx, 'tx'>): Promise<Edition> =>
  (await editionsOf(ctx)).at(-1) ?? first;

/** The text of an edition that holds or held, by its number: what an old form was signed under. */
export const agreementOfNumber = async (ctx: Pick<Ctx, 'tx'>, number: number): Promise<Edition | undefined> =>
  (await editionsOf(ctx)).find(one => one.number === number);

/** The fingerprint of a text: kept with the signature, so that the copy proves which words were signed. */
export const textHash = (of: Pick<Edition, 'clauses'>): string =>
  createHash('sha256')
    .update(JSON.stringify(of.clauses.map(({ code, tick, zh, en }) => [code, tick, zh, en])))
    .digest('hex');
