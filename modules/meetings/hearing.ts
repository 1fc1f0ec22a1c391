import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Words } from '../../kit/words.ts';
import { onDuty } from '../halls/index.ts';
import { staffIn } from '../people/index.ts';
import { looks_back } from './kinds.ts';
import { toBeRead } from './meeting.ts';
import * as store from './store.ts';

/** Who is called at a meeting: whoever is at work that day, or, without a duty list, whoever works in the hall. */
export async function expectedAt(ctx: Ctx, of: { hall_id: number; day: string }) {
  const staff = (await ctx.tx.rows(staffIn, { hall_id: of.hall_id })).map(one => ({
    id: one.id,
    name: { zh: one.name, en: one.name_en },
  }));
  const duty = new Set(
    (await ctx.tx.rows(onDuty, { hall_id: of.hall_id, day: of.day })).map(one => one.person_id),
  );
  const at_work = staff.filter(one => duty.has(one.id));
  return at_work.length > 0 ? at_work : staff;
}

/** What is read out of the records at a meeting: figures of the days before, what is new since the last one, overdue actions (MTG-02, MTG-04). */
export async function readOut(ctx: Ctx, of: store.MeetingRow) {
  const { hall_id, kind, day } = of;
  const from = addDays(day, -looks_back[kind]);
  const span = { from, until: day, since: onDay(from, '00:00'), to: onDay(day, '00:00') };
  const figures = await ctx.tx.maybe(store.figuresBetween, { hall_id, ...span });
  const before = await ctx.tx.maybe(store.heldBefore, { hall_id, kind, before: ctx.now });
  const since = before?.held_at ?? later(ctx.now, -looks_back[kind] * day_ms);
  const news = await ctx.tx.rows(store.newsSince, { hall_id, since });
  const actions = await ctx.tx.rows(store.actionsOf, { hall_id, since: ctx.now });
  return {
    figures: figures === undefined ? [] : figuresSaid(figures),
    news: news.map(one => ({ zh: one.say_zh, en: one.say_en })),
    overdue: toBeRead(actions, businessDay(ctx.now)).map(one => ({
      ...{ id: one.id, what: one.what, due_on: one.due_on },
      owner: { zh: one.owner, en: one.owner_en },
    })),
  };
}

/** One figure of the days before. */
interface Figure {
  say: Words;
  value: string;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 1000) / 10}%`;

function figuresSaid(of: store.Figures): Figure[] {
  const figure = (zh: string, en: string, value: string | number): Figure => ({
    say: { zh, en },
    value: String(value),
  });
  return [
    figure('取号', 'Numbers taken', of.tickets),
    figure('办理', 'Served', of.served),
    figure('限时内叫到', 'Called within the limit', share(of.within, of.tickets)),
    figure('平均等候（分钟）', 'Mean wait (min)', of.wait_s === null ? '–' : Math.round(of.wait_s / 60)),
    figure('评价', 'Ratings', of.ratings),
    figure('平均星级', 'Mean stars', of.stars === null ? '–' : of.stars.toFixed(2)),
    figure('业务单', 'Orders', of.orders),
    figure('冲正', 'Reversed', of.reversed),
    figure('投诉', 'Complaints', of.complaints),
    figure('钱箱有差', 'Tills that differ', of.differences),
  ];
}
