import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Business, findBusiness } from '../catalogue/index.ts';
import { answerGiven } from '../knowledge/index.ts';
import { own_words } from '../knowledge/topics.ts';
import { leaveOpen } from '../orders/index.ts';
import { takeTicket, ticketSecret } from '../queue/index.ts';
import { groundOf } from './ground.ts';
import { isPrefill } from './prefill.ts';
import {
  type BackReason,
  classFor,
  guide_route,
  type PaperMark,
  papersFor,
  type Way,
  whyNotSend,
  whyNotWait,
} from './route.ts';
import { findRoute } from './store.ts';

/** A need as it was asked on the floor, and where its customer goes. */
export interface Sending {
  hall_id: number;
  business: string;
  way: Way;
  agent: boolean;
  care: boolean;
  elder: boolean;
  language: 'zh' | 'en';
  papers: Readonly<Record<string, PaperMark>>;
  told_missing: boolean;
  prefill: Readonly<Record<string, string>>;
  because: string;
  topic?: string | undefined;
  article?: string | undefined;
  solved?: boolean | undefined;
  member_number?: string | undefined;
}

/** Only the papers this business asks for are kept, by their code. */
const paperMarks = (of: Business, input: Sending): Record<string, PaperMark> =>
  Object.fromEntries(
    papersFor(of, input.agent).flatMap(paper => {
      const mark = input.papers[paper.code];
      return mark === undefined ? [] : [[paper.code, mark]];
    }),
  );

/** What was answered on the spot; an answer that did not solve it goes on with the clock of the promise (SVC-02, PRIN-09). */
async function answered(ctx: Ctx, input: Sending) {
  const { way, topic, article, solved, hall_id } = input;
  if (way !== 'answered') return { topic: null, article: null, solved: null, follow_up_id: null };
  if (topic === undefined || article === undefined || solved === undefined)
    throw new Refusal('guidance.which_answer', { field: 'topic' });
  const given = (await answerGiven(ctx, article, topic))?.mark ?? own_words;
  const of = { hall_id, order_id: null, ticket_id: null, clerk_id: ctx.actor.id };
  const follow_up_id = solved ? null : await leaveOpen(ctx, of, topic);
  return { topic, article: given, solved, follow_up_id };
}

/** The number for who goes to a counter, taken here so that nobody queues for a queue. */
async function numbered(ctx: Ctx, of: Business, input: Sending) {
  const class_code = classFor(input.way, of, input.care);
  if (class_code === null) return null;
  const { hall_id, elder, language, member_number } = input;
  return takeTicket(ctx, {
    hall_id,
    class: class_code,
    business: of.code,
    channel: 'staff',
    elder,
    language,
    member_number,
  });
}

/** The need is known: papers looked at, form prepared, and the customer sent where it is done; with the number when one is needed (SVC-01). */
export async function send(ctx: Ctx, input: Sending) {
  const { hall_id, way } = input;
  const of = findBusiness(input.business);
  if (of === undefined) throw new Refusal('queue.unknown_business', { field: 'business' });
  refuseIf(whyNotSend(way, of, await groundOf(ctx, hall_id)), { field: 'way' });
  refuseIf(whyNotWait(way, of, input), { field: 'papers' });
  if (!isPrefill(of.code, input.prefill)) throw new Refusal('guidance.not_a_choice', { field: 'prefill' });
  const answer = await answered(ctx, input);
  const ticket = await numbered(ctx, of, input);
  const papers = paperMarks(of, input);
  const id = ctx.newId();
  const wait_s = ticket?.promise?.mid_s ?? null;
  const row = {
    ...{ hall_id, id, day: businessDay(ctx.now), sent_at: ctx.now, advisor_id: ctx.actor.id },
    ...{
      business: of.code,
      agent: input.agent,
      way,
      class: ticket?.class ?? null,
      ticket_id: ticket?.id ?? null,
    },
    ...{ reason: input.because, wait_s, papers: JSON.stringify(papers), told_missing: input.told_missing },
    ...{ prefill: JSON.stringify(input.prefill), ...answer },
  };
  const missing = Object.values(papers).filter(mark => mark === 'missing').length;
  const facts = {
    business: of.code,
    way,
    class: row.class,
    because: input.because,
    missing,
    solved: answer.solved,
  };
  await begin(ctx, guide_route, row, 'send', { facts: { ...facts, ticket_id: row.ticket_id } });
  const secret = ticket?.secret ?? ctx.secretOf(ticketSecret({ id }));
  return {
    ...{ id: ticket?.id ?? id, route_id: id, way, label: ticket?.label ?? null, class: row.class },
    ...{ ahead: ticket?.ahead ?? null, promise: ticket?.promise ?? null },
    ...{ instead: ticket?.instead ?? null, zone: ticket?.zone ?? null },
    ...{ follow_up_id: answer.follow_up_id, secret },
  };
}

/** Somebody is back from where they were sent: that was the wrong way, and why (SVC-01). */
export async function comeBack(ctx: Ctx, input: { hall_id: number; route_id: Id; reason: BackReason }) {
  const of = await ctx.tx.maybe(findRoute, { hall_id: input.hall_id, id: input.route_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'route_id' });
  await move(ctx, guide_route, of, 'come_back', {
    set: { back_at: ctx.now, back_by: ctx.actor.id, back_reason: input.reason },
    facts: { way: of.way, business: of.business, reason: input.reason },
  });
  return { route_id: of.id, state: 'came_back' as const };
}
