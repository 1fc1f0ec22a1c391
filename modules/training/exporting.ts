import { exportable, tableFile } from '../../kit/export.ts';
import { hallShown } from './hall_views.ts';
import { hall_page, standing_words } from './ui/words.ts';

// Who holds what and who is late: it is about persons (PRIV-04).
exportable('training', {
  say: { zh: '培训台账', en: 'Training register' },
  personal: true,
  may: 'training.read',
  file: async (ctx, { hall_id }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { people } = await hallShown(ctx, { hall_id });
    const heads = [hall_page.staff_no, hall_page.name, hall_page.held, hall_page.open, hall_page.minutes];
    const rows = people.map(one => [
      ...[one.staff_no, say(one.name), `${one.valid}/${one.must}`],
      one.open
        .map(each => `${say(each.say)} ${say(standing_words[each.standing])} ${each.due_on}`)
        .join('; '),
      one.minutes,
    ]);
    return tableFile(`${hall_id}-training.csv`, [heads.map(say), ...rows], mark);
  },
});
