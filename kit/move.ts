import type { Ctx, DueItem } from './ctx.ts';
import { type Row, type Statement, sql } from './db.ts';
import { followersOf, startDue } from './due.ts';
import type { Id } from './ids.ts';
import { allows, type Machine, type VerbOf } from './machine.ts';
import { Refusal } from './refusal.ts';

/** What an event keeps beside who, when and what: ids, codes and figures; never personal data. */
export type Facts = Record<string, unknown>;

/** A row that a machine governs. */
export interface Stateful {
  hall_id: number;
  id: Id;
  state: string;
}

/** What goes with a move: columns to set, facts for the event, clocks to start and to stop. */
export interface With {
  set?: Row;
  facts?: Facts;
  start?: readonly DueItem[];
  /** Kinds of due work of this subject to drop. */
  stop?: readonly string[];
}

const made = new Map<string, Statement<Row, Row>>();

/** What an event keeps, with the name that stands beside an intern's and the confirmation, where there is one. */
const kept = (ctx: Ctx, facts: Facts | undefined): string => {
  const { mentor_id, confirmed_by } = ctx.actor;
  if (mentor_id === undefined) return JSON.stringify(facts ?? {});
  return JSON.stringify({ ...facts, mentor_id, ...(confirmed_by === undefined ? {} : { confirmed_by }) });
};

const event_columns = 'hall_id, at, id, what, subject_id, actor_id, facts';
const start_columns = 'hall_id, due_at, id, kind, subject_id, facts';

const one_event = `select hall_id, :at::timestamptz, :event_id::uuid, :what::text, :id::uuid, :actor_id::uuid, :facts::text from moved`;
const an_event_each = `select m.hall_id, :at::timestamptz, e.id, e.what, :id::uuid, :actor_id::uuid, e.facts
  from moved m, unnest(:event_ids::uuid[], :whats::text[], :all_facts::text[]) e(id, what, facts)`;

/** The tail every change shares: its event, the clocks it starts, the clocks it stops. */
function tail(given: With, noted = one_event): string {
  const parts = [`noted as (insert into event (${event_columns}) ${noted})`];
  if (given.start !== undefined && given.start.length > 0) {
    parts.push(
      `started as (insert into due_work (${start_columns}) select m.hall_id, d.due_at, d.id, d.kind, :id::uuid, d.facts
         from moved m, unnest(:due_ats::timestamptz[], :due_ids::uuid[], :due_kinds::text[], :due_facts::text[]) d(due_at, id, kind, facts))`,
    );
  }
  if (given.stop !== undefined && given.stop.length > 0) {
    parts.push(
      `stopped as (delete from due_work w using moved m where w.hall_id = :hall_id and w.subject_id = :id and w.kind = any(:stop_kinds))`,
    );
  }
  return parts.join(',\n');
}

/**
 * A compare-and-set that meets no row divides by nothing: the statement itself fails, and nothing of its act can be
 * committed. So a move is sent and not waited for, and the act goes on.
 */
const or_fail = 'select 1 / count(*)::int from moved';
const fasterWas = (fault: unknown): unknown =>
  fault instanceof Error && 'code' in fault && fault.code === '22012'
    ? new Refusal('kit.changed_meanwhile')
    : fault;

function tailValues(ctx: Ctx, what: string, given: With): Row {
  const start = given.start ?? [];
  return {
    at: ctx.now,
    event_id: ctx.newId(),
    what,
    actor_id: ctx.actor.id,
    facts: kept(ctx, given.facts),
    due_ats: start.map(item => item.due_at),
    due_ids: start.map(() => ctx.newId()),
    due_kinds: start.map(item => item.kind),
    due_facts: start.map(item => JSON.stringify(item.facts ?? {})),
    stop_kinds: given.stop ?? [],
  };
}

/** What is moved with, and the work that modules above start when such an event is written. */
function followed(ctx: Ctx, whats: readonly string[], given: With): With {
  const kinds = whats.flatMap(what => followersOf(what));
  if (kinds.length === 0) return given;
  return { ...given, start: [...(given.start ?? []), ...kinds.map(kind => ({ kind, due_at: ctx.now }))] };
}

/** One name for one shape, in whatever order its columns were written down. */
const columnsOf = (set: Row | undefined): string[] => Object.keys(set ?? {}).sort();

const shapeOf = (given: With): string =>
  `${columnsOf(given.set).join(',')}|${(given.start?.length ?? 0) > 0}|${(given.stop?.length ?? 0) > 0}`;

