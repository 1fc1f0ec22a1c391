import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { typeOf } from './looking.ts';
import { mine } from './opening.ts';
import { type OrderRow, order } from './order.ts';
import { redOf, risk_lists, whyNotAnswered } from './risk.ts';
import { sendReport } from './risk_report.ts';
import { findOrder, holdOrder } from './store.ts';
import { freeKept, screenOf } from './telling.ts';

/**
 * The customer has read the warning and answers its questions on the second screen of the counter, by their own hand;
 * a red answer stops the order until a manager gives the word (PAY-03, RNM-09).
 */
export async function answerRisk(
  ctx: Ctx,
  input: { hall_id: number; order_id: Id; version: string; answers: Record<string, boolean> },
) {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: input.order_id });
  const screen = await screenOf(ctx, input.hall_id);
  if (of === undefined || of.counter_id !== screen) throw new Refusal('kit.not_found', { field: 'order_id' });
  if (of.risk_kind === null || of.risk_flag !== 'asked') throw new Refusal('kit.not_from_here');
  const list = risk_lists[of.risk_kind];
  refuseIf(whyNotAnswered(list, input), { field: 'answers' });
  const red = redOf(list, input.answers).map(one => one.code);
  const flag = red.length === 0 ? ('clear' as const) : ('red' as const);
  const answers = Object.fromEntries(list.questions.map(one => [one.code, input.answers[one.code] === true]));
  await move(ctx, order, of, 'answer_risk', {
    set: {
      risk_flag: flag,
      risk_answers: JSON.stringify({ version: list.version, answers }),
      risk_at: ctx.now,
    },
    facts: { kind: of.risk_kind, version: list.version, red, device_id: ctx.actor.id },
  });
  return { order_id: of.id, state: of.state };
}

/** The clerk ends an order over a red flag: refused, with what was kept for it given back. */
export async function refuseRisk(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  refuseIf(of.risk_flag === 'red' ? undefined : 'kit.not_from_here');
  await move(ctx, order, of, 'refuse_risk', {
    set: { reject_code: 'orders.red_flag' },
    facts: { why: 'orders.red_flag', business: of.business },
  });
  await freeKept(ctx, of);
  const { answers = {} } = JSON.parse(of.risk_answers ?? '{}') as { answers?: Record<string, boolean> };
  const red = of.risk_kind === null ? [] : redOf(risk_lists[of.risk_kind], answers).map(one => one.code);
  await sendReport(ctx, of, red);
  return { order_id: of.id, state: 'rejected' as const };
}

/** Why this second person cannot let a red flag through: only who leads the hall now may (PAY-03). */
const whyNotWord = guarded(['PAY-03', 'RNM-09'], (leads: boolean): string | undefined =>
  leads ? undefined : 'orders.managers_word',
);

const red = (of: OrderRow | undefined): string | undefined => {
  if (of === undefined) return 'kit.not_found';
  return of.state === 'eligible' && of.risk_flag === 'red' ? undefined : 'kit.not_from_here';
};

// PAY-03, RNM-09: behind a red flag an order goes on with the word of whoever leads the hall, and only then.
twoPersons('orders.order.allow_risk', {
  say: { zh: '红色提示，是否继续办理', en: 'Go on behind a red flag' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findOrder, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of?.risk_kind == null) return [];
    const { answers = {} } = JSON.parse(of.risk_answers ?? '{}') as { answers?: Record<string, boolean> };
    return [typeOf(of).say, ...redOf(risk_lists[of.risk_kind], answers).map(one => one.say)];
  },
  may: 'orders.risk.ask',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'risk_word_within')) * 60,
  whyNotAsk: async (ctx, asked) =>
    red(await ctx.tx.maybe(findOrder, { hall_id: asked.hall_id, id: asked.subject_id })),
  whyNotSeal: async (ctx, pair) => whyNotWord(ctx.may('orders.risk.word', pair.hall_id)),
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(holdOrder, { hall_id: pair.hall_id, id: pair.subject_id });
    refuseIf(red(of));
    if (of === undefined) return;
    await move(ctx, order, of, 'allow_risk', {
      set: { risk_flag: 'allowed' },
      facts: { first_id: pair.first_id, second_id: ctx.actor.id },
    });
  },
});
