import { day_ms, type Instant, later, parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type OwnerModes, safety_groups } from './applicability.ts';
import { clauseOf } from './clause.ts';
import { controls } from './coverage/register.ts';
import { witness } from './evidence.ts';
import { effectiveSetting } from './override.ts';
import { findParameter, type ParameterKey, parameterOf } from './parameters.ts';
import {
  findUnit,
  findVersion,
  holdSeries,
  insertComment,
  liveVersion,
  nextNumber,
  reachingUnit,
  versionsAtUnit,
  versionsOfClause,
} from './store.ts';
import { begun, overridesFrom, printedIn } from './values.ts';
import {
  conflictsOf,
  numbersOf,
  ownersOf,
  type PrintedNumber,
  type VersionRow,
  version,
  whyNotApprove,
  whyNotPrint,
  whyNotSchedule,
} from './version.ts';

/** A branch or a district only adds to what the company says. */
const isSupplement = (of: { kind: string }): boolean => of.kind === 'branch' || of.kind === 'district';

/** A draft as its author hands it in. */
export interface Draft {
  row: string;
  unit_id: number;
  text_zh: string;
  text_en: string;
  numbers: Record<string, PrintedNumber>;
  /** How it stands to the halls of group units and of specialised companies. */
  owners: OwnerModes;
  reason: string;
  trial_until?: string | undefined;
}

/** The unit a draft is for; one may draft for the own unit, for those below it, and propose to those above. */
async function unitForDraft(ctx: Ctx, unit_id: number) {
  const unit = await ctx.tx.maybe(findUnit, { unit_id });
  const near = ctx.actor.assignments.some(
    one =>
      one.unit_path !== undefined &&
      unit !== undefined &&
      (unit.path.startsWith(one.unit_path) || one.unit_path.startsWith(unit.path)),
  );
  if (unit === undefined || !near) throw new Refusal('kit.not_found', { field: 'unit_id' });
  return unit;
}

/** Why somebody does not draft a version of a clause: the safety department writes the rules of safety and no others (ROLE-18, SAF-17). */
export const whyNotDraft = guarded(['ROLE-18', 'SAF-17'], (row: string, any: boolean): string | undefined =>
  any || safety_groups.has(clauseOf(row)?.group ?? '') ? undefined : 'norms.not_your_matter',
);

/** Drafts a version of a clause: its text, and the numbers it prints otherwise than the edition (GEN-01). */
export async function draftVersion(ctx: Ctx, input: Draft) {
  if (clauseOf(input.row) === undefined) throw new Refusal('kit.not_found', { field: 'row' });
  refuseIf(whyNotDraft(input.row, ctx.may('norms.version.draft_any')));
  const unit = await unitForDraft(ctx, input.unit_id);
  const above = await ctx.tx.rows(versionsAtUnit, { path: unit.path });
  for (const [key, printed] of Object.entries(input.numbers)) {
    const edition = findParameter(key);
    if (edition === undefined || edition.row !== input.row)
      throw new Refusal('norms.not_its_number', { field: 'numbers', facts: { key } });
    const others = above.filter(one => one.unit_id !== unit.id);
    const parameter = printedIn(edition.key, others).parameter;
    refuseIf(whyNotPrint({ edition, above: parameter, printed, supplement: isSupplement(unit) }), {
      field: `numbers.${key}`,
    });
  }
  // A version replaces the former whole: what a draft does not mention it takes over.
  const former = above.find(one => one.unit_id === unit.id && one.clause === input.row);
  const numbers = { ...(former === undefined ? {} : numbersOf(former)), ...input.numbers };
  const owners = {
    ...(former === undefined ? {} : ownersOf([former], input.row)),
    ...input.owners,
  };
  const number = (await ctx.tx.maybe(nextNumber, { clause: input.row }))?.last_number ?? 2;
  const id = ctx.newId();
  const review_by = input.trial_until === undefined ? null : parseInstant(input.trial_until);
  await begin(
    ctx,
    version,
    {
      hall_id: 0,
      id,
      clause: input.row,
      unit_id: unit.id,
      number,
      text_zh: input.text_zh,
      text_en: input.text_en,
      numbers: JSON.stringify(numbers),
      owners: JSON.stringify(owners),
      reason: input.reason,
      trial: review_by !== null,
      review_by,
      drafter_id: ctx.actor.id,
      drafted_at: ctx.wall_now,
    },
    'draft',
    { facts: { clause: input.row, number, unit_id: unit.id, numbers, owners } },
  );
  return { id, number, state: 'drafted' as const };
}