function statementFor(name: string, source: () => string): Statement<Row, Row> {
  let found = made.get(name);
  if (found === undefined) {
    found = sql(name, source());
    made.set(name, found);
  }
  return found;
}

/** Tells the screens of a hall, after the commit, that something of this module changed. */
export function announce(ctx: Ctx, hall_id: number, what: string): void {
  const topics = ctx.announced.get(hall_id) ?? new Set<string>();
  topics.add(what.slice(0, what.indexOf('.')));
  ctx.announced.set(hall_id, topics);
}

/**
 * The only way a state changes: compare-and-set on hall, id and old state, the event row, and the
 * clocks, in one statement of the request's transaction. Refuses `kit.not_from_here` when the machine
 * forbids the verb in the row's state; `kit.changed_meanwhile` when somebody was faster, told by the next statement
 * that is waited for.
 */
export async function move<M extends Machine>(
  ctx: Ctx,
  of: M,
  row: Stateful,
  verb: VerbOf<M>,
  also: With = {},
): Promise<void> {
  if (!allows(of, row.state, verb)) {
    throw new Refusal('kit.not_from_here', { facts: { verb, state: row.state } });
  }
  const what = `${of.name}.${verb}`;
  const given = followed(ctx, [what], also);
  const set = given.set ?? {};
  const statement = statementFor(`${what}:${row.state}:${shapeOf(given)}`, () => {
    const columns = columnsOf(set).map(column => `, ${column} = :set_${column}`);
    const mine = of.kept_by === 'customer' ? '' : 'hall_id = :hall_id and ';
    return `with moved as (update ${of.table} set state = :to_state${columns.join('')}
      where ${mine}id = :id and state = :from_state returning :hall_id::integer as hall_id),\n${tail(given)}\n${or_fail}`;
  });
  const values: Row = tailValues(ctx, what, given);
  for (const [column, value] of Object.entries(set)) values[`set_${column}`] = value;
  values.hall_id = row.hall_id;
  values.id = row.id;
  values.from_state = row.state;
  values.to_state = of.moves[verb]?.to;
  ctx.tx.send(statement, values, fasterWas);
  announce(ctx, row.hall_id, what);
}

/**
 * Several moves of one row, one right after the other, such as a card that is bound and works at once: every step must be
 * allowed from the one before and leaves its own event, and the row goes to the last state in one statement. What is
 * set, started and stopped belongs to all of them together.
 */
export async function moveThrough<M extends Machine>(
  ctx: Ctx,
  of: M,
  row: Stateful,
  steps: readonly { verb: VerbOf<M>; facts?: Facts }[],
  also: Omit<With, 'facts'> = {},
): Promise<void> {
  let to_state = row.state;
  for (const { verb } of steps) {
    if (!allows(of, to_state, verb))
      throw new Refusal('kit.not_from_here', { facts: { verb, state: to_state } });
    to_state = of.moves[verb]?.to ?? to_state;
  }
  const whats = steps.map(({ verb }) => `${of.name}.${verb}`);
  const given = followed(ctx, whats, also);
  const set = given.set ?? {};
  const statement = statementFor(`${whats.join('>')}:${row.state}:${shapeOf(given)}`, () => {
    const columns = columnsOf(set).map(column => `, ${column} = :set_${column}`);
    const mine = of.kept_by === 'customer' ? '' : 'hall_id = :hall_id and ';
    return `with moved as (update ${of.table} set state = :to_state${columns.join('')}
      where ${mine}id = :id and state = :from_state returning :hall_id::integer as hall_id),\n${tail(given, an_event_each)}\n${or_fail}`;
  });
  const values: Row = {
    ...tailValues(ctx, '', given),
    ...{ hall_id: row.hall_id, id: row.id, from_state: row.state, to_state, whats },
    event_ids: steps.map(() => ctx.newId()),
    all_facts: steps.map(({ facts }) => kept(ctx, facts)),
  };
  for (const [column, value] of Object.entries(set)) values[`set_${column}`] = value;
  ctx.tx.send(statement, values, fasterWas);
  for (const what of whats) announce(ctx, row.hall_id, what);
}

/**
 * The same move of many rows of one hall at once, such as a run of cards: one statement, an event each. All of them or
 * none: `kit.changed_meanwhile` when somebody was faster with one, told as a single move tells it. It starts and stops no clocks.
 */
