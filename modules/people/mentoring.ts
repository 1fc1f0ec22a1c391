import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import {
  holdMentoring,
  holdOpenMentorings,
  type MentoringRow,
  mentoringsOf,
  mentorsHere,
} from './mentoring_store.ts';
import { mentors } from './roles.ts';

/** An intern beside a colleague: asked by the one, accepted by the other, over at the day's end (ROLE-07). */
export const mentoring = machine({
  name: 'people.mentoring',
  table: 'mentoring',
  states: {
    asked: { zh: '等带教人答复', en: 'waiting for the mentor' },
    on: { zh: '带教中', en: 'beside the mentor' },
    declined: { zh: '未应', en: 'declined' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    ended: { zh: '已结束', en: 'ended' },
  },
  start: 'asked',
  end: ['declined', 'withdrawn', 'ended'],
  moves: {
    accept: {
      from: ['asked'],
      to: 'on',
      by: ['mentor'],
      say: { zh: '应带教', en: 'Accept' },
      rows: ['ROLE-07'],
    },
    decline: { from: ['asked'], to: 'declined', by: ['mentor'], say: { zh: '不便带教', en: 'Decline' } },
    withdraw: {
      from: ['asked'],
      to: 'withdrawn',
      by: ['intern', 'clock'],
      say: { zh: '撤回', en: 'Withdraw' },
    },
    end: {
      from: ['on'],
      to: 'ended',
      by: ['intern', 'mentor', 'clock'],
      say: { zh: '结束带教', en: 'End' },
      rows: ['ROLE-07'],
    },
  },
});

const stop = ['people.mentoring_over'];

/** The intern asks a colleague who is here to stand beside for the rest of the day. */
export async function askMentor(ctx: Ctx, input: { hall_id: number; mentor_id: Id }) {
  const { hall_id, mentor_id } = input;
  const here = await ctx.tx.rows(mentorsHere, { hall_id, roles: mentors, wall_now: ctx.wall_now });
  refuseIf(here.some(one => one.id === mentor_id) ? undefined : 'people.mentor_not_here', {
    field: 'mentor_id',
  });
  const open = await ctx.tx.rows(holdOpenMentorings, { hall_id });
  refuseIf(open.some(one => one.intern_id === ctx.actor.id) ? 'people.mentor_named' : undefined);
  const id = ctx.newId();
  await begin(ctx, mentoring, { hall_id, id, intern_id: ctx.actor.id, mentor_id, asked_at: ctx.now }, 'ask', {
    facts: { intern_id: ctx.actor.id, asked_id: mentor_id },
    start: [{ kind: 'people.mentoring_over', due_at: onDay(addDays(businessDay(ctx.now), 1), '00:00') }],
  });
  return { id };
}

async function held(ctx: Ctx, input: { hall_id: number; mentoring_id: Id }): Promise<MentoringRow> {
  const of = await ctx.tx.maybe(holdMentoring, { hall_id: input.hall_id, id: input.mentoring_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'mentoring_id' });
  return of;
}

/** The colleague who was asked says yes or no; nobody else does. */
export async function answerIntern(ctx: Ctx, input: { hall_id: number; mentoring_id: Id; accept: boolean }) {
  const of = await held(ctx, input);
  refuseIf(of.mentor_id === ctx.actor.id ? undefined : 'people.not_asked_of_you');
  const facts = { intern_id: of.intern_id };
  if (input.accept) await move(ctx, mentoring, of, 'accept', { set: { accepted_at: ctx.now }, facts });
  else await move(ctx, mentoring, of, 'decline', { set: { ended_at: ctx.now }, facts, stop });
  return { state: input.accept ? ('on' as const) : ('declined' as const) };
}

const finish = (ctx: Ctx, of: MentoringRow): Promise<void> =>
  move(ctx, mentoring, of, of.state === 'asked' ? 'withdraw' : 'end', {
    set: { ended_at: ctx.now },
    facts: { intern_id: of.intern_id, beside_id: of.mentor_id },
    stop,
  });

/** Either of the two ends it, at any time. */
export async function partFrom(ctx: Ctx, input: { hall_id: number; mentoring_id: Id }) {
  const of = await held(ctx, input);
  const mine = of.intern_id === ctx.actor.id || (of.state === 'on' && of.mentor_id === ctx.actor.id);
  refuseIf(mine ? undefined : 'people.not_asked_of_you');
  await finish(ctx, of);
  return { ended: true as const };
}

/** The day is over, and with it what was agreed for the day. */
export async function endMentorings(ctx: Ctx, of: { hall_id: number }): Promise<void> {
  for (const one of await ctx.tx.rows(holdOpenMentorings, { hall_id: of.hall_id })) await finish(ctx, one);
}
onDue('people.mentoring_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdMentoring, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'asked' || of?.state === 'on') await finish(ctx, of);
});

/** What the one who asks is part of: as intern or as mentor, and whom an intern could ask. */
export async function mentoringView(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const { wall_now } = ctx;
  const rows = await ctx.tx.rows(mentoringsOf, { hall_id, person_id: ctx.actor.id, wall_now });
  const asks = ctx.may('people.mentoring.ask', hall_id);
  const here = asks ? await ctx.tx.rows(mentorsHere, { hall_id, roles: mentors, wall_now }) : [];
  return {
    intern: asks,
    of: rows.map(one => ({
      id: one.id,
      state: one.state,
      here: one.here,
      as: one.intern_id === ctx.actor.id ? ('intern' as const) : ('mentor' as const),
      intern: { zh: one.intern_name, en: one.intern_name_en },
      mentor: { zh: one.mentor_name, en: one.mentor_name_en },
    })),
    mentors: here.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}
