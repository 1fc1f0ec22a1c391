import { businessDay, clockFace } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { followDay } from '../halls/index.ts';
import { isRead, whyNotRead } from './rules.ts';
import { insertReading, markRead, pagesOf, readingOn } from './store.ts';

/** The opinion book is read to its last page, with what came by phone: once a day, by whoever leads the hall (SUG-02). */
export async function readBook(ctx: Ctx, input: { hall_id: number; last_page: number }) {
  const { hall_id, last_page } = input;
  const day = businessDay(ctx.now);
  const pages = (await ctx.tx.maybe(pagesOf, { hall_id })) ?? { page_before: 0, page_entered: 0 };
  const read_today = (await ctx.tx.maybe(readingOn, { hall_id, day })) !== undefined;
  refuseIf(whyNotRead({ last_page, ...pages, read_today }), {
    field: 'last_page',
    facts: { page: Math.max(pages.page_before, pages.page_entered) },
  });
  const fresh = await ctx.tx.rows(markRead, { hall_id, at: ctx.now });
  const entries = fresh.length;
  await ctx.tx.run(insertReading, { hall_id, day, last_page, entries, by: ctx.actor.id, at: ctx.now });
  await record(ctx, 'suggestions.read', {
    ...{ hall_id, subject_id: ctx.newId() },
    facts: { day, last_page, entries, at: clockFace(ctx.now) },
  });
  return { entries };
}

// When the line of a day has ended the book must have been read: whoever leads the hall hears of it as a finding (SUG-02).
followDay('settle', async (ctx, of) => {
  await startDue(ctx, of.hall_id, of.id, {
    ...{ kind: 'suggestions.reading_over', due_at: ctx.now, facts: { day: of.day } },
  });
});
onDue('suggestions.reading_over', async (ctx, due) => {
  const { hall_id } = due;
  const day = String(due.facts.day);
  if (isRead(await ctx.tx.maybe(readingOn, { hall_id, day }))) return;
  await record(ctx, 'suggestions.unread', { hall_id, subject_id: due.subject_id as Id, facts: { day } });
  await openMend(ctx, {
    ...{ hall_id, list: 'opinion_book', note: day, by_registry: true },
    item: {
      ...{ code: 'read_daily', weight: 'minor', rows: ['SUG-02'] },
      say: { zh: '意见簿当天没有看', en: 'The opinion book was not read on its day' },
    },
  });
});
