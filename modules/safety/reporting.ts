import { hour_ms, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { actors } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, moveThrough, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { approversOf } from '../responsibility/index.ts';
import type { Grade, Process } from './catalogue.ts';
import {
  type HazardRow,
  hazard,
  hazardNo,
  ownerAmong,
  whyNotApprove,
  whyNotControl,
  whyNotFinish,
  whyNotPlan,
  whyNotUnapproved,
  whyNotVerify,
} from './hazard.ts';
import { holdHazard, nextNumber, setLevel, staffOf } from './store.ts';

/** What changes how something stands brings a look at the floor, now. */
export const lookNow = (ctx: Ctx): DueItem => ({ kind: 'floor.look', due_at: ctx.now });

interface Seen {
  hall_id: number;
  process: Process;
  said: string;
  place: string;
  /** Without the name of whoever saw it. */
  anonymous: boolean;
}

/** Somebody saw a hazard: a number and an owner at once, the one who manages what it is part of (SAF-06). */
export async function reportHazard(ctx: Ctx, input: Seen) {
  const { hall_id, process, said, place } = input;
  const owner_id = ownerAmong(process, await ctx.tx.rows(staffOf, { hall_id }));
  if (owner_id === undefined) throw new Refusal('safety.nobody_owns');
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextNumber, { hall_id, kind: 'hazard' }))?.last ?? 1;
  const assess_due = later(ctx.now, (await normValue(ctx, hall_id, 'hazard_assess_within')) * hour_ms);
  const by = input.anonymous ? null : ctx.actor.id;
  const row = {
    ...{ hall_id, id, number, process, said, place, reported_by: by, reported_at: ctx.now, assess_due },
    owner_id,
  };
  // The event must not tell what the row does not.
  const nameless: Ctx = input.anonymous ? { ...ctx, actor: { ...ctx.actor, id: actors.public } } : ctx;
  await begin(nameless, hazard, row, 'report', {
    facts: { process, owner_id, anonymous: input.anonymous },
    start: [{ kind: 'safety.assess_over', due_at: assess_due }, lookNow(ctx)],
  });
  return { id, no: hazardNo(row) };
}

async function held(ctx: Ctx, input: { hall_id: number; hazard_id: Id }): Promise<HazardRow> {
  const of = await ctx.tx.maybe(holdHazard, { hall_id: input.hall_id, id: input.hazard_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'hazard_id' });
  return of;
}

/** What is done with a hazard. */
export type HazardPress =
  | { verb: 'assess'; grade: Grade }
  | { verb: 'control'; measure: string; area_closed: boolean; told: boolean }
  | { verb: 'rectify'; owner_id: Id; fix: string; fix_fen: Fen; fix_on: string; fallback: string }
  | { verb: 'approve' }
  | { verb: 'finish'; note: string }
  | { verb: 'send_back'; note: string }
  | { verb: 'verify' }
  | { verb: 'transfer'; letter: string };
type Pressed<Verb extends HazardPress['verb']> = Extract<HazardPress, { verb: Verb }>;

const permission: Record<HazardPress['verb'], string> = {
  ...{ assess: 'safety.hand', control: 'safety.hand', rectify: 'safety.hand', finish: 'safety.finish' },
  ...{
    approve: 'safety.approve',
    send_back: 'safety.act',
    verify: 'safety.act',
    transfer: 'safety.transfer',
  },
};
/** Whether whoever asks may do a step at all. */
export const mayPress = (ctx: Ctx, hall_id: number, verb: string): boolean =>
  ctx.may(permission[verb as HazardPress['verb']] ?? 'safety.act', hall_id);

/** One step of a hazard. */
export async function pressHazard(ctx: Ctx, input: { hall_id: number; hazard_id: Id; press: HazardPress }) {
  const of = await held(ctx, input);
  if (!mayPress(ctx, of.hall_id, input.press.verb)) throw new Refusal('kit.not_permitted');
  await acts[input.press.verb](ctx, of, input.press as never);
  return { done: true as const };
}

const acts: { [Verb in HazardPress['verb']]: (ctx: Ctx, of: HazardRow, by: Pressed<Verb>) => Promise<void> } =
  { assess, control, rectify, approve, finish, send_back: sendBack, verify, transfer };

/** How grave it is; a major one must be under control within its minutes (SAF-25). */
async function assess(ctx: Ctx, of: HazardRow, by: Pressed<'assess'>): Promise<void> {
  const minutes = await normValue(ctx, of.hall_id, 'hazard_control_within');
  const control_due = by.grade === 'major' ? later(ctx.now, minutes * minute_ms) : null;
  await move(ctx, hazard, of, 'assess', {
    set: { grade: by.grade, control_due },
    facts: { grade: by.grade, process: of.process },
    stop: ['safety.assess_over'],
    start: [
      ...(control_due === null ? [] : [{ kind: 'safety.control_over', due_at: control_due }]),
      lookNow(ctx),
    ],
  });
}

