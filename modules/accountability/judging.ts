import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import {
  applicabilityOf,
  clauseOf,
  hallTypeOf,
  normValue,
  type OwnerKind,
  ownersOf,
  type ParameterKey,
  versionsIn,
  witness,
} from '../norms/index.ts';
import {
  accountabilityCase,
  type Measure,
  seenBy,
  type Weighed,
  whyNotDecide,
  whyNotPropose,
  whyNotRule,
  whyNotSpeak,
  whyNotWeigh,
} from './case.ts';
import * as store from './store.ts';

const step_due = 'accountability.step_over';

const dueIn = async (ctx: Ctx, hall_id: number, key: ParameterKey) =>
  later(ctx.now, (await normValue(ctx, hall_id, key)) * day_ms);

const mostIn = async (ctx: Ctx, hall_id: number) => ({
  points: await normValue(ctx, hall_id, 'accountability_points_max'),
  money_fen: await normValue(ctx, hall_id, 'accountability_money_max'),
});

/** Who asks: whoever runs the hall or stands above it sees every case, anybody else the own ones. */
export const reader = (ctx: Ctx, hall_id: number) => ({
  id: ctx.actor.id,
  all: ctx.may('accountability.read_all', hall_id),
});

async function caseOf(ctx: Ctx, input: { hall_id: number; case_id: Id }): Promise<store.CaseRow> {
  const row = await ctx.tx.maybe(store.holdCase, { hall_id: input.hall_id, id: input.case_id });
  const [seen] = seenBy(row === undefined ? [] : [row], reader(ctx, input.hall_id));
  if (seen === undefined) throw new Refusal('kit.not_found', { field: 'case_id' });
  return seen;
}

/** How a clause stands to a hall: what only guides it gives nobody to answer for it (ORG-07). */
async function modeIn(ctx: Ctx, hall_id: number, row: string): Promise<string> {
  const clause = clauseOf(row);
  if (clause === undefined) throw new Refusal('kit.not_found', { field: 'clause' });
  const hall = await hallOf(ctx, hall_id);
  const type = hallTypeOf(hall.hall_type);
  if (type === undefined) return 'mandatory';
  const said = ownersOf(await versionsIn(ctx, hall_id), row);
  return applicabilityOf(clause, type, { owner: hall.owner_kind as OwnerKind, said }).mode;
}

/** A case as it is proposed. */
export interface Proposal {
  hall_id: number;
  fact: string;
  clause: string;
  happened_on: string;
  responsible_id: Id;
  leader_id: Id;
  measure: Measure;
  amount: number;
  mend_id: Id | null;
}

/** Somebody proposes a case: what happened, against which clause, who answers and who leads, and which measure (GEN-15). */
export async function proposeCase(ctx: Ctx, input: Proposal) {
  const { hall_id } = input;
  const people = await ctx.tx.rows(store.peopleIn, { hall_id });
  if (!people.some(one => one.id === input.responsible_id))
    throw new Refusal('kit.not_found', { field: 'responsible_id' });
  if (!people.some(one => one.id === input.leader_id && one.leads))
    throw new Refusal('kit.not_found', { field: 'leader_id' });
  const mode = await modeIn(ctx, hall_id, input.clause);
  refuseIf(whyNotPropose({ ...input, by: ctx.actor.id, mode }), { field: 'responsible_id' });
  refuseIf(whyNotWeigh(input, await mostIn(ctx, hall_id)), { field: 'amount' });
  refuseIf(input.happened_on > businessDay(ctx.now) ? 'accountability.day_ahead' : undefined, {
    field: 'happened_on',
  });
  const id = ctx.newId();
  const due_at = await dueIn(ctx, hall_id, 'accountability_statement_within');
  await begin(
    ctx,
    accountabilityCase,
    { ...input, id, proposed_by: ctx.actor.id, proposed_at: ctx.now, due_at },
    'propose',
    {
      facts: { clause: input.clause, measure: input.measure, mend_id: input.mend_id },
      start: [{ kind: step_due, due_at }],
    },
  );
  return { id };
}

