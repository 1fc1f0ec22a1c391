import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Machine } from '../../kit/machine.ts';
import { checkRun } from '../checklists/index.ts';
import { counter } from '../counters/index.ts';
import { day } from '../halls/index.ts';
import { clauses, controls, coverageOf } from '../norms/index.ts';
import { pairMachine } from '../people/index.ts';
import { ticket, utterance } from '../queue/index.ts';
import { chainTail, whatHappened } from './store.ts';

const machines: readonly Machine[] = [pairMachine, checkRun, day, counter, ticket, utterance];

/** Happenings that no machine moves, with the clauses that ask for them. */
const recorded: Record<string, readonly string[]> = {
  'halls.day.unlock': ['SEC-05'],
  'halls.last_ticket_soon': ['QUE-10'],
  'queue.wait_warning': ['QUE-01'],
  'queue.wait_over': ['QUE-01'],
  'queue.visit_carried_on': ['QUE-10'],
  'counters.pause_over': ['PRIN-11'],
};

/** Which clauses an event is evidence for: what its machine says, what a control of its name says. */
function clausesByEvent(): Map<string, Set<string>> {
  const by = new Map<string, Set<string>>();
  const add = (what: string, rows: readonly string[]) => {
    const known = by.get(what) ?? new Set<string>();
    for (const row of rows) known.add(row);
    by.set(what, known);
  };
  for (const of of machines)
    for (const [verb, rule] of Object.entries(of.moves)) add(`${of.name}.${verb}`, rule.rows ?? []);
  for (const one of controls) if (one.control.name.includes('.')) add(one.control.name, [one.row]);
  for (const [what, rows] of Object.entries(recorded)) add(what, rows);
  return by;
}

let by_event: Map<string, Set<string>> | undefined;

/** The book: every clause in the order of the catalogue, and how far it is real. */
export function bookOf() {
  const coverage = coverageOf(clauses, controls);
  const status = new Map(coverage.rows.map(row => [row.id, row.status]));
  return {
    total: coverage.total,
    rows: clauses.map(row => ({
      id: row.id,
      group: row.group,
      say: { zh: row.zh, en: row.en },
      status: status.get(row.id) ?? ('not_yet' as const),
    })),
  };
}

const newest_shown = 5;

/** Which clauses have evidence in this hall today, the newest five, and how long the record is. */
export async function evidenceOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  by_event ??= clausesByEvent();
  const bounds = { from: onDay(today, '00:00'), until: onDay(addDays(today, 1), '00:00') };
  const rows = new Map<string, { id: string; events: number; last_ms: number; last_at: string }>();
  for (const { what, count, last_at } of await ctx.tx.rows(whatHappened, { hall_id, ...bounds })) {
    for (const id of by_event.get(what) ?? []) {
      const known = rows.get(id);
      const last_ms = Math.max(known?.last_ms ?? 0, last_at.getTime());
      rows.set(id, {
        id,
        events: (known?.events ?? 0) + count,
        last_ms,
        last_at: last_ms === last_at.getTime() ? last_at.toISOString() : (known?.last_at ?? ''),
      });
    }
  }
  const list = [...rows.values()].sort((a, b) => b.last_ms - a.last_ms);
  const tail = await ctx.tx.maybe(chainTail, { hall_id });
  return {
    day: today,
    rows: list.map(({ id, events, last_at }) => ({ id, events, last_at })),
    newest: list.slice(0, newest_shown).map(one => one.id),
    chain: { events: tail?.count ?? 0, newest_at: tail?.newest_at?.toISOString() ?? null },
  };
}
