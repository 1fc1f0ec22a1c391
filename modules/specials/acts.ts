import { addMonths, businessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { worksIn } from '../people/index.ts';
import {
  elder_session,
  type GuidanceTopic,
  type OutreachKind,
  type SpecialKind,
  special_kinds,
  special_service,
  whyNotHeld,
  whyNotNote,
  whyNotReview,
} from './special.ts';
import * as store from './store.ts';

const reviewBy = async (ctx: Ctx, hall_id: number) =>
  addMonths(businessDay(ctx.now), await normValue(ctx, hall_id, 'special_review_every'));

/** On the morning after its last day, a service that nobody reviewed is a task of the hall; it is off the board by then. */
const reviewClock = (review_by: string) => ({
  kind: 'specials.review_over',
  due_at: onDay(review_by, '23:59'),
});

async function mustWorkIn(ctx: Ctx, hall_id: number, person_id: Id, field: string): Promise<void> {
  if ((await ctx.tx.maybe(worksIn, { hall_id, person_id })) === undefined)
    throw new Refusal('kit.not_found', { field });
}

/** The hall offers a special service: with an owner, and terms as they are published (SVC-10). */
export async function offerService(
  ctx: Ctx,
  input: { hall_id: number; kind: SpecialKind; terms_zh: string; terms_en: string; owner_id: Id },
) {
  const { hall_id, kind, owner_id } = input;
  await mustWorkIn(ctx, hall_id, owner_id, 'owner_id');
  const there = await ctx.tx.rows(store.servicesOf, { hall_id, since: ctx.now });
  refuseIf(there.some(one => one.kind === kind) ? 'specials.offered_already' : undefined, { field: 'kind' });
  const review_by = await reviewBy(ctx, hall_id);
  const id = ctx.newId();
  const row = { ...input, id, review_by, offered_by: ctx.actor.id, offered_at: ctx.now };
  await begin(ctx, special_service, row, 'offer', {
    facts: { kind, owner_id, review_by },
    start: [reviewClock(review_by)],
  });
  return { id };
}

interface OneService {
  hall_id: number;
  service_id: Id;
}

async function serviceOf(ctx: Ctx, input: OneService): Promise<store.ServiceRow> {
  const of = await ctx.tx.maybe(store.findService, { hall_id: input.hall_id, id: input.service_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'service_id' });
  return of;
}

/** Somebody used it: a line in the count, and nothing about the customer. */
export async function useService(ctx: Ctx, input: OneService) {
  const of = await serviceOf(ctx, input);
  refuseIf(of.state === 'open' ? undefined : 'specials.not_offered');
  const row = { hall_id: of.hall_id, id: ctx.newId(), service_id: of.id, at: ctx.now, by_id: ctx.actor.id };
  await ctx.tx.run(store.addUse, row);
  await record(ctx, 'specials.use', { hall_id: of.hall_id, subject_id: of.id, facts: { kind: of.kind } });
  return { id: row.id };
}

/** Somebody else than its owner looks whether it is still what is promised, and says so. */
export async function reviewService(ctx: Ctx, input: OneService & { note: string }) {
  const of = await serviceOf(ctx, input);
  refuseIf(whyNotReview(of, ctx.actor.id));
  const review_by = await reviewBy(ctx, of.hall_id);
  await move(ctx, special_service, of, 'review', {
    set: { review_by, reviewed_at: ctx.now, reviewed_by: ctx.actor.id, review_note: input.note },
    facts: { kind: of.kind, review_by, late: of.review_by < businessDay(ctx.now) },
    stop: ['specials.review_over'],
    start: [reviewClock(review_by)],
  });
  return { review_by };
}

/** It stops for a while, or for good. */
export async function stopService(ctx: Ctx, input: OneService & { verb: 'suspend' | 'end' }) {
  const of = await serviceOf(ctx, input);
  await move(ctx, special_service, of, input.verb, {
    facts: { kind: of.kind },
    ...(input.verb === 'end' ? { stop: ['specials.review_over'] } : {}),
  });
  return { state: input.verb === 'end' ? ('ended' as const) : ('suspended' as const) };
}

onDue('specials.review_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findService, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'ended') return;
  const say = special_kinds[of.kind];
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: 'registry', by_registry: true, note: of.review_by },
    item: {
      ...{ code: `special.${of.id.slice(-12)}`, rows: ['SVC-10'], weight: 'minor' },
      say: {
        zh: `特色服务到期没复核：${say.zh}`,
        en: `A special service was not reviewed in time: ${say.en}`,
      },
    },
  });
});

