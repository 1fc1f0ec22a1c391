import type { Ctx } from '../../kit/ctx.ts';
import { countKept, type HallDay, type Kept } from '../norms/index.ts';
import type { CheckAnswer, CheckItem } from './list.ts';
import { sheetsOfHalls } from './store.ts';

const say = { zh: '检查项', en: 'Items checked' };

/** What the newest sheet of each list says of the clauses its items stand for: looked at, and not as they should be. */
async function keptOnSheets(ctx: Ctx, halls: readonly HallDay[]): Promise<(Kept & { hall_id: number })[]> {
  const sheets = await ctx.tx.rows(sheetsOfHalls, {
    halls: halls.map(one => one.hall_id),
    days: halls.map(one => one.day),
  });
  const kept = new Map<string, Kept & { hall_id: number }>();
  for (const sheet of sheets) {
    const answers = JSON.parse(sheet.answers) as Record<string, CheckAnswer>;
    for (const item of JSON.parse(sheet.items) as CheckItem[])
      for (const row of item.rows) {
        const key = `${sheet.hall_id} ${row}`;
        const of = kept.get(key) ?? { hall_id: sheet.hall_id, row, due: 0, broken: 0, say };
        const broken = of.broken + (answers[item.code]?.ok === false ? 1 : 0);
        kept.set(key, { ...of, due: of.due + 1, broken });
      }
  }
  return [...kept.values()];
}
countKept(keptOnSheets);
