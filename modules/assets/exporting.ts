import { exportable, tableFile } from '../../kit/export.ts';
import type { Words } from '../../kit/words.ts';
import { asset_kinds } from './asset.ts';
import { count_words as words } from './ui/words.ts';
import { countsIn } from './views.ts';

const foundOf = (of: { found: boolean | null; sound: boolean | null }): Words => {
  if (of.found === null) return words.uncounted;
  if (!of.found) return words.missing;
  return of.sound === true ? words.sound : words.damaged;
};

// The count as a file: every count with its figures, and below the lines of the one that is open. No customer stands in it.
exportable('asset_counts', {
  say: { zh: '资产盘点表', en: 'Counts of assets' },
  personal: false,
  may: 'assets.read',
  file: async (ctx, { hall_id }, mark) => {
    const say = (of: Words) => of[ctx.language];
    const { counts, lines } = await countsIn(ctx, { hall_id });
    const heads = [words.opened, words.lines, words.missing, words.damaged, words.by].map(say);
    const rows = counts.map(of => [
      ...[of.opened_on, of.lines, of.missing, of.damaged, of.by === null ? '' : say(of.by)],
    ]);
    const line_heads = [words.tag, words.kind, words.place, words.keeper, words.found].map(say);
    const line_rows = lines.map(of => [
      ...[of.tag, say(asset_kinds[of.kind]), of.place, say(of.custodian.name), say(foundOf(of))],
    ]);
    const all = lines.length === 0 ? rows : [...rows, line_heads, ...line_rows];
    return tableFile(`${hall_id}-asset-counts.csv`, [heads, ...all], mark);
  },
});
