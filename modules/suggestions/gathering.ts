import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { GatheringKind } from './catalogue.ts';

/** Customers are asked unasked: a round of asking in the hall, a seminar (SUG-04). */
export const gathering = machine({
  name: 'suggestions.gathering',
  table: 'opinion_gathering',
  states: {
    planned: { zh: '待开展', en: 'planned' },
    held: { zh: '已开展', en: 'held' },
    missed: { zh: '没有开展', en: 'missed' },
  },
  start: 'planned',
  end: ['held', 'missed'],
  moves: {
    hold: {
      from: ['planned'],
      to: 'held',
      by: ['floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '记录结果', en: 'Record what was said' },
      rows: ['SUG-04'],
    },
    miss: {
      from: ['planned'],
      to: 'missed',
      by: ['clock'],
      say: { zh: '到期没有开展', en: 'Its day went by' },
      rows: ['SUG-04'],
    },
  },
});

export interface GatheringRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof gathering>;
  kind: GatheringKind;
  topic: string;
  held_on: string;
  owner_id: Id;
  planned_by: Id | null;
  people: number | null;
  record: string | null;
  held_at: Instant | null;
}

/** Why a gathering does not count as held: too few were asked, or it is not its day yet (SUG-04). */
export const whyNotHold = guarded(
  'SUG-04',
  (
    of: Pick<GatheringRow, 'kind' | 'held_on'>,
    given: { people: number; today: string; least: number },
  ): string | undefined => {
    if (of.kind === 'seminar' && given.today < of.held_on) return 'suggestions.not_its_day';
    return given.people < given.least ? 'suggestions.too_few_asked' : undefined;
  },
);
