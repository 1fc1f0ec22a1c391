import { hour_ms, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { authorityOf } from './authority.ts';
import { holdAuthorities, holdSubmission, nextNumber, setLate } from './store.ts';
import {
  highest_level,
  type Kind,
  levelAfterSilence,
  levelForSum,
  type SubmissionRow,
  submission,
  submissionNo,
  type Urgency,
  whyNotReply,
} from './submission.ts';

const reply_over = 'submissions.reply_over';
const authority_over = 'submissions.authority_over';

/** How high whoever acts stands: 0 the team, 1 duty manager, 2 hall manager, 3 branch, 4 province. */
export const rungOf = (ctx: Ctx, hall_id: number): number =>
  [4, 3, 2, 1].find(level => ctx.may(`submissions.level_${level}`, hall_id)) ?? 0;

const within = {
  urgent: 'request_reply_urgent',
  pressing: 'request_reply_pressing',
  ordinary: 'request_reply_ordinary',
} as const;
const replyDue = async (ctx: Ctx, hall_id: number, urgency: Urgency) =>
  later(ctx.now, (await normValue(ctx, hall_id, within[urgency])) * minute_ms);

interface Raised {
  hall_id: number;
  kind: Kind;
  subject: string;
  reason: string;
  urgency: Urgency;
  level: number;
  allow?: { authority: string; matter: string; amount_fen: Fen } | undefined;
}

/** What an authority is asked for: the matter of this hall, and the lowest level that may allow the sum (RPT-03). */
async function asked(ctx: Ctx, hall_id: number, of: NonNullable<Raised['allow']>) {
  const rule = authorityOf(of.authority);
  const found = await rule?.find(ctx, hall_id, of.matter);
  if (rule === undefined || found === undefined)
    throw new Refusal('submissions.which_matter', { field: 'matter' });
  const about = { hall_id, authority: of.authority, matter_id: found.id };
  const standing = await ctx.tx.rows(holdAuthorities, about);
  const own = standing.some(one => one.raised_by === ctx.actor.id);
  refuseIf(own ? 'submissions.stands_already' : undefined, { field: 'matter' });
  return {
    row: {
      authority: of.authority,
      matter_id: found.id,
      matter: found.label,
      amount_fen: of.amount_fen,
    },
    level: levelForSum(of.amount_fen, await rule.limits(ctx, hall_id)),
  };
}

/** Somebody asks those above, or puts something on file with them: at least one level up, and as high as its sum needs (RPT-01). */
export async function raise(ctx: Ctx, input: Raised) {
  const { hall_id, kind, urgency } = input;
  const allowed =
    kind === 'request' && input.allow !== undefined ? await asked(ctx, hall_id, input.allow) : undefined;
  const level = Math.min(highest_level, Math.max(input.level, rungOf(ctx, hall_id) + 1, allowed?.level ?? 1));
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextNumber, { hall_id, kind: 'submission' }))?.last ?? 1;
  const reply_due = kind === 'request' ? await replyDue(ctx, hall_id, urgency) : null;
  await begin(
    ctx,
    submission,
    {
      ...{ hall_id, id, number, kind, urgency, level, subject: masked(input.subject) },
      ...{ reason: masked(input.reason), raised_by: ctx.actor.id, raised_at: ctx.now, reply_due },
      ...allowed?.row,
    },
    'raise',
    {
      facts: { kind, urgency, level, authority: allowed?.row.authority ?? null },
      ...(reply_due === null ? {} : { start: [{ kind: reply_over, due_at: reply_due }] }),
    },
  );
  return { id, no: submissionNo({ hall_id, number }), level };
}

async function held(ctx: Ctx, input: { hall_id: number; submission_id: Id }): Promise<SubmissionRow> {
  const of = await ctx.tx.maybe(holdSubmission, { hall_id: input.hall_id, id: input.submission_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'submission_id' });
  return of;
}

interface Replied {
  hall_id: number;
  submission_id: Id;
  verb: 'approve' | 'decline' | 'note';
  reply: string;
}

/** The level it stands on, or one above, replies; an approval of an act is good for so many hours (RPT-01, RPT-03). */
export async function reply(ctx: Ctx, input: Replied) {
  const of = await held(ctx, input);
  refuseIf(whyNotReply(of, { id: ctx.actor.id, rung: rungOf(ctx, of.hall_id) }));
  const fits = (of.kind === 'report') === (input.verb === 'note');
  if (!fits) throw new Refusal('kit.not_from_here', { facts: { verb: input.verb, state: of.kind } });
  const allows = input.verb === 'approve' && of.authority !== null;
  const verb = allows ? 'authorise' : input.verb;
  const valid_until = allows
    ? later(ctx.now, (await normValue(ctx, of.hall_id, 'authority_valid_for')) * hour_ms)
    : null;
  await move(ctx, submission, of, verb, {
    set: { replied_by: ctx.actor.id, replied_at: ctx.now, reply: masked(input.reply), valid_until },
    facts: { kind: of.kind, level: of.level, late: of.late_at !== null, authority: of.authority },
    stop: [reply_over],
    ...(valid_until === null ? {} : { start: [{ kind: authority_over, due_at: valid_until }] }),
  });
  return { state: submission.moves[verb].to };
}

/** Whoever asked takes it back while nobody has replied. */
export async function withdraw(ctx: Ctx, input: { hall_id: number; submission_id: Id }) {
  const of = await held(ctx, input);
  refuseIf(of.raised_by === ctx.actor.id ? undefined : 'submissions.not_yours');
  await move(ctx, submission, of, 'withdraw', { facts: { kind: of.kind }, stop: [reply_over] });
  return { state: 'withdrawn' as const };
}

// Nobody replied: it is on record, and it stands one level up with as long again; at the top it stays late (RPT-01).
onDue(reply_over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdSubmission, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'raised') return;
  const { hall_id, id } = of;
  await ctx.tx.run(setLate.reply, { hall_id, id, at: ctx.now });
  await record(ctx, 'submissions.reply_late', {
    ...{ hall_id, subject_id: id },
    facts: { no: submissionNo(of), level: of.level },
  });
  const level = levelAfterSilence(of.level);
  if (level === of.level) return;
  const reply_due = await replyDue(ctx, hall_id, of.urgency);
  await move(ctx, submission, of, 'escalate', {
    set: { level, reply_due, climbed: of.climbed + 1 },
    facts: { level, before: of.level },
    start: [{ kind: reply_over, due_at: reply_due }],
  });
});

onDue(authority_over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdSubmission, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'authorised')
    await move(ctx, submission, of, 'lapse', { facts: { authority: of.authority } });
});
