import { businessDay } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { sheet } from './sheet.ts';
import { figure_words, words } from './ui/words.ts';
import { monthShown } from './views.ts';

// The month as a file: it is about persons, so another approves it (PRIV-04).
exportable('attendance', {
  say: { zh: '月考勤表', en: 'Attendance of a month' },
  personal: true,
  may: 'attendance.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const month = about.month ?? businessDay(ctx.now).slice(0, 7);
    const { people } = await monthShown(ctx, { hall_id, month });
    const keys = Object.keys(figure_words) as (keyof typeof figure_words)[];
    const heads = [words.person, ...keys.map(key => figure_words[key]), words.sheet_state].map(say);
    const rows = people.map(one => [
      ...[say(one.name), ...keys.map(key => one.figures[key])],
      one.sheet === null ? say(words.running) : say(sheet.states[one.sheet.state]),
    ]);
    return tableFile(`${hall_id}-attendance-${month}.csv`, [heads, ...rows], mark);
  },
});
