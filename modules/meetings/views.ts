import { addDays, businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { staffIn } from '../people/index.ts';
import { expectedAt, readOut } from './hearing.ts';
import { kinds } from './kinds.ts';
import * as store from './store.ts';

/** How far back the page looks: a quarter and a little, so that every cadence shows. */
const shown_days = 100;
const shown_most = 200;
/** Actions that ended are shown so long. */
const ended_days = 14;

const name = (zh: string, en: string | null) => ({ zh, en: en ?? zh });

const row = (of: store.MeetingRow & { leader: string | null; leader_en: string | null }) => ({
  ...{
    id: of.id,
    state: of.state,
    kind: of.kind,
    say: kinds[of.kind].say,
    row: kinds[of.kind].row,
    day: of.day,
  },
  ...{ due_at: of.due_at.toISOString(), over_at: of.over_at.toISOString() },
  ...{ started_at: of.started_at?.toISOString() ?? null, held_at: of.held_at?.toISOString() ?? null },
  late: of.started_at !== null && of.started_at.getTime() > of.due_at.getTime(),
  leader: of.leader === null ? null : name(of.leader, of.leader_en),
});

const action = (ctx: Ctx, of: store.ActionRow & { owner: string; owner_en: string }) => ({
  ...{
    id: of.id,
    state: of.state,
    meeting_id: of.meeting_id,
    what: of.what,
    due_on: of.due_on,
    note: of.note,
  },
  ...{ owner: name(of.owner, of.owner_en), late: of.late_at !== null, read: of.read_in.length },
  may_finish: of.state === 'open' && of.owner_id === ctx.actor.id,
  may_drop: of.state === 'open' && ctx.may('meetings.lead', of.hall_id),
});

/** The meetings of a hall, its open actions and who works there. */
export async function meetingsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.listMeetings, {
    ...{ hall_id, since: addDays(today, -shown_days), most: shown_most, person_id: ctx.actor.id },
  });
  const actions = await ctx.tx.rows(store.actionsOf, {
    hall_id,
    since: later(ctx.now, -ended_days * day_ms),
  });
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  return {
    today,
    may_lead: ctx.may('meetings.lead', hall_id),
    staff: staff.map(one => ({ id: one.id, name: name(one.name, one.name_en) })),
    meetings: rows.map(of => ({
      ...row(of),
      ...{ called: of.called, present: of.present, unread: of.unread, mine_unread: of.mine_unread },
    })),
    actions: actions.map(of => action(ctx, of)),
  };
}

/** One meeting: while it runs what is read out now and who is called; afterwards its minutes as they were kept. */
export async function meetingShown(ctx: Ctx, input: { hall_id: number; meeting_id: Id }) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(store.findMeeting, { hall_id, id: input.meeting_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'meeting_id' });
  const kept = of.copy === null ? null : (JSON.parse(of.copy) as Awaited<ReturnType<typeof readOut>>);
  const roll = await ctx.tx.rows(store.rollOf, { hall_id, meeting_id: of.id });
  const decided = await ctx.tx.rows(store.actionsOfMeeting, { hall_id, meeting_id: of.id });
  return {
    ...row(of),
    agenda: kinds[of.kind].agenda.map(one => ({ ...one })),
    words: JSON.parse(of.words) as Record<string, string>,
    ...(kept ?? (await readOut(ctx, of))),
    expected: of.state === 'held' || of.state === 'missed' ? [] : await expectedAt(ctx, of),
    roll: roll.map(one => ({
      ...{
        name: name(one.name, one.name_en),
        present: one.present,
        looks_right: one.looks_right,
        note: one.note,
      },
      read_at: one.read_at?.toISOString() ?? null,
    })),
    decided: decided.map(one => action(ctx, one)),
    may_start: of.state === 'planned' && ctx.may('meetings.lead', hall_id),
    may_hold: of.state === 'running' && ctx.may('meetings.lead', hall_id),
    may_read: roll.some(one => one.person_id === ctx.actor.id && !one.present && one.read_at === null),
  };
}
