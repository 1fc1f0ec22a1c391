import { z } from 'zod';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { complaint, complaintNo } from './complaint.ts';
import { held } from './evidence.ts';
import { replyWith, rungOf } from './handling.ts';
import { shownIn } from './masking.ts';
import { shown, whyNotAnswerHere, whyNotHandle, whyNotOnLevel } from './rules.ts';
import { findComplaint } from './store.ts';

const asked = z.strictObject({ reply: z.string().trim().min(4).max(200) });

async function whyNot(
  ctx: Ctx,
  of: { hall_id: number; subject_id: Id; facts?: unknown },
): Promise<string | undefined> {
  const found = await ctx.tx.maybe(findComplaint, { hall_id: of.hall_id, id: of.subject_id });
  if (found === undefined) return 'kit.not_found';
  const read = asked.safeParse(of.facts);
  if (!read.success) return 'complaints.grounds_missing';
  if (shown(read.data.reply) !== read.data.reply) return 'complaints.no_numbers';
  if (!complaint.moves.propose.from.includes(found.state as never)) return 'kit.not_from_here';
  const rung = rungOf(ctx, found.hall_id);
  return (
    whyNotAnswerHere(found, 'propose', rung) ??
    whyNotHandle(found, ctx.actor.id) ??
    whyNotOnLevel(found.level, rung)
  );
}

// To turn a complaint down takes two: whoever looked into it gives the grounds, another reviews and signs (CMP-07).
twoPersons('complaints.complaint.propose', {
  say: { zh: '投诉不成立，复核后回复', en: 'A complaint turned down, reviewed by another' },
  may: 'complaints.handle',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'complaint_accept_within')) * 60,
  whyNotAsk: whyNot,
  whyNotSeal: (ctx, pair) => whyNot(ctx, { ...pair, facts: JSON.parse(pair.facts) }),
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findComplaint, { hall_id: pair.hall_id, id: pair.subject_id });
    const read = asked.safeParse(JSON.parse(pair.facts));
    if (of === undefined || !read.success) return [];
    const no = complaintNo(of);
    return [
      { zh: `${no}：${of.said}`, en: `${no}: ${of.said}` },
      { zh: `回复：${read.data.reply}`, en: `Reply: ${read.data.reply}` },
    ];
  },
  written: async (ctx, asked, text) => {
    const of = await ctx.tx.maybe(findComplaint, { hall_id: asked.hall_id, id: asked.subject_id });
    return of === undefined ? text : shownIn(ctx, of, text);
  },
  act: async (ctx, pair) => {
    const of = await held(ctx, { hall_id: pair.hall_id, complaint_id: pair.subject_id });
    const { reply } = asked.parse(JSON.parse(pair.facts));
    refuseIf(whyNotHandle(of, ctx.actor.id));
    await replyWith(ctx, of, { solution: 'unfounded', amount_fen: 0, reply }, pair.first_id);
  },
});
