import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { findDay } from '../halls/index.ts';
import { type Asked, type Evidence, evidence } from '../norms/index.ts';
import { watchesOf } from './store.ts';
import { minutesOf } from './watching.ts';

const minutes = { zh: '分钟', en: 'min' };

/** The evidence of ROLE-03: open minutes of the day, and how many of them had a duty manager; the two must be equal. */
async function watchEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of = await ctx.tx.maybe(findDay, { hall_id: asked.hall_id, day: asked.day });
  if (of === undefined || of.opened_at === null) return {};
  const now = asked.day === businessDay(ctx.now) ? ctx.now : of.closes_at;
  const rows = await ctx.tx.rows(watchesOf, { hall_id: asked.hall_id, day: asked.day });
  const until = of.line_closed_at ?? now;
  const open = minutesOf(of.opened_at, until);
  const opened_at = of.opened_at;
  const had = rows.reduce((sum, one) => {
    const from = one.since < opened_at ? opened_at : one.since;
    const to = one.until === null || one.until > until ? until : one.until;
    return sum + minutesOf(from, to);
  }, 0);
  const figure = (
    id: string,
    zh: string,
    en: string,
    value: number,
    unit: Evidence['figures'][number]['unit'],
  ) =>
    ({ id, say: { zh, en }, value, unit, as: 'count', tone: 'plain' }) satisfies Evidence['figures'][number];
  return {
    kind: 'witnessed',
    figures: [
      figure('open', '开门', 'Open', open, minutes),
      {
        ...figure('had', '有值班经理', 'With a duty manager', had, minutes),
        tone: had >= open ? 'ok' : 'bad',
      },
      figure('handed', '交班', 'Handed over', Math.max(0, rows.length - 1), null),
    ],
  };
}
evidence('ROLE-03', watchEvidence);
