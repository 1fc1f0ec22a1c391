import { count, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { SummaryTag } from '../../history/ui/PastDays.tsx';
import type { HallNow } from './hall-now.ts';
import type { HallLine, Matrix } from './standing.ts';
import { cellOf } from './standing.ts';
import { hall_states, region as words } from './words.ts';

const p90_limit_s = 15 * 60;

interface HallTableProps {
  groups: Matrix['groups'];
  rows: HallLine[] | null;
  selected: number | null;
  onSelect: (id: number) => void;
}

type Say = ReturnType<typeof useSay>;

/** The halls one by one: how they stand by the book, and how long people wait there now. */
export function HallTable({ groups, rows, selected, onSelect }: HallTableProps) {
  const say = useSay();
  return (
    <Table<HallLine>
      label={say(words.name)}
      columns={[...bookColumns(say, groups), ...nowColumns(say)]}
      rows={rows}
      rowId={one => String(one.hall.id)}
      selected={selected === null ? null : String(selected)}
      onOpen={one => onSelect(one.hall.id)}
      empty={
        <EmptyPanel why="search" title={say(words.empty)}>
          {say(words.empty_note)}
        </EmptyPanel>
      }
      expect={10}
      firstSort={{ column: 'index', direction: 'up' }}
    />
  );
}

const bookColumns = (say: Say, groups: Matrix['groups']): Column<HallLine>[] => [
  {
    id: 'hall',
    head: say(words.hall),
    cell: one => <b className="rg-name">{say(one.hall.name)}</b>,
    sortBy: one => say(one.hall.name),
  },
  {
    id: 'unit',
    head: say(words.branch),
    cell: one => <span className="rg-name">{say(one.hall.unit)}</span>,
    sortBy: one => one.hall.unit_id,
  },
  {
    id: 'state',
    head: say(words.state),
    cell: ({ hall }) => (
      <>
        {hall.summary_only ? <SummaryTag /> : say(hall_states[hall.state ?? 'none'] ?? { zh: '', en: '' })}
        {hall.unsettled !== null && (
          <StateMark mark={hall.unsettled.late ? 'over' : 'near'}>
            {say(words.unsettled(hall.unsettled.day))}
          </StateMark>
        )}
        {hall.signatures > 0 && <StateMark mark="near">{say(words.signs(hall.signatures))}</StateMark>}
        {hall.alarms > 0 && <small className="rg-bad">{say(words.late_of(hall.alarms))}</small>}
      </>
    ),
    sortBy: one => one.hall.state ?? '',
  },
  {
    id: 'index',
    head: say(words.index),
    figures: true,
    sortBy: one => one.standing?.index ?? null,
    cell: one => <b>{one.standing?.index == null ? '–' : one.standing.index.toFixed(1)}</b>,
  },
  {
    id: 'groups',
    head: say(words.groups(groups.length)),
    cell: one => (
      <span className="rg-mini" aria-hidden="true">
        {groups.map(group => (
          <i key={group.id} className={`rg-cell rg-${cellOf(one.standing, group.id)?.standing ?? 'none'}`} />
        ))}
      </span>
    ),
  },
];

const figure = (
  id: string,
  head: string,
  of: (hall: HallNow) => number | null,
  cell: Column<HallLine>['cell'],
): Column<HallLine> => ({ id, head, figures: true, sortBy: one => of(one.hall), cell });

const nowColumns = (say: Say): Column<HallLine>[] => [
  figure(
    'p90',
    say(words.p90),
    hall => hall.p90_s,
    ({ hall }) => <P90 of={hall} />,
  ),
  figure(
    'within',
    say(words.within),
    hall => (hall.called === 0 ? null : hall.within / hall.called),
    ({ hall }) => (hall.called === 0 ? '–' : percent(hall.within / hall.called)),
  ),
  figure(
    'waiting',
    say(words.waiting),
    hall => hall.waiting,
    ({ hall }) => <Waiting of={hall} />,
  ),
  figure(
    'counters',
    say(words.counters),
    hall => hall.open_counters,
    ({ hall }) => `${hall.open_counters}/${hall.all_counters}`,
  ),
  figure(
    'taken',
    say(words.taken),
    hall => hall.taken,
    ({ hall }) => count(hall.taken),
  ),
];

function P90({ of }: { of: HallNow }) {
  if (of.p90_s === null) return <>–</>;
  return <span className={of.p90_s > p90_limit_s ? 'rg-bad' : undefined}>{count(of.p90_s / 60, 1)}</span>;
}

/** How many wait, and, in red, how many of them longer than their limit. */
function Waiting({ of }: { of: HallNow }) {
  const say = useSay();
  if (of.over_now === 0) return <>{of.waiting}</>;
  return (
    <span className="rg-bad">
      {of.waiting} <small>{say(words.over_of(of.over_now))}</small>
    </span>
  );
}
