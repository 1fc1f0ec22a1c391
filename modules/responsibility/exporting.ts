import { exportable, tableFile } from '../../kit/export.ts';
import { roles } from '../people/index.ts';
import { letter, ranks } from './letter.ts';
import { chainShown } from './reading.ts';
import { chain as words } from './ui/words.ts';

// The register of letters as a file: no customer stands in it.
exportable('duty_letters', {
  say: { zh: '安全责任书台账', en: 'The register of letters of responsibility' },
  personal: false,
  may: 'responsibility.read',
  file: async (ctx, { hall_id }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { letters, day } = await chainShown(ctx, { hall_id });
    const heads = [words.year, words.person, words.post, words.rank, words.superior, words.state, words.term];
    const rows = letters.map(one => [
      ...[
        one.year,
        say(one.person),
        say(roles[one.post as keyof typeof roles] ?? { zh: one.post, en: one.post }),
      ],
      ...[
        say(ranks[one.rank]),
        one.superior === null ? '' : say(one.superior),
        say(letter.states[one.state]),
      ],
      `${one.valid_from} – ${one.valid_until}`,
    ]);
    return tableFile(`${hall_id}-duty-letters-${day}.csv`, [heads.map(say), ...rows], mark);
  },
});
