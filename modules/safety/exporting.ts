import { exportable, tableFile } from '../../kit/export.ts';
import { logOf } from './logging.ts';
import { log as words } from './ui/words.ts';

// The safety log as a file: no customer stands in it, its signatures are the staff's own.
exportable('safety_log', {
  say: { zh: '安全日志', en: 'The safety log' },
  personal: false,
  may: 'safety.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { month, pages } = await logOf(ctx, { hall_id, month: about.month });
    const heads = [
      ...[words.day, words.days, words.walked, words.missed, words.hazards_open, words.hazards_new],
      ...[words.incidents, words.said, words.suspicious, words.by],
    ];
    const rows = pages.map(one => [
      ...[one.day, one.facts.days, one.facts.walked, one.facts.missed, one.facts.hazards_open],
      ...[one.facts.hazards_new, one.facts.incidents, one.said, one.suspicious ?? '', say(one.by)],
    ]);
    return tableFile(`${hall_id}-safety-log-${month}.csv`, [heads.map(say), ...rows], mark);
  },
});
