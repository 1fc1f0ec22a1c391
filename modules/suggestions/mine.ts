import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { complaintSecret } from '../complaints/index.ts';
import { abouts, rewards } from './catalogue.ts';
import { mustHoldLink } from './link.ts';
import { isAnswered, type OpinionRow, opinion, opinionNo } from './opinion.ts';
import { findOpinion } from './store.ts';

const step = (zh: string, en: string, at: Instant | null) => ({
  say: { zh, en },
  at: at?.toISOString() ?? null,
});

/** The steps of the page: done, and when; what will not come is not there. */
function stepsOf(of: OpinionRow) {
  const steps = [
    step('收到，谢谢您', 'Received, thank you', of.received_at),
    step('初步回复', 'First reply', of.replied_at),
    step('正式答复', 'Final answer', of.answered_at),
  ];
  const adopted = of.effect_due !== null;
  return adopted ? [...steps, step('落地见效', 'In effect', of.effective_at)] : steps;
}

/** Until when something happens next. */
function nextOf(of: OpinionRow): { say: { zh: string; en: string }; at: string } | null {
  if (of.state === 'passed_on') return null;
  const limit = (zh: string, en: string, at: Instant) => ({ say: { zh, en }, at: at.toISOString() });
  if (!isAnswered(of) && of.replied_at === null) return limit('最晚初步回复', 'First reply by', of.reply_due);
  if (!isAnswered(of)) return limit('最晚正式答复', 'Final answer by', of.final_due);
  return of.effect_due !== null && of.effective_at === null
    ? limit('最晚见效', 'In effect by', of.effect_due)
    : null;
}

const clearOf = (of: OpinionRow): string =>
  of.sealed === null ? of.said : JSON.parse(openText(keyFor('suggestions'), of.sealed, of.id)).said;

/** Where an opinion stands, for whoever holds its link and nobody else (SUG-01, SUG-05). */
export async function followOpinion(ctx: Ctx, input: { hall_id: number; opinion_id: Id; secret: string }) {
  mustHoldLink(ctx, input.opinion_id, input.secret);
  const of = await ctx.tx.maybe(findOpinion, { hall_id: input.hall_id, id: input.opinion_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'opinion_id' });
  return {
    ...{ no: opinionNo(of), state: of.state, say: opinion.states[of.state], about: abouts[of.about] },
    ...{ said: clearOf(of), steps: stepsOf(of), next: nextOf(of) },
    ...{ reply: of.book_reply, answer: of.answer, effect: of.effect },
    reward: of.reward === null ? null : rewards[of.reward],
    complaint:
      of.complaint_id === null
        ? null
        : { id: of.complaint_id, secret: complaintSecret(ctx, of.complaint_id) },
  };
}
