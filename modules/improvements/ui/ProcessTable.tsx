import { useSay } from '../../../kit/ui/language.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Improvement, Process } from './shapes.ts';
import { improving as words } from './words.ts';

interface TableProps {
  of: Process[];
  improvements: readonly Improvement[];
  /** Whether it is told how long visits take: of one hall only. */
  timed: boolean;
}

const timed_columns = new Set(['minutes', 'orders']);

/** What each business asks of its customer, what it asked before, and how long it takes (SVC-25). */
export function ProcessTable({ of, improvements, timed }: TableProps) {
  const say = useSay();
  const open = (code: string) =>
    improvements.filter(
      one => one.business?.code === code && one.state !== 'judged' && one.state !== 'declined',
    ).length;
  return (
    <Table<Process>
      label={say(words.processes)}
      columns={columnsOf(say, open).filter(one => timed || !timed_columns.has(one.id))}
      rows={of}
      rowId={one => one.business}
      firstSort={{ column: 'steps', direction: 'down' }}
    />
  );
}

function columnsOf(say: (of: Words) => string, open: (code: string) => number): Column<Process>[] {
  const counted = (what: 'steps' | 'fields'): Column<Process> => ({
    id: what,
    head: say(words[what]),
    figures: true,
    cell: one => (
      <>
        {one[what]}
        {one.former !== null && one.former[what] !== one[what] && (
          <small className="im-was">{say(words.was(one.former[what]))}</small>
        )}
      </>
    ),
    sortBy: one => one[what],
  });
  return [
    { id: 'business', head: say(words.business), cell: one => <b>{say(one.say)}</b> },
    counted('steps'),
    counted('fields'),
    {
      id: 'points',
      head: say(words.points),
      figures: true,
      cell: one => one.points,
      sortBy: one => one.points,
    },
    {
      id: 'minutes',
      head: say(words.minutes),
      figures: true,
      cell: one => one.minutes?.toFixed(1) ?? '—',
      sortBy: one => one.minutes ?? -1,
    },
    {
      id: 'orders',
      head: say(words.orders),
      figures: true,
      cell: one => one.orders,
      sortBy: one => one.orders,
    },
    {
      id: 'open',
      head: say(words.open_here),
      figures: true,
      cell: one => open(one.business),
      sortBy: one => open(one.business),
    },
  ];
}
