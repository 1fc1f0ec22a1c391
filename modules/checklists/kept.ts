import type { Ctx } from '../../kit/ctx.ts';
import { countKept, type HallDay, type Kept } from '../norms/index.ts';
import type { CheckAnswer, CheckItem } from './list.ts';
import { lists, rowsOf } from './lists/index.ts';
import { bindingRows } from './reference.ts';
import { sheetsOfHalls } from './store.ts';

const say = { zh: '检查项', en: 'Items checked' };

/** What the sheets of a day say of the clauses their items stand for: looked at, and not as they should be; a missed round looked at nothing. */
async function keptOnSheets(ctx: Ctx, halls: readonly HallDay[]): Promise<(Kept & { hall_id: number })[]> {
  const sheets = await ctx.tx.rows(sheetsOfHalls, {
    halls: halls.map(one => one.hall_id),
    days: halls.map(one => one.day),
  });
  const kept = new Map<string, Kept & { hall_id: number }>();
  const count = (hall_id: number, row: string, broken: boolean) => {
    const key = `${hall_id} ${row}`;
    const of = kept.get(key) ?? { hall_id, row, due: 0, broken: 0, say };
    kept.set(key, { ...of, due: of.due + 1, broken: of.broken + (broken ? 1 : 0) });
  };
  for (const sheet of sheets) {
    if (sheet.state === 'missed') {
      const list = lists.get(sheet.list);
      for (const row of list === undefined ? [] : rowsOf(list)) count(sheet.hall_id, row, true);
      continue;
    }
    const answers = JSON.parse(sheet.answers) as Record<string, CheckAnswer>;
    for (const item of JSON.parse(sheet.items) as CheckItem[])
      for (const row of bindingRows(item)) count(sheet.hall_id, row, answers[item.code]?.ok === false);
  }
  return [...kept.values()];
}
countKept(keptOnSheets);
