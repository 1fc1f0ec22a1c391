import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { normValue } from '../norms/index.ts';
import { isAnswered, isOver, type OpinionRow, opinionNo } from './opinion.ts';
import { climbed, isReplied } from './rules.ts';
import { forgetSealed, holdOpinion, leaders, setLevel } from './store.ts';

/** When a limit is near. */
export async function near(ctx: Ctx, hall_id: number, from: Instant, due_at: Instant): Promise<Instant> {
  const share = (await normValue(ctx, hall_id, 'suggestion_warning_share')) / 100;
  return later(from, (due_at.getTime() - from.getTime()) * share);
}

export const reply_clocks = ['suggestions.reply_near', 'suggestions.reply_over'];
const final_clocks = ['suggestions.final_near', 'suggestions.final_over'];

/** One level up: the hall manager owns it then, above the hall it stays theirs and the branch reads it (SUG-02). */
async function climb(ctx: Ctx, of: OpinionRow, why: string): Promise<void> {
  const level = climbed(of.level);
  if (level === of.level) return;
  const lead = await ctx.tx.rows(leaders, { hall_id: of.hall_id, day: businessDay(ctx.now) });
  const manager = lead.find(one => one.role === 'hall_manager');
  const owner_id = manager?.id ?? of.owner_id;
  await ctx.tx.run(setLevel, { hall_id: of.hall_id, id: of.id, level, owner_id });
  await record(ctx, 'suggestions.raised', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { why, level, before: of.level, owner_id, no: opinionNo(of) },
  });
}

interface Late {
  what: string;
  climbs: boolean;
  over: (of: OpinionRow) => boolean;
}

const lates: Record<string, Late> = {
  reply_near: { what: 'reply_near', climbs: false, over: isReplied },
  reply_over: { what: 'reply_late', climbs: true, over: isReplied },
  final_near: { what: 'final_near', climbs: false, over: isAnswered },
  final_over: { what: 'final_late', climbs: true, over: isAnswered },
  effect_over: { what: 'effect_late', climbs: true, over: of => of.effective_at !== null },
};

// What was not said or done in time is on record, and climbs to the next level (SUG-02, SUG-05).
for (const [name, late] of Object.entries(lates))
  onDue(`suggestions.${name}`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdOpinion, { hall_id: due.hall_id, id: due.subject_id });
    if (of === undefined || isOver(of) || late.over(of)) return;
    await record(ctx, `suggestions.${late.what}`, {
      ...{ hall_id: of.hall_id, subject_id: of.id },
      facts: { no: opinionNo(of), level: of.level, owner_id: of.owner_id },
    });
    if (late.climbs) await climb(ctx, of, late.what);
  });

/** What the final answer stops, and what its end starts: words and number are forgotten some time later. */
export async function ending(ctx: Ctx, hall_id: number): Promise<{ stop: string[]; start: DueItem[] }> {
  const days = await normValue(ctx, hall_id, 'suggestion_kept_for');
  return {
    stop: [...reply_clocks, ...final_clocks, 'suggestions.effect_over'],
    start: [{ kind: 'suggestions.forget', due_at: later(ctx.now, days * day_ms) }],
  };
}
export const answer_clocks = [...reply_clocks, ...final_clocks];

onDue('suggestions.forget', async (ctx, due) => {
  await ctx.tx.run(forgetSealed, { hall_id: due.hall_id, id: due.subject_id });
});
