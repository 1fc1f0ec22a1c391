import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { move } from '../../kit/move.ts';
import type { Words } from '../../kit/words.ts';
import { holdAuthorities } from './store.ts';
import { coveredBy, submission } from './submission.ts';

/** An act that goes beyond what whoever does it may decide, and is allowed by those above (授权). */
export interface Authority {
  say: Words;
  /** What is typed so that the matter is found: a number of a register. */
  about: Words;
  /** How much each level may give by itself, the lowest first. */
  limits: (ctx: Ctx, hall_id: number) => Promise<Fen[]>;
  /** The matter of this hall that was meant. */
  find: (ctx: Ctx, hall_id: number, said: string) => Promise<{ id: Id; label: string } | undefined>;
}

const known = new Map<string, Authority>();

/** A module says which of its acts can be allowed, under what code; the act asks `spendAuthority` when it is too much. */
export const authority = (code: string, of: Authority): void => {
  known.set(code, of);
};
export const authorityOf = (code: string): Authority | undefined => known.get(code);
export const authorities = (): [string, Authority][] => [...known];

/**
 * The act is done under what was allowed for it: for this matter, to whoever acts, of at least this sum. It is used up in
 * the same transaction; answers whether there was one (RPT-03).
 */
export async function spendAuthority(
  ctx: Ctx,
  of: { hall_id: number; authority: string; matter_id: Id; amount_fen: Fen },
): Promise<boolean> {
  const { hall_id, matter_id, amount_fen } = of;
  const all = await ctx.tx.rows(holdAuthorities, { hall_id, authority: of.authority, matter_id });
  const found = coveredBy(
    all.filter(one => one.state === 'authorised'),
    { matter_id, by: ctx.actor.id, amount_fen, now: ctx.now },
  );
  if (found === undefined) return false;
  await move(ctx, submission, found, 'use', {
    set: { used_at: ctx.now },
    facts: { authority: of.authority, matter_id, amount_fen, of_fen: found.amount_fen },
    stop: ['submissions.authority_over'],
  });
  return true;
}
