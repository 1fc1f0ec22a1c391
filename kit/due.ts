import type { Instant } from './clock.ts';
import type { Ctx, DueItem } from './ctx.ts';
import { type Database, look, sql, type Tx, transaction } from './db.ts';
import type { Id } from './ids.ts';

/** One claimed item of due work. */
export interface Due {
  hall_id: number;
  id: Id;
  kind: string;
  subject_id: Id;
  due_at: Instant;
  facts: Record<string, unknown>;
}

/** What the clock does when an item of this kind falls due; must be repeatable. */
export type DueAct = (ctx: Ctx, due: Due) => Promise<void>;

const acts = new Map<string, DueAct>();

/** Declares what happens when work of a kind falls due; declared once, in a module's jobs.ts. */
export function onDue(kind: string, act: DueAct): void {
  acts.set(kind, act);
}

const followers = new Map<string, string[]>();

/**
 * A module above wants to act on what was written below it, by `record` or a move: each such event starts due work of this kind, now,
 * for the event's subject, in the same transaction (decision 2). Declared once, in a module's jobs.ts.
 */
export function follow(what: string, kind: string): void {
  followers.set(what, [...(followers.get(what) ?? []), kind]);
}

/** The kinds of due work that an event starts. */
export const followersOf = (what: string): readonly string[] => followers.get(what) ?? [];

const insertDue = sql<{
  hall_id: number;
  due_at: Instant;
  id: Id;
  kind: string;
  subject_id: Id;
  facts: string;
}>(
  'kit.due_insert',
  `insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
   values (:hall_id, :due_at, :id, :kind, :subject_id, :facts)`,
);
const deleteDue = sql<{ hall_id: number; subject_id: Id; kinds: readonly string[] }>(
  'kit.due_drop',
  'delete from due_work where hall_id = :hall_id and subject_id = :subject_id and kind = any(:kinds)',
);
const claimNext = sql<
  { hall_id: number; until: Instant; passed: readonly Id[] },
  { id: Id; kind: string; subject_id: Id; due_at: Instant; facts: string; attempts: number }
>(
  'kit.due_claim',
  `select id, kind, subject_id, due_at, facts, attempts from due_work
   where hall_id = :hall_id and due_at <= :until and not parked and id <> all(:passed::uuid[])
   order by due_at, id limit 1 for update skip locked`,
);
const dropClaimed = sql<{ hall_id: number; due_at: Instant; id: Id }>(
  'kit.due_done',
  'delete from due_work where hall_id = :hall_id and due_at = :due_at and id = :id',
);
const noteFailure = sql<{ hall_id: number; due_at: Instant; id: Id; fault: string; most: number }>(
  'kit.due_failed',
  `update due_work set attempts = attempts + 1, last_fault = :fault, parked = attempts + 1 >= :most
   where hall_id = :hall_id and due_at = :due_at and id = :id`,
);

/** Starts a clock outside a move. */
export async function startDue(ctx: Ctx, hall_id: number, subject_id: Id, item: DueItem): Promise<void> {
  ctx.tx.send(insertDue, {
    hall_id,
    due_at: item.due_at,
    id: ctx.newId(),
    kind: item.kind,
    subject_id,
    facts: JSON.stringify(item.facts ?? {}),
  });
}

/** Stops clocks of a subject outside a move. */
export async function stopDue(
  ctx: Ctx,
  hall_id: number,
  subject_id: Id,
  kinds: readonly string[],
): Promise<void> {
  ctx.tx.send(deleteDue, { hall_id, subject_id, kinds });
}

/** How often an item is tried before it is set aside for a person to look at. */
const attempts_max = 6;

/** Makes the context of one item; the server hands this in, so that the kit does not build actors. */
export type DueContext = (tx: Ctx['tx'], due: Due) => Ctx;

/** What is run, in which hall, how much of it at most. */
export interface DueRun {
  hall_id: number;
  most: number;
  /**
   * Up to which instant, asked first in the transaction of each item: a simulated hall holds its clock here, so that
   * one item runs after the other across all processes. Undefined ends the run.
   */
  until: (tx: Tx) => Promise<Instant | undefined>;
}

/**
 * Runs what is due in one hall up to an instant, oldest first, each item in its own transaction and with that
 * transaction's connection alone. Answers how many ran. An item that fails is rolled back, counted, passed over in
 * this run, and after six tries set aside: nothing behind it waits for it.
 */
export async function runDue(
  db: Database,
  of: DueRun,
  context: DueContext,
  after: (ctx: Ctx) => void,
): Promise<number> {
  const passed: Id[] = [];
  let ran = 0;
  for (; ran < of.most; ran += 1) {
    const outcome = await runOne(db, of, passed, context);
    if (outcome === 'none') break;
    if ('failed' in outcome) passed.push(outcome.failed);
    else after(outcome.done);
  }
  return ran;
}

async function runOne(
  db: Database,
  of: DueRun,
  passed: readonly Id[],
  context: DueContext,
): Promise<'none' | { done: Ctx } | { failed: Id }> {
  const { hall_id } = of;
  let claimed: Due | undefined;
  try {
    const ctx = await transaction(db, async tx => {
      claimed = undefined;
      const until = await of.until(tx);
      const row = until === undefined ? undefined : await tx.maybe(claimNext, { hall_id, until, passed });
      if (row === undefined) return undefined;
      claimed = { ...row, hall_id, facts: {} };
      const due = { ...claimed, facts: JSON.parse(row.facts) };
      const inside = context(tx, due);
      const act = acts.get(row.kind);
      if (act === undefined) throw new Error(`nobody handles due work of kind ${row.kind}`);
      await act(inside, due);
      await tx.run(dropClaimed, { hall_id, due_at: row.due_at, id: row.id });
      return inside;
    });
    return ctx === undefined ? 'none' : { done: ctx };
  } catch (fault) {
    const failed = claimed;
    if (failed === undefined) throw fault;
    const text = fault instanceof Error ? fault.message : String(fault);
    await transaction(db, tx =>
      tx.run(noteFailure, { ...failed, fault: text.slice(0, 500), most: attempts_max }),
    );
    return { failed: failed.id };
  }
}

const dueHalls = sql<{ until: Instant }, { hall_id: number }>(
  'kit.due_halls',
  'select distinct hall_id from due_work where due_at <= :until and not parked limit 500',
);

/** The halls in which something is due, found without a lock (decision 2). */
export const hallsWithDue = (db: Database, until: Instant): Promise<number[]> =>
  look(db, async tx => (await tx.rows(dueHalls, { until })).map(row => row.hall_id));
