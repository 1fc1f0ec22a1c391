import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { staffIn } from '../people/index.ts';
import { expectedAt, readOut } from './hearing.ts';
import { meeting, meetingAction, type Present, whyNotHold } from './meeting.ts';
import * as store from './store.ts';

const action_over = 'meetings.action_over';

async function meetingOf(ctx: Ctx, input: { hall_id: number; meeting_id: Id }): Promise<store.MeetingRow> {
  const of = await ctx.tx.maybe(store.holdMeeting, { hall_id: input.hall_id, id: input.meeting_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'meeting_id' });
  return of;
}

/** The meeting begins; whoever begins it leads it. */
export async function startMeeting(ctx: Ctx, input: { hall_id: number; meeting_id: Id }) {
  const of = await meetingOf(ctx, input);
  await move(ctx, meeting, of, 'start', {
    set: { started_at: ctx.now, led_by: ctx.actor.id },
    facts: { kind: of.kind, late: ctx.now.getTime() > of.due_at.getTime() },
  });
  return { state: 'running' as const };
}

interface Held {
  hall_id: number;
  meeting_id: Id;
  words: Record<string, string>;
  roll: readonly Present[];
  actions: readonly { what: string; owner_id: Id; due_on: string }[];
}

/** It ends with its minutes: the roll, what was said, what was read out of the records, and what somebody is to do by when (MTG-01). */
export async function holdMeeting(ctx: Ctx, input: Held) {
  const of = await meetingOf(ctx, input);
  const { hall_id } = of;
  const staff = new Set((await ctx.tx.rows(staffIn, { hall_id })).map(one => one.id));
  const stranger = [...input.roll.map(one => one.person_id), ...input.actions.map(one => one.owner_id)].some(
    id => !staff.has(id),
  );
  if (stranger) throw new Refusal('kit.not_found', { field: 'roll' });
  refuseIf(input.actions.some(one => one.due_on < businessDay(ctx.now)) ? 'meetings.due_over' : undefined, {
    field: 'due_on',
  });
  const expected = (await expectedAt(ctx, of)).map(one => one.id);
  refuseIf(whyNotHold({ kind: of.kind, words: input.words, expected, roll: input.roll }));
  const copy = await readOut(ctx, of);
  await move(ctx, meeting, of, 'hold', {
    set: { held_at: ctx.now, words: JSON.stringify(input.words), copy: JSON.stringify(copy) },
    facts: {
      ...{ kind: of.kind, called: input.roll.length, present: input.roll.filter(one => one.present).length },
      ...{ actions: input.actions.length, read_out: copy.overdue.length },
    },
    stop: ['meetings.over'],
  });
  const rows = input.roll.map(one => ({ ...one, looks_right: one.present ? one.looks_right : null }));
  await ctx.tx.run(store.putRoll, { hall_id, meeting_id: of.id, rows: JSON.stringify(rows) });
  if (copy.overdue.length > 0)
    await ctx.tx.run(store.noteRead, { hall_id, meeting_id: of.id, ids: copy.overdue.map(one => one.id) });
  for (const one of input.actions) await decide(ctx, of, one);
  return { state: 'held' as const };
}

/** An action item: whose, by when, its clock running from now on (MTG-04). */
async function decide(ctx: Ctx, of: store.MeetingRow, one: Held['actions'][number]): Promise<void> {
  const row = { hall_id: of.hall_id, id: ctx.newId(), meeting_id: of.id, ...one };
  await begin(ctx, meetingAction, row, 'decide', {
    facts: { meeting_id: of.id, owner_id: one.owner_id, due_on: one.due_on },
    start: [{ kind: action_over, due_at: onDay(addDays(one.due_on, 1), '00:00') }],
  });
}

onDue(action_over, async (ctx, due) => {
  const { hall_id, subject_id } = due;
  if ((await ctx.tx.run(store.markActionLate, { hall_id, id: subject_id, at: ctx.now })) > 0)
    await record(ctx, 'meetings.action_late', { hall_id, subject_id });
});

/** Whoever was not there has read what was said (X4). */
export async function readMeeting(ctx: Ctx, input: { hall_id: number; meeting_id: Id }) {
  const of = await meetingOf(ctx, input);
  const { hall_id } = of;
  const read = await ctx.tx.run(store.markRead, {
    hall_id,
    meeting_id: of.id,
    person_id: ctx.actor.id,
    at: ctx.now,
  });
  refuseIf(read === 1 ? undefined : 'meetings.nothing_to_read');
  await record(ctx, 'meetings.read_after', { hall_id, subject_id: of.id, facts: { kind: of.kind } });
  return { read: true as const };
}

/** The owner has done it; or whoever leads gives it up, with the reason. */
export async function endAction(
  ctx: Ctx,
  input: { hall_id: number; action_id: Id; verb: 'finish' | 'drop'; note: string },
) {
  const { hall_id, verb, note } = input;
  const of = await ctx.tx.maybe(store.holdAction, { hall_id, id: input.action_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'action_id' });
  const allowed = verb === 'finish' ? of.owner_id === ctx.actor.id : ctx.may('meetings.lead', hall_id);
  refuseIf(allowed ? undefined : 'meetings.not_the_owner');
  await move(ctx, meetingAction, of, verb, {
    set: { ended_at: ctx.now, ended_by: ctx.actor.id, note },
    facts: { late: of.late_at !== null, owner_id: of.owner_id },
    stop: [action_over],
  });
  return { state: meetingAction.moves[verb].to };
}
