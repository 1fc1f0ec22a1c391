import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type BusinessDay, businessDay, day_ms, type Instant, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Machine } from '../../kit/machine.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { clauseOf } from './clause.ts';
import { countOf, countsByWhat, type EventRow, newestOf, ofSubjects } from './evidence_store.ts';
import type { evidenceSchema } from './wire.ts';

/** Evidence of a clause in one hall on one day. */
export type Evidence = z.output<typeof evidenceSchema>;

/** One event as evidence shows it. */
export type Witness = Evidence['witnesses'][number];

/** Which hall, which day, and which part of it (a ticket class, say). */
export interface Asked {
  hall_id: number;
  day: BusinessDay;
  filter: string | undefined;
}

type EvidenceOf = (ctx: Ctx, asked: Asked) => Promise<Partial<Evidence>>;

const measured = new Map<string, EvidenceOf>();
/** Of which events, by name, a clause has evidence: all of them, or those alone of which a fact has one of some values. */
const witnessed = new Map<string, Map<string, ReadonlySet<string> | 'all'>>();
/** The fact that tells the events of one name apart, where some of them are evidence of one clause and some of another. */
const telling = new Map<string, string>();
const said = new Map<string, Words>();

/** A module declares how the evidence of a clause is measured: figures, with the rows behind them. */
export function evidence(row: string, of: EvidenceOf): void {
  measured.set(row, of);
}

/** A module declares that an event of this name is evidence of these clauses, and how the event is said. */
export function witness(what: string, say: Words, ...rows: string[]): void {
  said.set(what, say);
  for (const row of rows) witnessed.set(row, (witnessed.get(row) ?? new Map()).set(what, 'all'));
}

/**
 * A module declares that, of the events of one name, those are evidence of a clause of which a fact has one of these
 * values: the test of the course that teaches it, the sheet of the list that asks it. Events of one name are told apart by one fact.
 */
export function witnessWhere(
  what: string,
  say: Words,
  where: { fact: string; is: readonly string[] },
  ...rows: string[]
): void {
  if ((telling.get(what) ?? where.fact) !== where.fact) throw new Error(`${what} is told apart by two facts`);
  telling.set(what, where.fact);
  said.set(what, say);
  for (const row of rows) {
    const of = witnessed.get(row) ?? new Map<string, ReadonlySet<string> | 'all'>();
    const before = of.get(what) ?? new Set<string>();
    witnessed.set(row, of.set(what, before === 'all' ? 'all' : new Set([...before, ...where.is])));
  }
}

/** Every move of a machine that names clauses is evidence of them. */
export function enterMachines(machines: readonly Machine[]): void {
  for (const of of machines)
    for (const [verb, rule] of Object.entries(of.moves))
      witness(`${of.name}.${verb}`, rule.say, ...(rule.rows ?? []));
}

/** The names of the events that are evidence of a clause. */
export const witnessesOf = (row: string): string[] => [...(witnessed.get(row)?.keys() ?? [])].sort();

/** Whether a counted event is evidence of a clause: of its name, and of the value that is asked for, where one is. */
export const bearsWitness = (row: string, of: { what: string; value: string | null }): boolean => {
  const wanted = witnessed.get(row)?.get(of.what);
  return wanted === 'all' || (wanted !== undefined && of.value !== null && wanted.has(of.value));
};

/** The names of events that are told apart by a fact, and that fact, as two columns. */
export const toldApart = (): { told_whats: string[]; told_facts: string[] } => ({
  told_whats: [...telling.keys()],
  told_facts: [...telling.values()],
});

/** Rows by a name of theirs. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const by = new Map<Key, Row[]>();
  for (const row of rows) {
    const of = by.get(keyOf(row));
    if (of === undefined) by.set(keyOf(row), [row]);
    else of.push(row);
  }
  return by;
}

/** What is asked of the record for one clause: names, and beside each the fact and the value, where only those count. */
function askedOf(row: string): { whats: string[]; facts: (string | null)[]; values: (string | null)[] } {
  const asked = [...(witnessed.get(row) ?? [])].flatMap(([what, values]) => {
    const fact = values === 'all' ? null : (telling.get(what) ?? null);
    return [...(values === 'all' ? [null] : values)].map(value => ({ what, fact, value }));
  });
  return {
    whats: asked.map(one => one.what),
    facts: asked.map(one => one.fact),
    values: asked.map(one => one.value),
  };
}

/** Whether a clause has any evidence in the product. */
export const hasEvidence = (row: string): boolean => measured.has(row) || witnessed.has(row);

/** The clauses with an event of the given names, for the grid of the start page. */
export const rowsWitnessed = (): ReadonlyMap<string, { keys(): Iterable<string> }> => witnessed;

