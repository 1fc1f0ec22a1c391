import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';

/** The list under which a directive stands among the rectifications of a hall. */
export const directive_list = 'directive';

/** What a branch asks of many halls at once: open until every hall it reached is done, or it is given up. */
export const directive = machine({
  name: 'directives.directive',
  table: 'directive',
  states: { open: { zh: '进行中', en: 'under way' }, closed: { zh: '已了结', en: 'closed' } },
  start: 'open',
  end: ['closed'],
  moves: {
    close: {
      from: ['open'],
      to: 'closed',
      by: ['branch_supervisor', 'province_supervisor', 'premises_department', 'safety_department'],
      say: { zh: '了结', en: 'Close' },
      rows: ['ORG-13'],
    },
  },
});

/** Why a directive is not closed yet: a hall still has it to do (ORG-13). */
export const whyNotClose = (of: { halls: number; passed: number }): string | undefined =>
  of.passed < of.halls ? 'directives.still_open' : undefined;

/** Why halls may not be asked so: nobody chosen, or a day that is over. */
export const whyNotSet = (of: { halls: number; manned: number; ms_left: number }): string | undefined => {
  if (of.halls === 0) return 'directives.no_halls';
  if (of.manned === 0) return 'directives.nobody_there';
  return of.ms_left <= 0 ? 'directives.too_late' : undefined;
};

/** The halls a directive reaches, out of those that were chosen: the ones with somebody to do it (ORG-13). */
export const reachedOf = guarded(
  'ORG-13',
  (chosen: readonly number[], manned: ReadonlySet<number>): number[] =>
    [...new Set(chosen)].filter(hall => manned.has(hall)).toSorted((a, b) => a - b),
  chosen => chosen.slice(0, 1),
);
