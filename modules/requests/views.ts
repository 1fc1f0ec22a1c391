import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { refusalWords } from '../../kit/refusal.ts';
import { grounds, kinds, request, whyNotAnswer } from './request.ts';
import { listRequests } from './store.ts';

/** The requests of a hall, the first to fall due first, with who may answer which (PRIV-06). */
export async function requestsShown(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -90 * day_ms);
  const rows = await ctx.tx.rows(listRequests, { hall_id: input.hall_id, since, most: 200 });
  const may = ctx.may('requests.answer', input.hall_id);
  return {
    requests: rows.map(of => {
      const why = whyNotAnswer(of, ctx.actor);
      return {
        ...{ id: of.id, kind: of.kind, say: kinds[of.kind], state: of.state, channel: of.channel },
        ...{ state_words: request.states[of.state], number_mask: of.number_mask, said: of.said },
        received_at: of.received_at.toISOString(),
        due_at: of.due_at.toISOString(),
        late: of.state === 'received' && of.due_at.getTime() < ctx.now.getTime(),
        ground: of.ground === null ? null : grounds[of.ground],
        answer: of.answer,
        decided_by: of.by_zh === null ? null : { zh: of.by_zh, en: of.by_en ?? of.by_zh },
        answerable: may && of.state === 'received' && why === undefined,
        why: why === undefined ? null : (refusalWords(why)?.say ?? null),
      };
    }),
  };
}
