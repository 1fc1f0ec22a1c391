import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { normValue } from '../norms/index.ts';
import { type ComplaintRow, complaint, complaintNo } from './complaint.ts';
import { climbed, isFollowedUp, isReplied } from './rules.ts';
import { forgetSealed, holdComplaint, setLevel } from './store.ts';

type Of = Pick<ComplaintRow, 'hall_id' | 'id' | 'number' | 'level'>;

/** One level up: from here on only that level decides, and it is on record why (CMP-05). */
export async function climb(ctx: Ctx, of: Of, why: string): Promise<void> {
  const level = climbed(of.level);
  if (level === of.level) return;
  await ctx.tx.run(setLevel, { hall_id: of.hall_id, id: of.id, level });
  await record(ctx, 'complaints.raised', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { why, level, before: of.level, no: complaintNo(of) },
  });
}

/** The clocks of a reply and of the end, with their warnings, from where they stand. */
export async function clocksOf(
  ctx: Ctx,
  of: Pick<ComplaintRow, 'hall_id' | 'received_at' | 'replied_at' | 'reply_due' | 'final_due'>,
): Promise<DueItem[]> {
  const share = (await normValue(ctx, of.hall_id, 'complaint_warning_share')) / 100;
  const near = (due_at: Instant) =>
    later(of.received_at, (due_at.getTime() - of.received_at.getTime()) * share);
  const reply: DueItem[] =
    of.replied_at === null
      ? [
          { kind: 'complaints.reply_near', due_at: near(of.reply_due) },
          { kind: 'complaints.reply_over', due_at: of.reply_due },
        ]
      : [];
  return [
    ...reply,
    { kind: 'complaints.final_near', due_at: near(of.final_due) },
    { kind: 'complaints.final_over', due_at: of.final_due },
  ];
}

/** What changes how a complaint stands against its limits brings a look at the floor, now. */
export const lookNow = (ctx: Ctx): DueItem => ({ kind: 'floor.look', due_at: ctx.now });

/** Every clock of a complaint, to be stopped with its end. */
export const clock_kinds = [
  ...(['accept_over', 'reply_near', 'reply_over', 'final_near', 'final_over'] as const),
  ...(['wait_over', 'level_over', 'follow_up_over', 'word_over', 'forward_over'] as const),
].map(name => `complaints.${name}`);
/** The clocks that stand still while the customer is waited for. */
export const pausable = ['reply_near', 'reply_over', 'final_near', 'final_over'].map(
  one => `complaints.${one}`,
);

/** In these states each clock no longer means anything. */
const answered = new Set(['answered', 'satisfied', ...complaint.end]);

interface Late {
  what: string;
  climbs: boolean;
  over: (of: ComplaintRow) => boolean;
}

const lates: Record<string, Late> = {
  accept_over: { what: 'accept_late', climbs: true, over: of => of.state !== 'received' },
  reply_near: { what: 'reply_near', climbs: false, over: of => of.replied_at !== null },
  reply_over: { what: 'reply_late', climbs: true, over: isReplied },
  final_near: { what: 'final_near', climbs: false, over: of => answered.has(of.state) },
  final_over: { what: 'final_late', climbs: true, over: of => answered.has(of.state) },
  level_over: {
    what: 'level_late',
    climbs: true,
    over: of => !['escalated', 'investigating'].includes(of.state),
  },
  follow_up_over: { what: 'follow_up_late', climbs: false, over: isFollowedUp },
  word_over: { what: 'own_word_missing', climbs: false, over: of => of.own_word !== null },
};

// What was not done in time is on record, and climbs to the next level (CMP-05, PRM-07).
for (const [name, late] of Object.entries(lates))
  onDue(`complaints.${name}`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdComplaint, { hall_id: due.hall_id, id: due.subject_id });
    if (of === undefined || late.over(of) || (complaint.end as readonly string[]).includes(of.state)) return;
    await record(ctx, `complaints.${late.what}`, {
      ...{ hall_id: of.hall_id, subject_id: of.id },
      facts: { no: complaintNo(of), level: of.level, handler_id: of.handler_id },
    });
    if (late.climbs) await climb(ctx, of, late.what);
  });

/** The clocks go on from where they stood: what was waited is added to them, and to the days that may be waited (CMP-04). */
export async function goOn(ctx: Ctx, of: ComplaintRow): Promise<void> {
  const waited = ctx.now.getTime() - (of.waits_since ?? ctx.now).getTime();
  const put_off = {
    reply_due: of.replied_at === null ? later(of.reply_due, waited) : of.reply_due,
    final_due: later(of.final_due, waited),
  };
  await move(ctx, complaint, of, 'resume', {
    set: {
      ...put_off,
      waited_ms: of.waited_ms + waited,
      waits_since: null,
      waits_until: null,
      waits_for: null,
    },
    facts: { waited_ms: waited },
    stop: ['complaints.wait_over'],
    start: await clocksOf(ctx, { ...of, ...put_off }),
  });
}

onDue('complaints.wait_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdComplaint, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'waiting_customer') await goOn(ctx, of);
});

/** What ends a complaint stops every clock and starts the one after which its words are forgotten. */
export async function ending(ctx: Ctx, hall_id: number): Promise<{ stop: string[]; start: DueItem[] }> {
  const days = await normValue(ctx, hall_id, 'complaint_kept_for');
  return {
    stop: [...clock_kinds],
    start: [{ kind: 'complaints.forget', due_at: later(ctx.now, days * day_ms) }],
  };
}

onDue('complaints.forget', async (ctx, due) => {
  await ctx.tx.run(forgetSealed, { hall_id: due.hall_id, id: due.subject_id as Id });
});