/** The instants between which a business day lies. */
export const dayBounds = (day: BusinessDay): { from: Instant; until: Instant } => {
  const from = onDay(day, '00:00');
  return { from, until: later(from, day_ms) };
};

/** The fingerprint of one event: SHA-256 over its stored fields, hexadecimal. */
export const printOf = (
  of: Pick<EventRow, 'hall_id' | 'at' | 'id' | 'what' | 'subject_id' | 'actor_id' | 'facts'>,
) =>
  createHash('sha256')
    .update(
      [of.hall_id, of.at.toISOString(), of.id, of.what, of.subject_id, of.actor_id, of.facts].join('\n'),
    )
    .digest('hex');

const who = (of: EventRow): Words | null => {
  if (of.name !== null) return { zh: of.name, en: of.name_en ?? of.name };
  if (of.code !== null) return { zh: of.code, en: of.code };
  return null;
};

/** An event as evidence shows it; its facts stay in the record. */
const shown = (of: EventRow): Witness => ({
  event_id: of.id,
  at: of.at.toISOString(),
  what: of.what,
  say: said.get(of.what) ?? { zh: '有记录', en: 'recorded' },
  subject_id: of.subject_id,
  who: who(of),
  hash: printOf(of),
});

/** What happened to each of some subjects on a day, oldest first. */
export async function eventsOf(
  ctx: Pick<Ctx, 'tx'>,
  of: { hall_id: number; day: BusinessDay; subject_ids: readonly Id[] },
): Promise<Map<Id, Witness[]>> {
  const rows = await ctx.tx.rows(ofSubjects, { ...of, ...dayBounds(of.day) });
  const by = new Map<Id, Witness[]>();
  for (const row of rows) by.set(row.subject_id, [...(by.get(row.subject_id) ?? []), shown(row)]);
  return by;
}

/** The newest rows shown under a figure. */
const newest_shown = 5;

async function witnesses(ctx: Ctx, row: string, asked: Asked) {
  const wanted = askedOf(row);
  if (wanted.whats.length === 0) return { total: 0, list: [] };
  const of = { hall_id: asked.hall_id, ...wanted, ...dayBounds(asked.day) };
  const rows = await ctx.tx.rows(newestOf, { ...of, most: newest_shown });
  return { total: (await ctx.tx.maybe(countOf, of))?.count ?? 0, list: rows.map(shown) };
}

/** Live evidence of a clause: measured where a module says how, else the events that bear witness to it. */
export async function evidenceOf(
  ctx: Ctx,
  input: { hall_id: number; row: string; day?: string | undefined; filter?: string | undefined },
): Promise<Evidence> {
  if (clauseOf(input.row) === undefined) throw new Refusal('kit.not_found', { field: 'row' });
  const asked = { hall_id: input.hall_id, day: input.day ?? businessDay(ctx.now), filter: input.filter };
  const { total, list } = await witnesses(ctx, input.row, asked);
  const count: Evidence['figures'][number] = {
    id: 'count',
    say: { zh: '当天的记录', en: 'Records of the day' },
    value: total,
    unit: null,
    as: 'count',
    tone: 'plain',
  };
  const of = measured.get(input.row);
  const bare: Evidence = {
    row: input.row,
    hall_id: input.hall_id,
    day: asked.day,
    kind: of === undefined && !witnessed.has(input.row) ? 'none' : 'witnessed',
    figures: [count],
    total,
    filter: '',
    filters: [],
    histogram: null,
    days: [],
    target: null,
    causes: [],
    longest: [],
    witnesses: list,
  };
  return of === undefined ? bare : { ...bare, kind: 'measured', ...(await of(ctx, asked)) };
}

/** The figures a module measures of a clause in a hall on a day; none where none says how. */
export const figuresOf = async (ctx: Ctx, row: string, asked: Asked): Promise<Evidence['figures']> =>
  (await measured.get(row)?.(ctx, asked))?.figures ?? [];

/** What happened today in a hall, by clause: one statement, spread over the clauses the events bear witness to. */
export async function touchedToday(ctx: Ctx, hall_id: number) {
  const day = businessDay(ctx.now);
  const counts = await ctx.tx.rows(countsByWhat, { hall_id, ...toldApart(), ...dayBounds(day) });
  const by_what = grouped(counts, one => one.what);
  const rows = new Map<string, { count: number; last_at: Instant }>();
  for (const [row, whats] of witnessed) {
    const found = [...whats.keys()]
      .flatMap(what => by_what.get(what) ?? [])
      .filter(one => bearsWitness(row, one));
    const [first] = found.toSorted((a, b) => b.last_at.getTime() - a.last_at.getTime());
    if (first !== undefined)
      rows.set(row, { count: found.reduce((sum, one) => sum + one.count, 0), last_at: first.last_at });
  }
  return { day, rows };
}
