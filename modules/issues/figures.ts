import { addMonths, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { callFigures } from './call_store.ts';
import { orderFigures } from './order_store.ts';
import { figuresOf } from './store.ts';

const share = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((part / of) * 1000) / 10;
const mean = (sum: number, of: number): number | null =>
  of === 0 ? null : Math.round((sum / of) * 100) / 100;

const none = {
  ...{
    received: 0,
    closed: 0,
    repeated: 0,
    caused: 0,
    acted: 0,
    recurred: 0,
    rateable: 0,
    rated: 0,
    scores: 0,
  },
  ...{ calls: 0, calls_rated: 0, call_scores: 0 },
};

/** The figures of a month: issues, what came again, departments in time, call-backs, ratings (SVC-14, SVC-19, SVC-20, SVC-26). */
export async function figuresShown(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id, month } = input;
  const from = onDay(`${month}-01`, '00:00');
  const span = { hall_id, from, until: onDay(addMonths(`${month}-01`, 1), '00:00') };
  const of = (await ctx.tx.maybe(figuresOf, span)) ?? none;
  const orders = await ctx.tx.maybe(orderFigures, span);
  const calls = await ctx.tx.maybe(callFigures, span);
  const { sent = 0, answered = 0, in_time = 0, climbed = 0 } = orders ?? {};
  const { drawn = 0, done = 0, satisfied = 0, late = 0 } = calls ?? {};
  return {
    ...{ month, received: of.received, closed: of.closed, repeated: of.repeated, caused: of.caused },
    ...{
      acted: of.acted,
      recurred: of.recurred,
      sent,
      answered,
      climbed,
      drawn,
      called: done,
      late_calls: late,
    },
    rates: {
      recurrence: share(of.recurred, of.acted),
      in_time: share(in_time, answered),
      called: share(done, drawn),
      satisfied: share(satisfied, done),
      rated: share(of.rated, of.rateable),
      calls_rated: share(of.calls_rated, of.calls),
    },
    ...{ score: mean(of.scores, of.rated), call_score: mean(of.call_scores, of.calls_rated) },
  };
}