/** Held down for now: for a major one its area is closed and the safety department told (SAF-25). */
async function control(ctx: Ctx, of: HazardRow, by: Pressed<'control'>): Promise<void> {
  refuseIf(whyNotControl(of, by), { field: by.area_closed ? 'told' : 'area_closed' });
  await move(ctx, hazard, of, 'control', {
    set: {
      ...{ measure: by.measure, area_closed: by.area_closed, controlled_at: ctx.now },
      told_at: by.told ? ctx.now : null,
    },
    facts: { area_closed: by.area_closed, told: by.told },
    stop: ['safety.control_over'],
    start: [lookNow(ctx)],
  });
}

/** The five fixes: who, what, for how much, by when, and what if not (SAF-25). */
async function rectify(ctx: Ctx, of: HazardRow, by: Pressed<'rectify'>): Promise<void> {
  const there = (await ctx.tx.rows(staffOf, { hall_id: of.hall_id })).some(one => one.id === by.owner_id);
  if (!there) throw new Refusal('kit.not_found', { field: 'owner_id' });
  const fix_due = onDay(by.fix_on, '18:00');
  refuseIf(whyNotPlan(of, { fallback: by.fallback, ms_left: fix_due.getTime() - ctx.now.getTime() }), {
    field: 'fallback',
  });
  await move(ctx, hazard, of, 'rectify', {
    set: {
      ...{ owner_id: by.owner_id, fix: by.fix, fix_fen: by.fix_fen, fix_due },
      fallback: by.fallback === '' ? null : by.fallback,
    },
    facts: { owner_id: by.owner_id, fix_fen: by.fix_fen, fix_due: fix_due.toISOString() },
    start: [{ kind: 'safety.fix_over', due_at: fix_due }, lookNow(ctx)],
  });
}

/** The deputy in whose field it is approves how a major hazard is mended (ROLE-16). */
async function approve(ctx: Ctx, of: HazardRow): Promise<void> {
  const approvers = await approversOf(ctx, of.hall_id, of.process);
  refuseIf(whyNotApprove(of, lookerOf(ctx, of.hall_id), approvers));
  await move(ctx, hazard, of, 'approve', {
    set: { approved_by: ctx.actor.id, approved_at: ctx.now },
    facts: { process: of.process, fix_fen: of.fix_fen },
    start: [lookNow(ctx)],
  });
}

async function finish(ctx: Ctx, of: HazardRow, by: Pressed<'finish'>): Promise<void> {
  refuseIf(whyNotFinish(of, ctx.actor.id) ?? whyNotUnapproved(of));
  await move(ctx, hazard, of, 'finish', {
    set: { fixed_by: ctx.actor.id, fixed_at: ctx.now, fixed_note: by.note },
    facts: { in_time: of.fix_due === null || ctx.now.getTime() <= of.fix_due.getTime() },
    start: [lookNow(ctx)],
  });
}

const lookerOf = (ctx: Ctx, hall_id: number) => ({
  id: ctx.actor.id,
  department: ctx.may('safety.department', hall_id),
});

async function sendBack(ctx: Ctx, of: HazardRow, by: Pressed<'send_back'>): Promise<void> {
  refuseIf(whyNotVerify(of, lookerOf(ctx, of.hall_id)));
  await move(ctx, hazard, of, 'send_back', {
    set: { fixed_by: null, fixed_at: null, fixed_note: by.note, returned: of.returned + 1 },
    facts: { fixed_by: of.fixed_by },
  });
}

/** Looked at by another, a major one by the department: verified, and gone from the list (SAF-25). */
async function verify(ctx: Ctx, of: HazardRow): Promise<void> {
  refuseIf(whyNotVerify(of, lookerOf(ctx, of.hall_id)));
  const facts = { grade: of.grade, fixed_by: of.fixed_by };
  await moveThrough(ctx, hazard, of, [{ verb: 'verify', facts }, { verb: 'close' }], {
    set: { verified_by: ctx.actor.id, ended_at: ctx.now },
    stop: ['safety.fix_over'],
    start: [lookNow(ctx)],
  });
}

/** The owner of the building answers for it from here: by letter, on record (SAF-06). */
async function transfer(ctx: Ctx, of: HazardRow, by: Pressed<'transfer'>): Promise<void> {
  await move(ctx, hazard, of, 'transfer', {
    set: { letter: by.letter, ended_at: ctx.now },
    facts: { grade: of.grade },
    stop: ['safety.fix_over', 'safety.control_over'],
    start: [lookNow(ctx)],
  });
}

/** In these states each clock no longer means anything. */
const over: Record<string, (of: HazardRow) => boolean> = {
  assess_over: of => of.state !== 'reported',
  control_over: of => of.state !== 'assessed',
  fix_over: of => of.state !== 'rectifying' || of.fixed_at !== null,
};
/** What is late goes one level up: to the branch, then to the province (SAF-06). */
for (const [name, done] of Object.entries(over))
  onDue(`safety.${name}`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdHazard, { hall_id: due.hall_id, id: due.subject_id });
    if (of === undefined || done(of)) return;
    const level = Math.min(3, of.level + 1);
    await ctx.tx.run(setLevel, { hall_id: of.hall_id, id: of.id, level });
    await record(ctx, 'safety.hazard_late', {
      ...{ hall_id: of.hall_id, subject_id: of.id },
      facts: { why: name, level, no: hazardNo(of) },
    });
  });
