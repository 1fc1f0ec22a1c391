import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { shown } from '../complaints/index.ts';
import { normValue } from '../norms/index.ts';
import { contactMask, notify } from '../notices/index.ts';
import type { Cause } from './catalogue.ts';
import { type IssueRow, issue, issueNo } from './issue.ts';
import { whyNotConclude } from './rules.ts';
import { chaseIssue, holdByFlow, holdIssue, staffOf } from './store.ts';

// Whatever carried an issue has come to its end: the issue is settled, and whoever leads says why it came about (SVC-18).
const ends = [
  ...['close', 'withdraw', 'part', 'give_up'].map(verb => `complaints.complaint.${verb}`),
  ...['acknowledge', 'explain', 'take_effect', 'pass_on'].map(verb => `suggestions.opinion.${verb}`),
  ...['confirm', 'give_up'].map(verb => `assets.repair.${verb}`),
  ...['accept', 'withdraw'].map(verb => `issues.cross_order.${verb}`),
];
for (const what of ends) follow(what, 'issues.flow_ended');

onDue('issues.flow_ended', async (ctx, due) => {
  const { hall_id } = due;
  const of = await ctx.tx.maybe(holdByFlow, { hall_id, flow_id: due.subject_id });
  if (of?.state !== 'under_way') return;
  const days = await normValue(ctx, hall_id, 'issue_concluded_within');
  await move(ctx, issue, of, 'settle', {
    set: { settled_at: ctx.now },
    facts: { flow: of.flow, repeats: of.repeats },
    start: [{ kind: 'issues.conclude_over', due_at: later(ctx.now, days * day_ms) }],
  });
  const told = of.flow === 'cross_order' && (await contactMask(ctx, { hall_id, id: of.id })) !== undefined;
  if (told)
    await notify(ctx, { hall_id, subject_id: of.id, kind: 'issues.answered', facts: { no: issueNo(of) } });
});

const overdue = {
  conclude_over: { what: 'not_concluded', state: 'settled' },
  action_over: { what: 'action_late', state: 'concluded' },
} as const;
for (const [name, { what, state }] of Object.entries(overdue))
  onDue(`issues.${name}`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdIssue, { hall_id: due.hall_id, id: due.subject_id });
    if (of?.state !== state) return;
    await record(ctx, `issues.${what}`, {
      ...{ hall_id: of.hall_id, subject_id: of.id },
      facts: { no: issueNo(of), repeats: of.repeats },
    });
  });

export type IssuePress =
  | {
      verb: 'conclude';
      cause: Cause | null;
      cause_note: string;
      action: string | null;
      action_by: Id | null;
    }
  | { verb: 'carry_out'; carried_out: string };

async function held(ctx: Ctx, input: { hall_id: number; issue_id: Id }): Promise<IssueRow> {
  const of = await ctx.tx.maybe(holdIssue, { hall_id: input.hall_id, id: input.issue_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'issue_id' });
  return of;
}

/** The end of an issue: why it came about, what prevents the next one, and that this was done (SVC-19). */
export async function pressIssue(ctx: Ctx, input: { hall_id: number; issue_id: Id; press: IssuePress }) {
  const of = await held(ctx, input);
  await (input.press.verb === 'conclude' ? conclude(ctx, of, input.press) : carryOut(ctx, of, input.press));
  return { done: true as const };
}

async function conclude(ctx: Ctx, of: IssueRow, by: Extract<IssuePress, { verb: 'conclude' }>) {
  const { hall_id } = of;
  const leads = ctx.may('issues.conclude', hall_id);
  refuseIf(leads ? undefined : 'kit.not_permitted');
  const acts = by.action !== null && by.action_by !== null;
  refuseIf(whyNotConclude(of, { cause: by.cause, action: acts }), {
    field: by.cause === null ? 'cause' : 'action',
  });
  const said = {
    ...{ cause: by.cause, cause_note: by.cause_note === '' ? null : shown(by.cause_note) },
    ...{ concluded_by: ctx.actor.id, concluded_at: ctx.now },
  };
  const stop = ['issues.conclude_over'];
  const facts = { cause: by.cause, repeats: of.repeats, action_by: acts ? by.action_by : null };
  if (!acts) return move(ctx, issue, of, 'close', { set: { ...said, closed_at: ctx.now }, facts, stop });
  if (!(await ctx.tx.rows(staffOf, { hall_id })).some(one => one.id === by.action_by))
    throw new Refusal('kit.not_found', { field: 'action_by' });
  const days = await normValue(ctx, hall_id, 'issue_action_within');
  const action_due = later(ctx.now, days * day_ms);
  await move(ctx, issue, of, 'conclude', {
    set: { ...said, action: shown(by.action ?? ''), action_by: by.action_by, action_due },
    ...{ facts, stop },
    start: [{ kind: 'issues.action_over', due_at: action_due }],
  });
}

/** What was to prevent the next one has been done, says whose it was, or whoever leads (SVC-19). */
async function carryOut(ctx: Ctx, of: IssueRow, by: Extract<IssuePress, { verb: 'carry_out' }>) {
  const theirs = of.action_by === ctx.actor.id || ctx.may('issues.conclude', of.hall_id);
  refuseIf(theirs ? undefined : 'issues.not_your_action');
  await move(ctx, issue, of, 'carry_out', {
    set: { carried_out: shown(by.carried_out), closed_at: ctx.now },
    facts: { action_by: of.action_by },
    stop: ['issues.action_over'],
  });
}

/** Its customer asks again: on record for whoever handles it, with nothing else changed (ROLE-12). */
export async function chase(ctx: Ctx, input: { hall_id: number; issue_id: Id }) {
  const of = await held(ctx, input);
  const mine = ctx.may('issues.all', of.hall_id) || of.channel === 'call_centre';
  if (!mine) throw new Refusal('kit.not_found', { field: 'issue_id' });
  refuseIf(of.state === 'closed' ? 'kit.not_from_here' : undefined);
  await ctx.tx.run(chaseIssue, { hall_id: of.hall_id, id: of.id });
  await record(ctx, 'issues.chased', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { no: issueNo(of), times: of.chased + 1 },
  });
  return { times: of.chased + 1 };
}