export async function moveAll<M extends Machine>(
  ctx: Ctx,
  of: M,
  rows: readonly Stateful[],
  verb: VerbOf<M>,
  given: Pick<With, 'set' | 'facts'> = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  if (rows.some(row => row.state !== first.state || row.hall_id !== first.hall_id))
    throw new Error(`${of.name}.${verb}: rows of one hall and state`);
  if (!allows(of, first.state, verb))
    throw new Refusal('kit.not_from_here', { facts: { verb, state: first.state } });
  const what = `${of.name}.${verb}`;
  const set = given.set ?? {};
  const statement = statementFor(`${what}*${first.state}:${columnsOf(set).join(',')}`, () => {
    const columns = columnsOf(set).map(column => `, ${column} = :set_${column}`);
    const mine = of.kept_by === 'customer' ? '' : 't.hall_id = :hall_id and ';
    return `with told as (select * from unnest(:ids::uuid[], :event_ids::uuid[]) d(id, event_id)),
      moved as (update ${of.table} t set state = :to_state${columns.join('')} from told d
        where ${mine}t.id = d.id and t.state = :from_state returning d.id, d.event_id),
      noted as (insert into event (${event_columns}) select :hall_id::integer, :at::timestamptz, event_id, :what::text, id, :actor_id::uuid, :facts::text from moved)
      select 1 / (count(*) = cardinality(:ids::uuid[]))::int from moved`;
  });
  const values: Row = {
    hall_id: first.hall_id,
    ids: rows.map(row => row.id),
    event_ids: rows.map(() => ctx.newId()),
    from_state: first.state,
    to_state: of.moves[verb]?.to,
    at: ctx.now,
    what,
    actor_id: ctx.actor.id,
    facts: kept(ctx, given.facts),
  };
  for (const [column, value] of Object.entries(set)) values[`set_${column}`] = value;
  ctx.tx.send(statement, values, fasterWas);
  announce(ctx, first.hall_id, what);
}

/**
 * Begins a life: inserts the row in the machine's start state, with its event and clocks, in one statement. `whatIs` says
 * what a fault of it means, such as an «at most one» that stands already.
 */
export async function begin<M extends Machine>(
  ctx: Ctx,
  of: M,
  row: Row & { hall_id: number; id: Id },
  verb: string,
  also: Omit<With, 'set' | 'stop'> & { whatIs?: (fault: unknown) => unknown } = {},
): Promise<void> {
  const what = `${of.name}.${verb}`;
  const given = followed(ctx, [what], also);
  const columns = columnsOf(row).filter(column => column !== 'hall_id' && column !== 'id');
  const statement = statementFor(`${what}+${columns.join(',')}|${shapeOf(given)}`, () => {
    const values = columns.map(column => `, :set_${column}`).join('');
    const mine = of.kept_by === 'customer' ? ['', ''] : ['hall_id, ', ':hall_id, '];
    return `with moved as (insert into ${of.table} (${mine[0]}id, state${columns.map(column => `, ${column}`).join('')})
      values (${mine[1]}:id, :to_state${values}) returning :hall_id::integer as hall_id),\n${tail(given)}\nselect 1 from moved`;
  });
  const values: Row = tailValues(ctx, what, given);
  for (const column of columns) values[`set_${column}`] = row[column];
  values.hall_id = row.hall_id;
  values.id = row.id;
  values.to_state = of.start;
  ctx.tx.send(statement, values, also.whatIs);
  announce(ctx, row.hall_id, what);
}

const insertEvent = sql<Row, Row>(
  'kit.record',
  `insert into event (${event_columns}) values (:hall_id, :at, :event_id, :what, :subject_id, :actor_id, :facts)`,
);

/** Writes an event that changes no state: a reading of personal data, a suggestion shown, a check answered. */
export async function record(
  ctx: Ctx,
  what: string,
  about: { hall_id: number; subject_id: Id; facts?: Facts },
): Promise<void> {
  ctx.tx.send(insertEvent, {
    hall_id: about.hall_id,
    at: ctx.now,
    event_id: ctx.newId(),
    what,
    subject_id: about.subject_id,
    actor_id: ctx.actor.id,
    facts: kept(ctx, about.facts),
  });
  for (const kind of followersOf(what))
    await startDue(ctx, about.hall_id, about.subject_id, { kind, due_at: ctx.now });
  announce(ctx, about.hall_id, what);
}
