import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { notify } from '../notices/index.ts';
import { spendAuthority } from '../submissions/index.ts';
import { amendsFor, amendsOver, amendsStands } from './amends.ts';
import type { Calmed, Category, Severity, Solution } from './catalogue.ts';
import { ending, goOn, lookNow, pausable } from './climbing.ts';
import { type ComplaintRow, complaint, complaintNo } from './complaint.ts';
import { heldToHandle, lockVisit } from './evidence.ts';
import { shownIn } from './masking.ts';
import {
  goesByMessage,
  levelOf,
  whyNotAlone,
  whyNotAnswered,
  whyNotAnswerHere,
  whyNotGiveUp,
  whyNotHandle,
  whyNotOnLevel,
  whyNotReconsider,
  whyNotRestated,
  whyNotSolve,
  whyNotWait,
} from './rules.ts';
import { contactsOf, staffOf } from './store.ts';

/** How high whoever acts stands: 1 officer and duty manager, 2 hall manager, 3 branch, 4 province. */
export const rungOf = (ctx: Ctx, hall_id: number): number =>
  [4, 3, 2].find(level => ctx.may(`complaints.level_${level}`, hall_id)) ?? 1;

/** What a complaint is to be settled by; money goes onto the number it was raised for, unless another is named. */
interface Proposed {
  solution: Solution;
  amount_fen: Fen;
  reply: string;
  number?: string | undefined;
}

/** What the handler of a complaint does with it. */
export type Press =
  | { verb: 'accept'; calmed: Calmed; restated: string; confirmed: boolean }
  | { verb: 'assess'; severity: Severity; category: Category; about_id: Id | null }
  | { verb: 'wait'; waits_for: string }
  | { verb: 'resume' }
  | ({ verb: 'propose' } & Proposed)
  | { verb: 'take_up' }
  | { verb: 'reconsider' }
  | { verb: 'answer'; answer: string }
  | { verb: 'escalate' }
  | { verb: 'give_up'; answer: string };

type Pressed<Verb extends Press['verb']> = Extract<Press, { verb: Verb }>;

/** One step of whoever handles a complaint. */
export async function pressComplaint(ctx: Ctx, input: { hall_id: number; complaint_id: Id; press: Press }) {
  const of = await heldToHandle(ctx, input);
  const rung = rungOf(ctx, of.hall_id);
  refuseIf(whyNotAnswerHere(of, input.press.verb, rung));
  refuseIf(whyNotOnLevel(of.level, rung));
  await acts[input.press.verb](ctx, of, input.press as never);
  return { done: true as const };
}

const acts: { [Verb in Press['verb']]: (ctx: Ctx, of: ComplaintRow, by: Pressed<Verb>) => Promise<void> } = {
  accept,
  assess,
  wait,
  resume: goOn,
  propose,
  take_up: takeUp,
  reconsider,
  answer,
  escalate,
  give_up: giveUp,
};

/** Taken in hand: whoever takes it owns it, calms, and says in own words what was understood (CMP-02, CMP-03, CMP-09). */
async function accept(ctx: Ctx, of: ComplaintRow, by: Pressed<'accept'>): Promise<void> {
  await move(ctx, complaint, of, 'accept', {
    set: {
      ...{
        handler_id: ctx.actor.id,
        accepted_at: ctx.now,
        calmed: by.calmed,
        restated: await shownIn(ctx, of, by.restated),
      },
      restated_at: by.confirmed ? ctx.now : null,
    },
    facts: { calmed: by.calmed, confirmed: by.confirmed },
    stop: ['complaints.accept_over'],
    start: [lookNow(ctx)],
  });
}

