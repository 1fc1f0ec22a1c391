import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { type Asked, type Evidence, evidence } from '../norms/index.ts';
import { dayEnded } from '../queue/index.ts';
import { dayPromised } from './store.ts';

type Figure = Evidence['figures'][number];
const per_cent: Words = { zh: '%', en: '%' };

const share = (id: string, say: Words, part: number, of: number): Figure => ({
  ...{ id, say, unit: per_cent, as: 'share', tone: part === of ? 'ok' : 'warn' },
  value: of === 0 ? null : (part / of) * 100,
});
const count = (id: string, say: Words, value: number): Figure => ({
  ...{ id, say, value, unit: null, as: 'count', tone: 'plain' },
});

type Day = { done: number; told: number; agreed: number; signed: number; to_sign: number };

/** Measures a promise by the orders of a day. */
function promise(row: string, figures: (of: Day, ctx: Ctx, asked: Asked) => Promise<Figure[]> | Figure[]) {
  const measured = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
    const of = await ctx.tx.maybe(dayPromised, { hall_id: asked.hall_id, day: asked.day });
    if (of === undefined) return {};
    return { kind: 'measured', total: of.done, figures: await figures(of, ctx, asked) };
  };
  evidence(
    row,
    guarded(row, measured, async () => ({})),
  );
}

const done: Words = { zh: '办成的业务', en: 'Businesses done' };

// An agreement is the sheet and form the customer signed, kept with its edition.
promise('PRM-01', of => [
  count('signed', { zh: '签订的协议', en: 'Agreements signed' }, of.to_sign),
  share('kept', { zh: '文本随签字留存', en: 'Kept with their text' }, of.signed, of.to_sign),
]);

// Price and fees were told before anybody agreed.
promise('PRM-02', of => [
  share('told', { zh: '先告知后办理', en: 'Told before it was done' }, of.told, of.done),
  count('done', done, of.done),
]);

// Nothing is done that the customer did not agree to.
promise('PRM-05', of => [
  share('agreed', { zh: '客户确认后办理', en: 'Agreed to by the customer' }, of.agreed, of.done),
  count('done', done, of.done),
]);

// No form by hand, and done at the first counter one comes to.
promise('PRM-08', async (of, ctx, asked) => {
  const visits = await ctx.tx.maybe(dayEnded, { hall_id: asked.hall_id, day: asked.day });
  return [
    share('prefilled', { zh: '免填单率', en: 'Forms filled in for the customer' }, of.signed, of.to_sign),
    share(
      'at_once',
      { zh: '一次办结率', en: 'Done at the first counter' },
      visits?.at_once ?? 0,
      visits?.ended ?? 0,
    ),
  ];
});
