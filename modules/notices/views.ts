import { type BusinessDay, businessDay, day_ms, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { modeOf } from '../people/index.ts';
import { allKinds, kindOf } from './kinds.ts';
import { type NoticeRow, type NoticeState, notice } from './notice.ts';
import { spokenOf, textOf } from './sending.ts';
import { simulatedPhones } from './simulator.ts';
import * as store from './store.ts';

/** How many notices a list shows at once. */
const listed_most = 300;

const shown = (of: NoticeRow) => {
  const { say, row } = kindOf(of.kind);
  return {
    ...{ id: of.id, state: of.state, kind: of.kind, say, row, mask: of.mask, subject_id: of.subject_id },
    ...{ made_at: of.made_at.toISOString(), send_at: of.send_at.toISOString() },
    ...{ resolved_at: of.resolved_at?.toISOString() ?? null, tries: of.tries, calls: of.calls },
    ...{ why: of.why, call_outcome: of.call_outcome },
  };
};

/** The notices begun on a day, newest first, as a list filters them; the number is searched by its last places. */
export async function noticesOf(
  ctx: Ctx,
  input: {
    hall_id: number;
    day?: BusinessDay | undefined;
    state?: NoticeState | undefined;
    kind?: string | undefined;
    tail?: string | undefined;
  },
) {
  const since = onDay(input.day ?? businessDay(ctx.now), '00:00');
  const rows = await ctx.tx.rows(store.listNotices, {
    hall_id: input.hall_id,
    ...{ state: input.state ?? null, kind: input.kind ?? null, tail: input.tail ?? null },
    ...{ since, until: later(since, day_ms), most: listed_most },
  });
  return { all: rows[0]?.all ?? 0, kinds: allKinds(), notices: rows.map(shown) };
}

/** What did not arrive and nobody has dealt with: what to say, and until when (FEE-08). */
export async function failed(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(store.failedNotices, { hall_id: input.hall_id, most: 100 });
  const minutes = await normValue(ctx, input.hall_id, 'notice_call_within');
  const notices = [];
  for (const row of rows) {
    const call_by = later(row.resolved_at ?? row.made_at, minutes * minute_ms).toISOString();
    notices.push({ ...shown(row), text: await spokenOf(ctx, row), call_by });
  }
  return { notices };
}

const other_events: Record<string, { zh: string; en: string }> = {
  'notices.notice.queue': { zh: '开始', en: 'Begun' },
  'notices.notice.fail': { zh: '没送到', en: 'Not delivered' },
  'notices.number_shown': { zh: '看了号码', en: 'Number shown' },
  'notices.call_over': { zh: '电话超时', en: 'Call overdue' },
};

const sayOf = (what: string) => {
  const verb = what.split('.').at(-1) ?? '';
  return notice.moves[verb as keyof typeof notice.moves]?.say ?? other_events[what] ?? { zh: verb, en: verb };
};

/** One notice with what it says and what happened to it. */
export async function noticeView(ctx: Ctx, input: { hall_id: number; notice_id: Id }) {
  const of = await ctx.tx.maybe(store.findNotice, { hall_id: input.hall_id, id: input.notice_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'notice_id' });
  const trail = await ctx.tx.rows(store.trailOf, {
    hall_id: of.hall_id,
    subject_id: of.id,
    since: of.made_at,
  });
  return {
    notice: shown(of),
    text: await textOf(ctx, of),
    events: trail.map(one => ({
      at: one.at.toISOString(),
      what: one.what,
      say: other_events[one.what] ?? sayOf(one.what),
      who: one.name === null ? null : { zh: one.name, en: one.name_en ?? one.name },
      facts: JSON.parse(one.facts) as Record<string, unknown>,
    })),
  };
}

/** The phones of the demonstration: what arrived, newest first. */
export async function phoneView(ctx: Ctx, input: { hall_id: number }) {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'notices.demo_only');
  const hall = await hallOf(ctx, input.hall_id);
  return {
    now: ctx.now.toISOString(),
    hall: { zh: hall.name_zh, en: hall.name_en },
    messages: await simulatedPhones(ctx, input.hall_id),
  };
}