/** How heavy it is and whom it is about; the record of the visit is locked now (CMP-09, CMP-14). */
async function assess(ctx: Ctx, of: ComplaintRow, by: Pressed<'assess'>): Promise<void> {
  const { hall_id } = of;
  const { about_id } = by;
  if (about_id !== null && !(await ctx.tx.rows(staffOf, { hall_id })).some(one => one.id === about_id))
    throw new Refusal('kit.not_found', { field: 'about_id' });
  refuseIf(whyNotHandle(by, ctx.actor.id), { field: 'about_id' });
  const level = levelOf({ level: of.level, severity: by.severity });
  const own_word_due =
    about_id === null
      ? null
      : later(ctx.now, (await normValue(ctx, hall_id, 'complaint_word_within')) * day_ms);
  await move(ctx, complaint, of, 'assess', {
    set: {
      ...{ severity: by.severity, category: by.category, about_id, level, own_word_due },
      // Whom it is about hears of it and never handles it.
      handler_id: ctx.actor.id,
    },
    facts: { severity: by.severity, category: by.category, about_id, level },
    ...(own_word_due === null ? {} : { start: [{ kind: 'complaints.word_over', due_at: own_word_due }] }),
  });
  await lockVisit(ctx, of);
}

/** The clocks stand still while the customer is waited for, with a reason and for so many days in all (CMP-04). */
async function wait(ctx: Ctx, of: ComplaintRow, by: Pressed<'wait'>): Promise<void> {
  const most_ms = (await normValue(ctx, of.hall_id, 'complaint_wait_max')) * day_ms;
  refuseIf(whyNotWait(of.waited_ms, most_ms));
  const waits_until = later(ctx.now, most_ms - of.waited_ms);
  await move(ctx, complaint, of, 'wait', {
    set: { waits_since: ctx.now, waits_until, waits_for: await shownIn(ctx, of, by.waits_for) },
    facts: { until: waits_until.toISOString() },
    stop: [...pausable, 'complaints.level_over'],
    start: [{ kind: 'complaints.wait_over', due_at: waits_until }],
  });
}

const failed = ['no_answer', 'wrong_number'];

/** Replies with a solution that whoever replies may give; to turn it down takes two (PRM-07, CMP-15, CMP-07). */
async function propose(ctx: Ctx, of: ComplaintRow, by: Pressed<'propose'>): Promise<void> {
  refuseIf(whyNotAlone(by.solution), { field: 'solution' });
  await replyWith(ctx, of, by, null);
}

/** The reply itself, by one person or, where it turns the customer down, by two. */
export async function replyWith(
  ctx: Ctx,
  of: ComplaintRow,
  by: Proposed,
  first_id: Id | null,
): Promise<void> {
  const { hall_id, id } = of;
  const tried = await ctx.tx.rows(contactsOf, { hall_id, complaint_id: id });
  refuseIf(whyNotRestated(of, tried.filter(one => failed.includes(one.outcome)).length));
  const authority = {
    officer_fen: await normValue(ctx, hall_id, 'complaint_officer_max'),
    hall_fen: await normValue(ctx, hall_id, 'complaint_hall_max'),
    branch_fen: await normValue(ctx, hall_id, 'complaint_branch_max'),
  };
  const asked = { solution: by.solution, amount_fen: by.amount_fen, linked: of.compensation_id !== null };
  const why = whyNotSolve(asked, rungOf(ctx, hall_id), authority);
  // Beyond the own means only what those above have allowed for this very complaint, once (RPT-03).
  const allowed =
    why === 'complaints.beyond_authority' &&
    (await spendAuthority(ctx, { hall_id, authority: 'amends', matter_id: id, amount_fen: by.amount_fen }));
  refuseIf(allowed ? undefined : why, { field: 'amount_fen' });
  await amendsOver(ctx, of);
  const amends_id = await amendsFor(ctx, of, by);
  const two = { replied_by: first_id ?? ctx.actor.id, second_id: first_id === null ? null : ctx.actor.id };
  await move(ctx, complaint, of, 'propose', {
    set: {
      ...{
        solution: by.solution,
        amount_fen: by.amount_fen,
        reply: await shownIn(ctx, of, by.reply),
        amends_id,
        ...two,
      },
      replied_at: of.replied_at ?? ctx.now,
    },
    facts: {
      solution: by.solution,
      amount_fen: by.amount_fen,
      amends_id,
      first: of.replied_at === null,
      ...two,
    },
    stop: ['complaints.reply_near', 'complaints.reply_over', 'complaints.level_over'],
    start: [lookNow(ctx)],
  });
  await tellOnTheWay(ctx, of, 'complaints.replied');
}

