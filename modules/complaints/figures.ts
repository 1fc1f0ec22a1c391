import { addDays, addMonths, businessDay, day_ms, type Instant, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { categories } from './catalogue.ts';
import { byCategory, countIn, insertReview, reviewsOf, reviewThere, ticketsIn } from './figures_store.ts';
import { shown } from './rules.ts';

/** What a span of complaints is counted as. */
interface Counted {
  received: number;
  replied: number;
  reply_due: number;
  in_time: number;
  ended: number;
  asked: number;
  satisfied: number;
  rated: number;
}

const share = (part: number, of: number): number | null => (of === 0 ? null : (100 * part) / of);

/** The rates of a span: replied at all, replied in time, ended, satisfied, rated, and how many on ten thousand numbers (CMP-19). */
export const ratesOf = guarded(
  'CMP-19',
  (of: Counted, tickets: number) => ({
    reply: share(of.replied, of.reply_due),
    timely: share(of.in_time, of.reply_due),
    closure: share(of.ended, of.received),
    satisfaction: share(of.satisfied, of.asked),
    rating: share(of.rated, of.ended),
    per_10000: tickets === 0 ? null : (10_000 * of.received) / tickets,
  }),
  () => ({ reply: null, timely: null, closure: null, satisfaction: null, rating: null, per_10000: null }),
);

const spanOf = (span: string): { from: string; until: string } =>
  span.length === 7
    ? { from: `${span}-01`, until: addMonths(`${span}-01`, 1) }
    : { from: span, until: addDays(span, 1) };

const nothing = {
  ...{ received: 0, replied: 0, reply_due: 0, in_time: 0, ended: 0, asked: 0, satisfied: 0, rated: 0 },
  ...{ score: null, repeated: 0, deputised: 0 },
};

/** Everything that is published of a day or a month of complaints (CMP-19). */
export async function figuresOf(ctx: Ctx, of: { hall_id: number; span: string }) {
  const { hall_id, span } = of;
  const days = spanOf(span);
  const bounds: { from: Instant; until: Instant } = {
    from: onDay(days.from, '00:00'),
    until: onDay(days.until, '00:00'),
  };
  const counted = (await ctx.tx.maybe(countIn, { hall_id, ...bounds, now: ctx.now })) ?? nothing;
  const found = await ctx.tx.maybe(ticketsIn, { hall_id, from_day: days.from, until_day: days.until });
  const tickets = found?.tickets ?? 0;
  const top = await ctx.tx.rows(byCategory, { hall_id, ...bounds });
  return {
    ...counted,
    ...{ span, tickets, rates: ratesOf(counted, tickets) },
    target: await normValue(ctx, hall_id, 'complaint_reply_share'),
    top: top.map(({ category, count }) => ({ category, say: categories[category], count })),
  };
}

/** The figures of a month with what was reviewed lately, day by day and month by month (CMP-11, CMP-19). */
export async function figuresShown(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id } = input;
  const reviews = await ctx.tx.rows(reviewsOf, { hall_id, most: 40 });
  return {
    ...(await figuresOf(ctx, { hall_id, span: input.month })),
    reviewed_today: reviews.some(one => one.span === businessDay(ctx.now)),
    reviews: reviews.map(({ span, note, at, zh, en }) => ({
      span,
      note,
      at: at.toISOString(),
      by: { zh, en },
    })),
  };
}

/** Why a review does not count: its day has not come, or nothing is said of it (CMP-11). */
export const whyNotReview = guarded('CMP-11', (span: string, today: string): string | undefined => {
  if (span.length === 10) return span > today ? 'complaints.day_ahead' : undefined;
  return span > today.slice(0, 7) ? 'complaints.day_ahead' : undefined;
});

/** The complaints of a day are gone through at its close, those of a month with the measures against the first five (CMP-11, X15). */
export async function reviewComplaints(ctx: Ctx, input: { hall_id: number; span: string; note: string }) {
  const { hall_id, span } = input;
  refuseIf(whyNotReview(span, businessDay(ctx.now)), { field: 'span' });
  const figures = JSON.stringify(await figuresOf(ctx, { hall_id, span }));
  const row = { hall_id, span, note: shown(input.note), figures, by_id: ctx.actor.id, at: ctx.now };
  refuseIf((await ctx.tx.run(insertReview, row)) === 0 ? 'complaints.reviewed_already' : undefined);
  await record(ctx, 'complaints.reviewed', { hall_id, subject_id: ctx.newId(), facts: { span } });
  return { done: true as const };
}

// At the close of a day somebody goes through its complaints; a day without is on record the next morning (CMP-11).
followDay('settle', async (ctx, of) => {
  await startDue(ctx, of.hall_id, of.id, {
    ...{ kind: 'complaints.review_over', due_at: later(onDay(of.day, '09:00'), day_ms) },
    facts: { day: of.day },
  });
});
onDue('complaints.review_over', async (ctx, due) => {
  const day = String(due.facts.day);
  const there = await ctx.tx.maybe(reviewThere, { hall_id: due.hall_id, span: day });
  if (there !== undefined) return;
  await record(ctx, 'complaints.not_reviewed', {
    hall_id: due.hall_id,
    subject_id: due.subject_id,
    facts: { day },
  });
});
