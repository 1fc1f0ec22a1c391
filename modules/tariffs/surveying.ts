import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { evidence, witness } from '../norms/index.ts';
import { bookOf } from './book.ts';
import { editionOf, type Unclear, whyNotReading } from './reading.ts';
import { insertReading, readingsByEdition, readingsOfDay } from './store.ts';
import { unclear_words } from './words.ts';

/** A reader of the public page says whether it was understood; nothing is kept of who it was (FEE-07). */
export async function answerReading(
  ctx: Ctx,
  input: { hall_id: number; edition: string; understood: boolean; unclear?: Unclear | undefined },
) {
  const day = businessDay(ctx.now);
  refuseIf(whyNotReading(input, editionOf(await bookOf(ctx, day))), { field: 'edition' });
  const { hall_id, edition, understood } = input;
  const id = ctx.newId();
  const unclear = input.unclear ?? null;
  await ctx.tx.run(insertReading, { hall_id, id, edition, understood, unclear, day, at: ctx.now });
  await record(ctx, 'tariffs.read', {
    ...{ hall_id, subject_id: id },
    facts: { edition, understood, unclear },
  });
  return { counted: true as const };
}

/** How well each edition of the page was understood in this hall, the newest first, and what was not (FEE-07). */
export async function readingsShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(readingsByEdition, { hall_id: input.hall_id, most: 200 });
  const now = editionOf(await bookOf(ctx, businessDay(ctx.now)));
  const editions = new Map<
    string,
    { answers: number; understood: number; unclear: Record<string, number> }
  >();
  for (const row of rows) {
    const one = editions.get(row.edition) ?? { answers: 0, understood: 0, unclear: {} };
    one.answers += row.count;
    if (row.unclear === null) one.understood += row.count;
    else one.unclear[row.unclear] = row.count;
    editions.set(row.edition, one);
  }
  return {
    editions: [...editions].map(([edition, one]) => ({ edition, current: edition === now, ...one })),
  };
}

witness('tariffs.read', { zh: '资费页可读性回答', en: 'A reader’s answer about the price page' }, 'FEE-07');

/** How many readers of a day understood the price page, and what the others did not (FEE-07). */
evidence('FEE-07', async (ctx, asked) => {
  const rows = await ctx.tx.rows(readingsOfDay, { hall_id: asked.hall_id, day: asked.day });
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const understood = rows.find(row => row.unclear === null)?.count ?? 0;
  return {
    kind: 'measured' as const,
    total,
    figures: [
      {
        ...{ id: 'understood', say: { zh: '看懂的比例', en: 'Understood' }, unit: { zh: '%', en: '%' } },
        ...{ as: 'share' as const, tone: understood === total ? ('ok' as const) : ('warn' as const) },
        value: total === 0 ? null : (understood / total) * 100,
      },
      ...rows.flatMap(({ unclear, count }) =>
        unclear === null
          ? []
          : [
              {
                ...{ id: unclear, say: unclear_words[unclear], unit: null },
                ...{ as: 'count' as const, tone: 'plain' as const, value: count },
              },
            ],
      ),
    ],
  };
});