/** The verbs of a version that a person presses. */
export const owner_verbs = [
  'review',
  'approve',
  'schedule',
  'confirm',
  'suspend',
  'resume',
  'repeal',
  'return',
] as const;

export type OwnerVerb = (typeof owner_verbs)[number];

/** What a verb may be pressed with. */
export interface Press {
  version_id: Id;
  verb: OwnerVerb;
  /** For `schedule`: when it comes into force; ISO 8601. */
  effective_at?: string | undefined;
  /** For `schedule`: why it may stand beside the norms it conflicts with. */
  conflicts_accepted?: string | undefined;
}

async function ownVersion(ctx: Ctx, input: Press): Promise<VersionRow> {
  const of = await ctx.tx.maybe(findVersion, { id: input.version_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'version_id' });
  if (!mayInUnit(ctx.actor, `norms.version.${input.verb}`, of.unit_path))
    throw new Refusal('norms.not_owner');
  return of;
}

const facts = (of: VersionRow) => ({ clause: of.clause, number: of.number, unit_id: of.unit_id });

/** The owner takes one step with a version: review, approve, schedule, suspend, resume, repeal, send back. */
export async function pressVersion(ctx: Ctx, input: Press) {
  const of = await ownVersion(ctx, input);
  if (input.verb === 'review') await review(ctx, of);
  else if (input.verb === 'approve') await approve(ctx, of);
  else if (input.verb === 'schedule') await schedule(ctx, of, input);
  else await plainly(ctx, of, input.verb);
  return { id: of.id, number: of.number, state: version.moves[input.verb].to };
}

async function plainly(ctx: Ctx, of: VersionRow, verb: OwnerVerb): Promise<void> {
  if (verb === 'confirm' && !of.trial)
    throw new Refusal('kit.not_from_here', { facts: { verb, state: of.state } });
  const trial_over = { trial: false, review_by: null };
  const sets: Partial<Record<OwnerVerb, Record<string, unknown>>> = {
    confirm: trial_over,
    repeal: { ended_at: ctx.wall_now },
    return: { approver_id: null, approved_at: null, effective_at: null, consult_until: null },
  };
  await move(ctx, version, of, verb, {
    set: sets[verb] ?? {},
    facts: facts(of),
    stop: verb === 'return' ? ['norms.version_consulted', 'norms.version_due'] : ['norms.trial_over'],
  });
}

/** Legal review passed: the halls have their days to comment, and the clock ends them. */
async function review(ctx: Ctx, of: VersionRow): Promise<void> {
  const days = await unitValue(ctx, of.unit_path, of.unit_id, 'norm_consultation_for');
  const consult_until = later(ctx.wall_now, days * day_ms);
  await move(ctx, version, of, 'review', {
    set: { consult_until },
    facts: { ...facts(of), days },
    start: [{ kind: 'norms.version_consulted', due_at: consult_until }],
  });
}

/** A parameter's value at a unit of the organisation, for clocks that run above the halls. */
export async function unitValue(ctx: Ctx, path: string, unit_id: number, key: ParameterKey): Promise<number> {
  const { parameter } = printedIn(key, await ctx.tx.rows(versionsAtUnit, { path }));
  const overrides = begun(overridesFrom(await ctx.tx.rows(reachingUnit, { unit_id })), ctx);
  return effectiveSetting(key, overrides, ctx.wall_now, parameter).value;
}

async function approve(ctx: Ctx, of: VersionRow): Promise<void> {
  if (of.state === 'consulted') refuseIf(whyNotApprove(of, ctx.actor));
  await move(ctx, version, of, 'approve', {
    set: { approver_id: ctx.actor.id, approved_at: ctx.wall_now },
    facts: { ...facts(of), drafter_id: of.drafter_id },
  });
}

