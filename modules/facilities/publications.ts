import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { begin, move } from '../../kit/move.ts';
import { openMend } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import { type PublicationItem, publication, publication_items, publicationStanding } from './publication.ts';
import * as store from './publication_store.ts';

/** From how many days before its last one an item counts as soon. */
const soon_days = 14;

const items = Object.keys(publication_items) as PublicationItem[];

/** The checklist of a hall: each item with where it is shown, who saw it, and until when that holds (PRIN-18). */
export async function publicationsIn(ctx: Ctx, input: { hall_id: number }) {
  const today = businessDay(ctx.now);
  const rows = new Map((await ctx.tx.rows(store.publicationsOf, input)).map(one => [one.item, one]));
  return {
    items: items.map(item => {
      const row = rows.get(item);
      return {
        ...{ item, rows: [...publication_items[item].rows], say: publication_items[item].say },
        standing: publicationStanding(row, { today, soon: addDays(today, soon_days) }),
        ...{ place: row?.place ?? null, valid_until: row?.valid_until ?? null },
        by: row === undefined ? null : { zh: row.name, en: row.name_en },
        checked_at: row?.checked_at.toISOString() ?? null,
      };
    }),
  };
}

/** Somebody stood before it: it is shown there, and holds for the norm's days. */
export async function confirmPublication(
  ctx: Ctx,
  input: { hall_id: number; item: PublicationItem; place: string },
) {
  const { hall_id, item, place } = input;
  const days = await normValue(ctx, hall_id, 'publication_valid');
  const valid_until = addDays(businessDay(ctx.now), days);
  const seen = { place, checked_by: ctx.actor.id, checked_at: ctx.now, valid_until };
  const clock = { kind: 'facilities.publication_over', due_at: onDay(valid_until, '23:59') };
  const row = await ctx.tx.maybe(store.publicationOf, { hall_id, item });
  const facts = { item, valid_until };
  if (row === undefined)
    await begin(ctx, publication, { hall_id, id: ctx.newId(), item, ...seen }, 'show', {
      facts,
      start: [clock],
    });
  else
    await move(ctx, publication, row, 'confirm', {
      set: seen,
      facts: { ...facts, was: row.state },
      stop: [clock.kind],
      start: [clock],
    });
  return { valid_until };
}

onDue('facilities.publication_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findPublication, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'shown') return;
  await move(ctx, publication, of, 'lapse', { facts: { item: of.item, valid_until: of.valid_until } });
  const { say, rows } = publication_items[of.item];
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: 'registry', by_registry: true, note: of.place },
    item: {
      ...{ code: `publication.${of.item}`, rows: ['PRIN-18', ...rows], weight: 'major' },
      say: { zh: `公示到期要看：${say.zh}`, en: `Look again whether it is shown: ${say.en}` },
    },
  });
});
