import type { BusinessDay, Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { clauseOf } from './clause.ts';
import { bearsWitness, dayBounds, grouped, rowsWitnessed, toldApart } from './evidence.ts';
import { countsOfHalls } from './evidence_store.ts';
import { type GroupId, groups } from './groups.ts';

/** A day of a hall, looked at as a whole. */
export interface HallDay {
  hall_id: number;
  day: BusinessDay;
}

/** How often a clause was due in a hall on a day, and how often it was broken. */
export interface Kept {
  row: string;
  due: number;
  broken: number;
  /** What is counted, such as «numbers taken». */
  say: Words;
}

/** How a group of clauses stands: by its share, recorded without a measure, or without any record. */
export type Standing = 'green' | 'amber' | 'red' | 'recorded' | 'none';

/** One group of clauses in one hall on one day. */
export interface GroupStanding {
  group: GroupId;
  standing: Standing;
  /** Mean over its measured clauses of the part that was kept, percent; null when none was due. */
  share: number | null;
  due: number;
  broken: number;
  records: number;
}

/** The shares from which a group is green or amber, percent (GEN-20). */
export interface Bands {
  green: number;
  amber: number;
}

interface Measure {
  row: string;
  due: readonly string[];
  broken: readonly string[];
  say: Words;
}

type Counter = (ctx: Ctx, halls: readonly HallDay[]) => Promise<(Kept & { hall_id: number })[]>;

const measures: Measure[] = [];
const counters: Counter[] = [];

/** A module declares how a clause is measured from the record: the events by which it is due, and those by which it is broken. */
export function measure(
  row: string,
  of: { due: readonly string[]; broken: readonly string[]; say: Words },
): void {
  measures.push({ row, ...of });
}

/** A module declares how it counts its clauses itself, for any number of halls at once. */
export function countKept(counter: Counter): void {
  counters.push(counter);
}

/** What the record of one hall and day says, clause by clause. */
export interface HallRecord {
  kept: Kept[];
  /** Events of the day that bear witness to each clause. */
  records: ReadonlyMap<string, number>;
}

/** Reads the record of many halls at once: one statement for all events, one more for each module that counts itself. */
export async function recordsOf(
  ctx: Ctx,
  halls: readonly HallDay[],
): Promise<ReadonlyMap<number, HallRecord>> {
  const bounds = halls.map(one => dayBounds(one.day));
  const rows = await ctx.tx.rows(countsOfHalls, {
    halls: halls.map(one => one.hall_id),
    froms: bounds.map(one => one.from) as readonly Instant[],
    untils: bounds.map(one => one.until) as readonly Instant[],
    ...toldApart(),
  });
  const by_hall = grouped(rows, row => row.hall_id);
  const counted = (await Promise.all(counters.map(count => count(ctx, halls)))).flat();
  return new Map(
    halls.map(({ hall_id }) => {
      const events = by_hall.get(hall_id) ?? [];
      const own = counted.filter(one => one.hall_id === hall_id);
      return [hall_id, { kept: [...keptBy(byWhat(events)), ...own], records: recordsIn(events) }];
    }),
  );
}

/** The index of many halls over a span of time, from the clauses that events measure; one statement, however long the span. */
export async function indexOverSpan(
  ctx: Ctx,
  halls: readonly number[],
  span: { from: Instant; until: Instant },
): Promise<ReadonlyMap<number, number | null>> {
  const rows = await ctx.tx.rows(countsOfHalls, {
    halls,
    froms: halls.map(() => span.from),
    untils: halls.map(() => span.until),
    ...toldApart(),
  });
  const by_hall = grouped(rows, row => row.hall_id);
  return new Map(halls.map(hall => [hall, indexOf(keptBy(byWhat(by_hall.get(hall) ?? [])))]));
}

/** Events of a hall and day, counted by name, and by the fact that tells them apart where one does. */
type Counted = readonly { what: string; value: string | null; count: number }[];

/** The same by name alone. */
function byWhat(counted: Counted): Map<string, number> {
  const events = new Map<string, number>();
  for (const { what, count } of counted) events.set(what, (events.get(what) ?? 0) + count);
  return events;
}

const sum = (events: ReadonlyMap<string, number>, whats: readonly string[]): number =>
  whats.reduce((total, what) => total + (events.get(what) ?? 0), 0);

/** What the events of a day say of the clauses that are measured by them. */
function keptBy(events: ReadonlyMap<string, number>): Kept[] {
  return measures.flatMap(({ row, due, broken, say }) => {
    const missed = sum(events, broken);
    // What was missed was due, even where nothing else happened: a hall that never opened was to open.
    const all = Math.max(sum(events, due), missed);
    return all === 0 ? [] : [{ row, due: all, broken: missed, say }];
  });
}

function recordsIn(events: Counted): ReadonlyMap<string, number> {
  const by_what = grouped(events, one => one.what);
  const records = new Map<string, number>();
  for (const [row, whats] of rowsWitnessed()) {
    const found = [...whats.keys()].flatMap(what => by_what.get(what) ?? []);
    const count = found.reduce((total, one) => total + (bearsWitness(row, one) ? one.count : 0), 0);
    if (count > 0) records.set(row, count);
  }
  return records;
}

/** The part of a clause that was kept, percent. */
export const shareOf = (of: Pick<Kept, 'due' | 'broken'>): number => ((of.due - of.broken) / of.due) * 100;

/**
 * The compliance index (GEN-20): the mean over the measured clauses of the part that was kept, percent. Every clause
 * weighs the same, so that four hundred numbers do not drown one missed opening. Null where nothing was due.
 */
export const indexOf = guarded(
  'GEN-20',
  (kept: readonly Kept[]): number | null =>
    kept.length === 0 ? null : kept.reduce((total, one) => total + shareOf(one), 0) / kept.length,
  () => null,
);

const standingOf = (share: number | null, records: number, bands: Bands): Standing => {
  if (share === null) return records > 0 ? 'recorded' : 'none';
  if (share >= bands.green) return 'green';
  return share >= bands.amber ? 'amber' : 'red';
};

const groupOfRow = (row: string): string => clauseOf(row)?.group ?? '';

/** How each group stands that left anything on record. */
export function standingsOf(of: HallRecord, bands: Bands): GroupStanding[] {
  return groups.flatMap(({ id: group }) => {
    const kept = of.kept.filter(one => groupOfRow(one.row) === group);
    const records = [...of.records].reduce(
      (total, [row, count]) => (groupOfRow(row) === group ? total + count : total),
      0,
    );
    const share = indexOf(kept);
    const standing = standingOf(share, records, bands);
    if (standing === 'none') return [];
    const due = kept.reduce((total, one) => total + one.due, 0);
    const broken = kept.reduce((total, one) => total + one.broken, 0);
    return [{ group, standing, share, due, broken, records }];
  });
}

/** The groups of which any clause is measured or witnessed, in the order of the catalogue. */
export const groupsOnRecord = (): GroupId[] => {
  const rows = [...measures.map(one => one.row), ...rowsWitnessed().keys()];
  const there = new Set(rows.map(groupOfRow));
  return groups.map(one => one.id).filter(id => there.has(id));
};