/** What a customer was shown, how long it took and whether it helped (SVC-13). */
export async function noteGuidance(
  ctx: Ctx,
  input: { hall_id: number; topic: GuidanceTopic; minutes: number; elder: boolean; solved: boolean },
) {
  const id = ctx.newId();
  const { hall_id, ...said } = input;
  await ctx.tx.run(store.addGuidance, { ...said, hall_id, id, at: ctx.now, by_id: ctx.actor.id });
  await record(ctx, 'specials.guidance', { hall_id, subject_id: id, facts: said });
  return { id };
}

/** A session for elder customers is announced: it stands on the public board from now on. */
export async function planSession(
  ctx: Ctx,
  input: {
    hall_id: number;
    title_zh: string;
    title_en: string;
    at: Instant;
    seats: number;
    trainer_id: Id;
  },
) {
  const { hall_id, at, seats, trainer_id } = input;
  refuseIf(at.getTime() > ctx.now.getTime() ? undefined : 'specials.in_the_past', { field: 'at' });
  await mustWorkIn(ctx, hall_id, trainer_id, 'trainer_id');
  const id = ctx.newId();
  await begin(ctx, elder_session, { ...input, id, planned_by: ctx.actor.id }, 'plan', {
    facts: { at: at.toISOString(), seats, trainer_id },
  });
  return { id };
}

interface OneSession {
  hall_id: number;
  session_id: Id;
}

async function sessionOf(ctx: Ctx, input: OneSession): Promise<store.SessionRow> {
  const of = await ctx.tx.maybe(store.findSession, { hall_id: input.hall_id, id: input.session_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  return of;
}

/** It was held: how many came, how many of them elder, and what is to be done better. */
export async function holdSession(
  ctx: Ctx,
  input: OneSession & { attended: number; elders: number; note: string },
) {
  const of = await sessionOf(ctx, input);
  const { attended, elders, note } = input;
  refuseIf(whyNotHeld(of, { now: ctx.now, attended, elders }), { field: 'attended' });
  await move(ctx, elder_session, of, 'hold', {
    set: { attended, elders, note, ended_at: ctx.now },
    facts: { attended, elders },
  });
  return { state: 'held' as const };
}

/** It does not take place. */
export async function callOffSession(ctx: Ctx, input: OneSession & { note: string }) {
  const of = await sessionOf(ctx, input);
  await move(ctx, elder_session, of, 'call_off', { set: { note: input.note, ended_at: ctx.now } });
  return { state: 'called_off' as const };
}

/** What was done for customers unasked (PRIN-21). */
export async function noteOutreach(
  ctx: Ctx,
  input: { hall_id: number; kind: OutreachKind; people: number; note: string },
) {
  refuseIf(whyNotNote(input), { field: 'note' });
  const id = ctx.newId();
  await ctx.tx.run(store.addOutreach, { ...input, id, at: ctx.now, by_id: ctx.actor.id });
  await record(ctx, 'specials.outreach', {
    ...{ hall_id: input.hall_id, subject_id: id, facts: { kind: input.kind, people: input.people } },
  });
  return { id };
}

witness('specials.use', { zh: '用了特色服务', en: 'A special service was used' }, 'SVC-10');
witness('specials.guidance', { zh: '使用指导', en: 'Usage guidance' }, 'SVC-13');
witness('specials.outreach', { zh: '主动关怀', en: 'Care unasked' }, 'PRIN-21');
