import { guarded } from '../../kit/guard.ts';

/** By what visits are told apart: the class of the ticket, or the part of the day. */
export const sorts = ['class', 'hours'] as const;
export type Sort = (typeof sorts)[number];

/** The parts of a business day: until 11, until 14, until 17, after. */
export const day_parts = ['morning', 'noon', 'afternoon', 'evening'] as const;
export type DayPart = (typeof day_parts)[number];

/** A clerk's visits of one class or part of the day: visits, their waits in seconds, ratings, those of four or five points. */
export interface Group {
  clerk_id: string;
  sort: Sort;
  part: string;
  served: number;
  waited_s: number;
  rated: number;
  satisfied: number;
}

/** Where a clerk's visits stand out: satisfied and waited here, and in the clerk's or the others' visits it is held against. */
export interface Uneven {
  clerk_id: string;
  sort: Sort;
  part: string;
  what: 'rating' | 'wait';
  /** Percent satisfied, or minutes waited. */
  here: number;
  elsewhere: number;
  visits: number;
}

/** The lines of PRIN-04: points of percent, minutes, and how many visits it takes before anything is said. */
export interface Lines {
  gap_percent: number;
  wait_minutes: number;
  least: number;
}

type Sum = Pick<Group, 'served' | 'waited_s' | 'rated' | 'satisfied'>;
const sum = (groups: readonly Group[]): Sum =>
  groups.reduce(
    (all, one) => ({
      served: all.served + one.served,
      waited_s: all.waited_s + one.waited_s,
      rated: all.rated + one.rated,
      satisfied: all.satisfied + one.satisfied,
    }),
    { served: 0, waited_s: 0, rated: 0, satisfied: 0 },
  );
const percent = (of: Sum) => Math.round((of.satisfied / of.rated) * 100);
const minutes = (of: Sum) => Math.round(of.waited_s / of.served / 6) / 10;

/** A group against the clerk's other visits: fewer are satisfied by the gap or more. */
function unevenRating(of: Group, groups: readonly Group[], lines: Lines): Uneven[] {
  const rest = sum(groups.filter(one => one !== of && one.clerk_id === of.clerk_id && one.sort === of.sort));
  if (of.rated < lines.least || rest.rated < lines.least) return [];
  const [here, elsewhere] = [percent(of), percent(rest)];
  if (elsewhere - here < lines.gap_percent) return [];
  const { clerk_id, sort, part } = of;
  return [{ clerk_id, sort, part, what: 'rating', here, elsewhere, visits: of.rated }];
}

/** A group against the same group of the other clerks: the customers waited longer for this clerk by the line or more. */
function unevenWait(of: Group, groups: readonly Group[], lines: Lines): Uneven[] {
  const others = sum(
    groups.filter(one => one.clerk_id !== of.clerk_id && one.sort === of.sort && one.part === of.part),
  );
  if (of.served < lines.least || others.served < lines.least) return [];
  const [here, elsewhere] = [minutes(of), minutes(others)];
  if (here - elsewhere < lines.wait_minutes) return [];
  const { clerk_id, sort, part } = of;
  return [{ clerk_id, sort, part, what: 'wait', here, elsewhere, visits: of.served }];
}

/**
 * Where a clerk does not treat every customer at one level (PRIN-04): a class or part of the day whose customers are
 * less satisfied than the clerk's others, or wait longer than the same customers of the other clerks.
 */
export const unevenOf = guarded(
  'PRIN-04',
  (groups: readonly Group[], lines: Lines): Uneven[] =>
    groups.flatMap(one => [...unevenRating(one, groups, lines), ...unevenWait(one, groups, lines)]),
  () => [],
);
