import { businessDay, clockFace, parseInstant } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { abouts, natures, sources } from './catalogue.ts';
import { opinion } from './opinion.ts';
import { register as words } from './ui/words.ts';
import { opinionsShown } from './views.ts';

// The opinion book as a file (GEN-12): customers may have written of persons, so another approves it (PRIV-04).
exportable('opinion_book', {
  say: { zh: '客户意见簿', en: 'The opinion book' },
  personal: true,
  may: 'suggestions.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const month = about.month ?? businessDay(ctx.now).slice(0, 7);
    const { opinions } = await opinionsShown(ctx, { hall_id, month });
    const rows = opinions.filter(one => businessDay(parseInstant(one.received_at)).startsWith(month));
    const heads = [words.no, words.received, words.source, words.page, words.nature, words.about, words.said];
    const table = rows.map(one => {
      const at = parseInstant(one.received_at);
      return [
        ...[one.no, `${businessDay(at)} ${clockFace(at)}`, say(sources[one.source]), one.book_page ?? ''],
        ...[one.nature === null ? '' : say(natures[one.nature]), say(abouts[one.about]), one.said],
        ...[say(opinion.states[one.state]), say(one.owner)],
      ];
    });
    const all = [...heads, words.state, words.owner].map(say);
    return tableFile(`${hall_id}-opinion-book-${month}.csv`, [all, ...table], mark);
  },
});
