import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';

/** The night of a hall that is open day and night, from the close of the day to the next opening (ORG-12). */
export const night = machine({
  name: 'nights.night',
  table: 'night',
  states: { kept: { zh: '夜间值守中', en: 'kept' }, ended: { zh: '已交回白天', en: 'ended' } },
  start: 'kept',
  end: ['ended'],
  moves: {
    end: {
      from: ['kept'],
      to: 'ended',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '开门，夜间结束', en: 'Ends with the opening' },
      rows: ['ORG-12'],
    },
  },
});

/** The post under which the duty list keeps who watches at night. */
export const night_post = 'night_watch';

/** How a hall stands before its night. */
export interface Before {
  round_the_clock: boolean;
  /** Whether the day still runs. */
  open: boolean;
  watchers: number;
  least: number;
  /** Critical fails on the list of the night; null while it is not handed in. */
  critical_fails: number | null;
  terminals: number;
}

/** Why the night is not taken over: nobody watches, the list is missing or fails, no terminal serves (ORG-12). */
export const whyNotBegin = guarded('ORG-12', (of: Before): string | undefined => {
  if (!of.round_the_clock) return 'nights.day_hall';
  if (of.open) return 'nights.day_runs';
  if (of.watchers < of.least) return 'nights.nobody_watches';
  if (of.critical_fails === null) return 'nights.list_first';
  if (of.critical_fails > 0) return 'nights.list_fails';
  return of.terminals === 0 ? 'nights.no_terminal' : undefined;
});

/** Why somebody does not watch this night: they work that day or the next. */
export const whyNotWatch = (of: { that_day: boolean; next_day: boolean }): string | undefined =>
  of.that_day || of.next_day ? 'nights.no_rest' : undefined;
