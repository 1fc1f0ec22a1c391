import { businessDay, day_ms, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { begin, move } from '../../kit/move.ts';
import { openMend } from '../checklists/index.ts';
import { type DayRow, followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { type Kind, kinds } from './kinds.ts';
import { dueOn, isMissed, meeting } from './meeting.ts';
import { holdMeeting, lastPlanned, leadersIn } from './store.ts';

const over = 'meetings.over';

/** When a meeting begins and from when on it is missed: before the doors open each day, or after they close and some days. */
async function timesOf(ctx: Ctx, of: DayRow, kind: Kind) {
  if (kind === 'pre_shift') {
    const before = await normValue(ctx, of.hall_id, 'pre_shift_meeting_before');
    return { due_at: later(of.opens_at, -before * minute_ms), over_at: of.opens_at };
  }
  const days = await normValue(ctx, of.hall_id, 'regular_meeting_within');
  return { due_at: of.closes_at, over_at: later(of.closes_at, days * day_ms) };
}

// With the day of a hall its meetings are planned: the one before the doors open, and what falls due in its week, month
// or quarter. A day that was over before it was entered had its meetings on paper; where nobody leads, none is planned.
followDay('prepare', async (ctx, of) => {
  const { hall_id, day } = of;
  if (day < businessDay(ctx.wall_now)) return;
  if (((await ctx.tx.maybe(leadersIn, { hall_id }))?.count ?? 0) === 0) return;
  const last = new Map((await ctx.tx.rows(lastPlanned, { hall_id })).map(one => [one.kind, one.day]));
  for (const kind of dueOn(day, last)) {
    const { due_at, over_at } = await timesOf(ctx, of, kind);
    const row = { hall_id, id: ctx.newId(), kind, day, due_at, over_at };
    await begin(ctx, meeting, row, 'plan', {
      facts: { kind, day },
      start: [{ kind: over, due_at: over_at }],
    });
  }
});

// MTG-02: a meeting that nobody held is a finding, mended and looked at like any other.
onDue(over, async (ctx, due) => {
  const { hall_id } = due;
  const of = await ctx.tx.maybe(holdMeeting, { hall_id, id: due.subject_id });
  if (of === undefined || !isMissed(of.state)) return;
  await move(ctx, meeting, of, 'miss', { facts: { kind: of.kind, day: of.day } });
  const { say, row } = kinds[of.kind];
  await openMend(ctx, {
    ...{ hall_id, list: 'registry', note: of.day, by_registry: true },
    item: {
      ...{ code: `meeting_${of.kind}`, weight: 'minor', rows: [row] },
      say: { zh: `${say.zh}没有开`, en: `${say.en} was not held` },
    },
  });
});