/** Whoever it is about says the own word, before anybody decides (CMP-20, GEN-15). */
export async function stateCase(ctx: Ctx, input: { hall_id: number; case_id: Id; statement: string }) {
  const of = await caseOf(ctx, input);
  refuseIf(whyNotSpeak(of, ctx.actor.id));
  const due_at = await dueIn(ctx, of.hall_id, 'accountability_decision_within');
  await move(ctx, accountabilityCase, of, 'state', {
    set: { own_word: input.statement, stated_at: ctx.now, due_at },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'stated' as const };
}

/** Another person decides: a measure no harder than what was proposed, or none at all. */
export async function decideCase(
  ctx: Ctx,
  input: { hall_id: number; case_id: Id; verb: 'decide' | 'drop'; decision: string } & Weighed,
) {
  const of = await caseOf(ctx, input);
  refuseIf(whyNotDecide(of, ctx.actor.id));
  const by = { decision: input.decision, decided_by: ctx.actor.id, decided_at: ctx.now, overdue_at: null };
  if (input.verb === 'drop') {
    await move(ctx, accountabilityCase, of, 'drop', { set: { ...by, due_at: null }, stop: [step_due] });
    return { state: 'dropped' as const };
  }
  refuseIf(whyNotWeigh(input, await mostIn(ctx, of.hall_id)), { field: 'amount' });
  const due_at = await dueIn(ctx, of.hall_id, 'accountability_appeal_within');
  const { measure: decided_measure, amount: decided_amount } = input;
  await move(ctx, accountabilityCase, of, 'decide', {
    set: { ...by, decided_measure, decided_amount, due_at },
    facts: { decided_measure, decided_amount, measure: of.measure, amount: of.amount },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'decided' as const };
}

/** Whoever it is about appeals, within the days; somebody above rules. */
export async function appealCase(ctx: Ctx, input: { hall_id: number; case_id: Id; appeal: string }) {
  const of = await caseOf(ctx, input);
  refuseIf(whyNotSpeak(of, ctx.actor.id));
  const due_at = await dueIn(ctx, of.hall_id, 'accountability_ruling_within');
  await move(ctx, accountabilityCase, of, 'appeal', {
    set: { appeal: input.appeal, appealed_at: ctx.now, due_at },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'appealed' as const };
}

/** Somebody above rules upon the appeal: the decision stands, is lessened, or falls; both values stay (KPI-06). */
export async function ruleCase(
  ctx: Ctx,
  input: {
    hall_id: number;
    case_id: Id;
    ruling: string;
    measure: Measure | 'none';
    amount: number;
  },
) {
  const of = await caseOf(ctx, input);
  refuseIf(whyNotRule(of, ctx.actor.id));
  const { measure, amount } = input;
  refuseIf(measure === 'none' ? undefined : whyNotWeigh({ measure, amount }, await mostIn(ctx, of.hall_id)), {
    field: 'amount',
  });
  await move(ctx, accountabilityCase, of, 'rule', {
    set: {
      ...{ ruled_measure: measure, ruled_amount: measure === 'none' ? 0 : amount, ruling: input.ruling },
      ...{ ruled_by: ctx.actor.id, ruled_at: ctx.now, due_at: null, overdue_at: null },
    },
    facts: { measure, amount, decided_measure: of.decided_measure, decided_amount: of.decided_amount },
    stop: [step_due],
  });
  return { state: 'closed' as const };
}

// The day of a step has passed: silence counts as no word, a decision without appeal closes, and who is late is on record.
onDue(step_due, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdCase, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined) return;
  if (of.state === 'proposed') {
    const due_at = await dueIn(ctx, of.hall_id, 'accountability_decision_within');
    await move(ctx, accountabilityCase, of, 'pass_over', {
      set: { due_at },
      start: [{ kind: step_due, due_at }],
    });
  } else if (of.state === 'decided')
    await move(ctx, accountabilityCase, of, 'close', { set: { due_at: null } });
  else if (of.state === 'stated' || of.state === 'appealed') {
    await ctx.tx.run(store.noteOverdue, { hall_id: of.hall_id, id: of.id, at: ctx.now });
    await record(ctx, 'accountability.case.late', {
      ...{ hall_id: of.hall_id, subject_id: of.id, facts: { state: of.state } },
    });
  }
});

witness('accountability.case.propose', { zh: '提出责任追究', en: 'A case was proposed' }, 'GEN-15');
witness('accountability.case.late', { zh: '责任追究超期', en: 'A case is late' }, 'GEN-15');
