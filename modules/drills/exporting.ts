import { businessDay } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { drill } from './drill.ts';
import { kinds } from './kinds.ts';
import { drills as words } from './ui/words.ts';
import { drillsShown } from './views.ts';

// The register of drills and talks as a file: no customer stands in it.
exportable('drills', {
  say: { zh: '教育演练台账', en: 'The register of talks and drills' },
  personal: false,
  may: 'drills.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const year = Number(about.year ?? businessDay(ctx.now).slice(0, 4));
    const { drills: rows } = await drillsShown(ctx, { hall_id, year });
    const heads = [
      words.kind,
      words.due,
      words.held,
      words.lead_by,
      words.signed,
      words.seconds,
      words.findings,
      words.state,
    ];
    const lines = rows.map(one => [
      ...[
        say(kinds[one.kind]),
        one.due_on,
        one.held_at?.slice(0, 10) ?? '',
        one.lead === null ? '' : say(one.lead),
      ],
      ...[`${one.signed}/${one.expected}`, one.seconds ?? '', one.findings, say(drill.states[one.state])],
    ]);
    return tableFile(`${hall_id}-drills-${year}.csv`, [heads.map(say), ...lines], mark);
  },
});