async function schedule(ctx: Ctx, of: VersionRow, input: Press): Promise<void> {
  const effective_at: Instant =
    input.effective_at === undefined ? ctx.wall_now : parseInstant(input.effective_at);
  const conflicts = conflictsOf(of, await ctx.tx.rows(versionsOfClause, { clause: of.clause }), parameterOf);
  const accepted = (input.conflicts_accepted ?? '').trim();
  if (of.state === 'approved')
    refuseIf(
      whyNotSchedule({
        linked: controls.some(one => one.row === of.clause),
        text_zh: of.text_zh,
        text_en: of.text_en,
        conflicts: conflicts.length,
        conflicts_accepted: accepted !== '',
        starts_ahead: effective_at >= ctx.wall_now,
      }),
      { facts: { count: conflicts.length } },
    );
  await move(ctx, version, of, 'schedule', {
    set: { effective_at, conflicts_accepted: accepted === '' ? null : accepted },
    facts: { ...facts(of), effective_at: effective_at.toISOString(), conflicts },
    start: [{ kind: 'norms.version_due', due_at: effective_at }],
  });
}

// GEN-01: the halls have had their days; now the owner may approve.
const consulted = guarded('GEN-01', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findVersion, { id: due.subject_id });
  if (of?.state === 'legal_reviewed') await move(ctx, version, of, 'consult', { facts: facts(of) });
});
onDue('norms.version_consulted', consulted);

// GEN-02: on its day the version comes into force and the former ends in the same transaction. Whoever publishes
// holds the row of the clause, so that of many one comes after the other and exactly one is left in force.
const publish = guarded('GEN-02', async (ctx: Ctx, due: Due): Promise<void> => {
  const found = await ctx.tx.maybe(findVersion, { id: due.subject_id });
  if (found === undefined) return;
  await ctx.tx.maybe(holdSeries, { hall_id: 0, clause: found.clause });
  const of = await ctx.tx.maybe(findVersion, { id: due.subject_id });
  if (of?.state !== 'scheduled') return;
  const former = await ctx.tx.maybe(liveVersion, { clause: of.clause, unit_id: of.unit_id });
  if (former !== undefined)
    await move(ctx, version, former, 'supersede', {
      set: { ended_at: ctx.now },
      facts: { ...facts(former), by_number: of.number },
      stop: ['norms.trial_over'],
    });
  await move(ctx, version, of, 'publish', {
    set: { in_force_at: ctx.now },
    facts: { ...facts(of), instead_of: former?.number ?? 1 },
    start: of.trial && of.review_by !== null ? [{ kind: 'norms.trial_over', due_at: of.review_by }] : [],
  });
});
onDue('norms.version_due', publish);

// A trial whose day has come is put before its owner: made regular or repealed, never forgotten.
onDue('norms.trial_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(findVersion, { id: due.subject_id });
  if (of?.state === 'in_force' && of.trial)
    await record(ctx, 'norms.version.review_due', { hall_id: 0, subject_id: of.id, facts: facts(of) });
});

/** A hall says what it thinks of a draft while it may (GEN-01). */
export async function commentOn(ctx: Ctx, input: { hall_id: number; version_id: Id; said: string }) {
  const of = await ctx.tx.maybe(findVersion, { id: input.version_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'version_id' });
  refuseIf(of.state === 'legal_reviewed' ? undefined : 'norms.no_comments_now');
  const id = ctx.newId();
  await ctx.tx.run(insertComment, {
    hall_id: input.hall_id,
    id,
    version_id: of.id,
    person_id: ctx.actor.id,
    said: input.said,
    said_at: ctx.wall_now,
  });
  await record(ctx, 'norms.version.comment', {
    hall_id: input.hall_id,
    subject_id: of.id,
    facts: { comment_id: id, ...facts(of) },
  });
  return { id };
}

witness('norms.version.draft', { zh: '起草', en: 'Drafted' }, 'GEN-01', 'SAF-17');
witness('norms.version.comment', { zh: '厅里提意见', en: 'A hall commented' }, 'GEN-01');
witness(
  'norms.version.review_due',
  { zh: '试行到期，等属主决定', en: 'Trial over, owner to decide' },
  'GEN-02',
);
