import { exportable, tableFile } from '../../kit/export.ts';
import { handover } from './handover.ts';
import { book_words as words } from './ui/words.ts';
import { bookShown } from './views.ts';

// The book as a file: who handed over to whom is about persons, so another approves it (PRIV-04).
exportable('handovers', {
  say: { zh: '交接班本', en: 'The book of handovers' },
  personal: true,
  may: 'handovers.read',
  file: async (ctx, { hall_id }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { handovers } = await bookShown(ctx, { hall_id });
    const heads = [
      words.no,
      words.day,
      words.giver,
      words.receiver,
      words.closer,
      words.state,
      words.late,
    ].map(say);
    const rows = handovers.map(of => [
      ...[of.no, of.day, say(of.giver), say(of.receiver), of.closer === null ? '' : say(of.closer)],
      ...[say(handover.states[of.state]), of.late ? say(words.late) : ''],
    ]);
    return tableFile(`${hall_id}-handovers.csv`, [heads, ...rows], mark);
  },
});
