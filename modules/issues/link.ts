import { timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';

/** From what the secret of an issue's page is derived. */
const secretName = (id: Id): string => `issues.issue:${id}`;
export const secretFor = (ctx: Ctx, id: Id): string => ctx.secretOf(secretName(id));

/** Refuses whoever does not hold the link of an issue. */
export function mustHoldLink(ctx: Ctx, id: Id, secret: string): void {
  const [expected, given] = [Buffer.from(secretFor(ctx, id)), Buffer.from(secret)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Refusal('kit.not_found', { field: 'issue_id' });
}
