import type { Ctx } from '../../kit/ctx.ts';
import { type Answer, answerGiven, answerThen } from '../knowledge/index.ts';
import { own_words } from '../knowledge/topics.ts';
import type { AnyBusiness } from './business.ts';

/** What is asked, with the answer that is told in the version that is in force now: that is what the order keeps (SVC-04). */
export async function withAnswer(ctx: Ctx, type: AnyBusiness, asks: unknown): Promise<unknown> {
  const tells = type.tells?.(asks);
  if (tells === undefined) return asks;
  const given = await answerGiven(ctx, tells.article, tells.topic);
  return { ...(asks as object), article: given?.mark ?? own_words };
}

/** The answer an order told, in the version it was given in. */
export async function answerTold(ctx: Ctx, type: AnyBusiness, asks: unknown): Promise<Answer | undefined> {
  const tells = type.tells?.(asks);
  return tells === undefined ? undefined : answerThen(ctx, tells.article);
}
