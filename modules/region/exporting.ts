import { exportable, tableFile } from '../../kit/export.ts';
import { standingOfHalls } from './matrix.ts';
import { hallsLive } from './now.ts';
import { lowestFirst, passing } from './ui/standing.ts';
import { tableOf } from './ui/table.ts';
import { region as words } from './ui/words.ts';

/** The page of many halls as it was filtered, one row a hall; it names halls and no person. */
exportable('halls', {
  say: { zh: '各厅对照表', en: 'Halls by the book' },
  personal: false,
  may: 'region.read',
  file: async (ctx, { about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { day = '', group = 'all', search = '', unit = 'all', type = 'all', state = 'all' } = about;
    const { halls } = await hallsLive(ctx, {});
    const book = await standingOfHalls(ctx, day === '' ? {} : { day });
    const standings = new Map(book.halls.map(one => [one.hall_id, one]));
    const lines = halls.map(hall => ({ hall, standing: standings.get(hall.id) ?? null }));
    const shown = lowestFirst(passing(lines, { search, unit, type, state }), group);
    const groups = book.groups.filter(one => group === 'all' || one.id === group);
    const name = `${say(words.name)}-${day === '' ? 'today' : day}.csv`;
    return tableFile(name, tableOf(say, shown, groups), mark);
  },
});