/** What was said is sent too, where the customer chose messages; else a person tells it (CMP-16). */
async function tellOnTheWay(ctx: Ctx, of: ComplaintRow, kind: string): Promise<void> {
  if (!goesByMessage(of)) return;
  await notify(ctx, { hall_id: of.hall_id, subject_id: of.id, kind, facts: { no: complaintNo(of) } });
}

/** The next level takes it up and owns it from here (CMP-05). */
async function takeUp(ctx: Ctx, of: ComplaintRow): Promise<void> {
  await move(ctx, complaint, of, 'take_up', {
    set: { handler_id: ctx.actor.id },
    facts: { level: of.level },
  });
}

/** The money that was agreed on was declined: something else is found, and the customer hears of it (CMP-15). */
async function reconsider(ctx: Ctx, of: ComplaintRow): Promise<void> {
  refuseIf(of.state === 'resolving' ? undefined : 'kit.not_from_here');
  refuseIf(whyNotReconsider((await amendsStands(ctx, of))?.state));
  await move(ctx, complaint, of, 'reconsider', {
    set: { handler_id: ctx.actor.id },
    facts: { amends_id: of.amends_id, amount_fen: of.amount_fen },
    start: [lookNow(ctx)],
  });
}

/** What was agreed has been done, and the answer is written down; a call-back follows within its days (CMP-16, SVC-14). */
async function answer(ctx: Ctx, of: ComplaintRow, by: Pressed<'answer'>): Promise<void> {
  refuseIf(whyNotAnswered((await amendsStands(ctx, of))?.state));
  const days = await normValue(ctx, of.hall_id, 'complaint_follow_up_within');
  await move(ctx, complaint, of, 'answer', {
    set: { answer: await shownIn(ctx, of, by.answer), answered_at: ctx.now },
    facts: { told_by: of.reply_by, solution: of.solution },
    stop: ['complaints.final_near', 'complaints.final_over'],
    start: [{ kind: 'complaints.follow_up_over', due_at: later(ctx.now, days * day_ms) }, lookNow(ctx)],
  });
  await tellOnTheWay(ctx, of, 'complaints.answered');
}

/** The hall manager has looked at what was reopened and hands it one level up (CMP-08). */
async function escalate(ctx: Ctx, of: ComplaintRow): Promise<void> {
  await move(ctx, complaint, of, 'escalate', await upwards(ctx, of));
}

/** One level up with a limit of its own, never beyond the last day of the whole (CMP-05). */
export async function upwards(ctx: Ctx, of: ComplaintRow) {
  const days = await normValue(ctx, of.hall_id, 'complaint_level_within');
  const due_at = later(ctx.now, days * day_ms);
  const over = due_at.getTime() < of.final_due.getTime() ? due_at : of.final_due;
  const level = Math.min(4, of.level + 1);
  return {
    set: { level },
    facts: { level, before: of.level },
    stop: ['complaints.level_over'],
    start: [{ kind: 'complaints.level_over', due_at: over }],
  };
}

/** Three attempts on three days failed: the answer goes out in writing, and the complaint ends (CMP-12). */
async function giveUp(ctx: Ctx, of: ComplaintRow, by: Pressed<'give_up'>): Promise<void> {
  const { hall_id, id } = of;
  const tried = await ctx.tx.rows(contactsOf, { hall_id, complaint_id: id });
  const days = tried.filter(one => failed.includes(one.outcome)).map(one => one.day);
  const needed = await normValue(ctx, hall_id, 'complaint_contact_days');
  refuseIf(whyNotGiveUp(days, needed), { facts: { needed } });
  await amendsOver(ctx, of);
  await move(ctx, complaint, of, 'give_up', {
    set: {
      answer: await shownIn(ctx, of, by.answer),
      answered_at: of.answered_at ?? ctx.now,
      ended_at: ctx.now,
    },
    facts: { days: [...new Set(days)] },
    ...(await ending(ctx, hall_id)),
  });
  await notify(ctx, { hall_id, subject_id: id, kind: 'complaints.answered', facts: { no: complaintNo(of) } });
}
