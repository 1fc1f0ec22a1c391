import { timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { closeText, keyFor } from '../../kit/vault.ts';

/** From what the secret of an opinion's page is derived. */
export const secretName = (id: Id): string => `suggestions.opinion:${id}`;
export const secretFor = (ctx: Ctx, id: Id): string => ctx.secretOf(secretName(id));

/** Refuses whoever does not hold the link of an opinion. */
export function mustHoldLink(ctx: Ctx, id: Id, secret: string): void {
  const [expected, given] = [Buffer.from(secretFor(ctx, id)), Buffer.from(secret)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Refusal('kit.not_found', { field: 'opinion_id' });
}

/** Words and number of a customer in clear, sealed. */
export const seal = (id: Id, of: { said: string; phone: string }): string =>
  closeText(keyFor('suggestions'), JSON.stringify(of), id);
