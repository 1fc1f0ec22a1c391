import { addDays, type BusinessDay, businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import {
  type Asked,
  dayBounds,
  type Evidence,
  eventsOf,
  evidence,
  measure,
  normValue,
  witness,
} from '../norms/index.ts';
import { type Cause, type CounterEvent, causesOf, gapsOf, type OverWait } from './causes.ts';
import { classes, classOf } from './classes.ts';
import { counterEvents, countersFor, sharesOf, type WaitRow, waitsOfDay } from './evidence_store.ts';

/** Days shown beside the figure of one day. */
const days_shown = 14;
/** Minutes drawn one by one; longer waits stand in the last bar. */
const minutes_shown = 22;

/** How long a ticket waited, in seconds, judged at an instant; undefined while nothing can be said yet. */
function waited(of: WaitRow, now: Instant): number | undefined {
  const until = of.first_called_at ?? (of.state === 'issued' ? now : undefined);
  if (until === undefined) return undefined;
  const seconds = Math.max(0, Math.round((until.getTime() - of.wait_from.getTime()) / 1000));
  // Somebody still waiting counts from the moment the limit is passed; before that the wait is not over.
  return of.first_called_at === null && seconds <= of.wait_limit_s ? undefined : seconds;
}

interface Judged {
  row: WaitRow;
  seconds: number;
  over: boolean;
}

const judge = (rows: readonly WaitRow[], now: Instant): Judged[] =>
  rows.flatMap(row => {
    const seconds = waited(row, now);
    return seconds === undefined ? [] : [{ row, seconds, over: seconds > row.wait_limit_s }];
  });

/** The value below which this share of sorted figures lies. */
const quantile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

const minutes = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.round(seconds / 6) / 10;

const minute_words = { zh: '分', en: 'min' };
const percent_words = { zh: '%', en: '%' };

function figuresOf(judged: readonly Judged[], rows: readonly WaitRow[], target: number): Evidence['figures'] {
  const sorted = judged.map(one => one.seconds).toSorted((a, b) => a - b);
  const within = judged.filter(one => !one.over).length;
  const share = judged.length === 0 ? null : (within / judged.length) * 100;
  const gone = rows.filter(one => one.state === 'abandoned').length;
  const red = share !== null && share < target;
  return [
    {
      id: 'share',
      say: { zh: '时限内叫到', en: 'Called within the limit' },
      value: share,
      unit: percent_words,
      as: 'share',
      tone: red ? 'bad' : 'ok',
    },
    {
      id: 'target',
      say: { zh: '本厅目标', en: 'Target' },
      value: target,
      unit: percent_words,
      as: 'number',
      tone: 'plain',
    },
    {
      id: 'p50',
      say: { zh: '中位', en: 'Median' },
      value: minutes(quantile(sorted, 0.5)),
      unit: minute_words,
      as: 'minutes',
      tone: 'plain',
    },
    {
      id: 'p90',
      say: { zh: 'P90', en: 'P90' },
      value: minutes(quantile(sorted, 0.9)),
      unit: minute_words,
      as: 'minutes',
      tone: 'plain',
    },
    {
      id: 'max',
      say: { zh: '最长', en: 'Longest' },
      value: sorted.at(-1) ?? null,
      unit: null,
      as: 'clock',
      tone: 'plain',
    },
    {
      id: 'abandoned',
      say: { zh: '弃号', en: 'Left' },
      value: rows.length === 0 ? null : (gone / rows.length) * 100,
      unit: percent_words,
      as: 'share',
      tone: 'plain',
    },
  ];
}

function histogramOf(judged: readonly Judged[], limit_min: number, warning: number): Evidence['histogram'] {
  const bars = Array.from({ length: Math.max(minutes_shown, limit_min + 7) }, () => 0);
  for (const one of judged) {
    const at = Math.min(bars.length - 1, Math.floor(one.seconds / 60));
    bars[at] = (bars[at] ?? 0) + 1;
  }
  return { limit: limit_min, warning, bars, over: judged.filter(one => one.over).length };
}

const overWait = (of: Judged, now: Instant): OverWait => ({
  label: of.row.label,
  from: of.row.wait_from,
  until: of.row.first_called_at ?? now,
  transfers: of.row.transfers,
  returns: of.row.returns,
});

async function gapsOn(ctx: Ctx, hall_id: number, day: BusinessDay) {
  const bounds = dayBounds(day);
  const rows = await ctx.tx.rows(counterEvents, { hall_id, ...bounds });
  const events: CounterEvent[] = rows.map(row => ({ ...row, verb: row.what.split('.').at(-1) ?? '' }));
  const until = bounds.until.getTime() > ctx.now.getTime() ? ctx.now : bounds.until;
  return {
    gaps: gapsOf(events, { from: bounds.from, until }),
    opened: new Set(events.map(one => one.number)).size,
  };
}

/** How many of the longest waits are shown with their events. */
const longest_shown = 4;

async function longestOf(ctx: Ctx, asked: Asked, judged: readonly Judged[], causes: readonly Cause[]) {
  const longest = judged.toSorted((a, b) => b.seconds - a.seconds).slice(0, longest_shown);
  const events = await eventsOf(ctx, { ...asked, subject_ids: longest.map(one => one.row.id) });
  return longest.map(one => {
    const own = events.get(one.row.id) ?? [];
    return {
      id: one.row.id,
      label: one.row.label,
      taken_at: one.row.taken_at.toISOString(),
      waited_s: one.seconds,
      over: one.over,
      cause: causes.find(cause => cause.labels.includes(one.row.label))?.say ?? {
        zh: '时限以内',
        en: 'within the limit',
      },
      ruled_by: one.row.ruled_by,
      events: own,
      hash: own[0]?.hash ?? '',
    };
  });
}

async function daysOf(ctx: Ctx, asked: Asked, of_class: string, target: number): Promise<Evidence['days']> {
  const from = addDays(asked.day, 1 - days_shown);
  const rows = await ctx.tx.rows(sharesOf, {
    hall_id: asked.hall_id,
    from,
    until: asked.day,
    class: of_class,
  });
  const by = new Map(rows.map(row => [row.day, (row.within / row.called) * 100]));
  return Array.from({ length: days_shown }, (_, at) => {
    const day = addDays(from, at);
    const share = by.get(day) ?? null;
    return { day, share, met: share !== null && share >= target };
  });
}

/** The evidence of QUE-01: how a class waited on a day, and why some waited too long. */
async function waitEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of_class = classes.find(one => one.code === asked.filter)?.code ?? 'ordinary';
  const all = await ctx.tx.rows(waitsOfDay, { hall_id: asked.hall_id, day: asked.day });
  const rows = all.filter(row => row.class === of_class);
  const judged = judge(rows, ctx.now);
  const over = judged.filter(one => one.over);
  const target = await normValue(ctx, asked.hall_id, 'wait_target_share');
  const warning = await normValue(ctx, asked.hall_id, 'wait_warning_share');
  const today = asked.day === businessDay(ctx.now);
  const limit_now = await normValue(ctx, asked.hall_id, classOf(of_class).limit);
  // A past day is drawn against the limit its own tickets were promised.
  const limit_min = today ? limit_now : Math.round((rows.at(-1)?.wait_limit_s ?? limit_now * 60) / 60);
  const all_counters = await ctx.tx.maybe(countersFor, { hall_id: asked.hall_id, class: of_class });
  const { gaps, opened } = await gapsOn(ctx, asked.hall_id, asked.day);
  const causes = attribute(
    over.map(one => overWait(one, ctx.now)),
    gaps,
    { opened, all: all_counters?.count ?? opened },
  );
  return {
    filter: of_class,
    filters: classes.map(one => ({
      value: one.code,
      say: one.say,
      count: all.filter(row => row.class === one.code).length,
    })),
    total: rows.length,
    figures: figuresOf(judged, rows, target),
    histogram: histogramOf(judged, limit_min, warning),
    target,
    days: await daysOf(ctx, asked, of_class, target),
    causes,
    longest: await longestOf(ctx, asked, judged, causes),
  };
}

const attribute = guarded('QUE-01', causesOf, () => []);

evidence('QUE-01', waitEvidence);

witness(
  'queue.ticket.take',
  { zh: '取号', en: 'Number taken' },
  'QUE-01',
  'QUE-02',
  'QUE-03',
  'QUE-09',
  'ROLE-26',
);
witness('queue.wait_warning', { zh: '等候到提醒点，提醒值班经理', en: 'Wait near its limit' }, 'QUE-01');
witness('queue.visit_carried_on', { zh: '结转的服务已接续', en: 'Carried visit goes on' }, 'QUE-10');
witness('queue.wait_over', { zh: '等候超过时限', en: 'Wait over its limit' }, 'QUE-01', 'QUE-05');

measure('QUE-01', {
  due: ['queue.ticket.take'],
  broken: ['queue.wait_over'],
  say: { zh: '取的号', en: 'Numbers taken' },
});
measure('QUE-04', {
  due: ['queue.ticket.call', 'queue.ticket.hold'],
  broken: ['queue.call_unanswered', 'queue.hold_over'],
  say: { zh: '叫号和挂起', en: 'Calls and holds' },
});
