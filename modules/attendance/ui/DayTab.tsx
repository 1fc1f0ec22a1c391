import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { type Role, roles } from '../../people/roles.ts';
import { verdicts } from '../stay.ts';
import { type Day, type DayRow, marks } from './shapes.ts';
import { TerminalCode } from './TerminalCode.tsx';
import { words } from './words.ts';

const fine = new Set(['present', 'here', 'expected', 'extra']);
const views = ['all', 'amiss', 'away'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: DayRow) => boolean> = {
  all: () => true,
  amiss: of => !fine.has(of.verdict),
  away: of => of.away_over,
};

/** One day: who was to come and who came, late and early to the minute, and who was away from the post (ATT-01, ATT-02). */
export function DayTab({ hall_id, first }: { hall_id: number; first: string }) {
  const say = useSay();
  const [day, choose] = useState(first);
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const found = useLive<Day>(
    `/api/halls/${hall_id}/attendance?day=${day}`,
    'attendance',
    'counters',
    'halls',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.days.filter(of => shows[view](of) && finds(`${of.name.zh} ${of.name.en}`, typed));
  return (
    <>
      {found.data?.may.terminal === true && <TerminalCode hall_id={hall_id} />}
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))} · {say(words.most(found.data?.away_most ?? 0))}{' '}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <DateField label={say(words.on)} value={day} onChange={choose} />
        <Filter
          label={say(words.show)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <DaysTable rows={rows ?? null} />
    </>
  );
}

const clockOf = (at: string | null) => (at === null ? '–' : timeOfDay(at));

/** The day of each person as a row. */
function DaysTable({ rows }: { rows: DayRow[] | null }) {
  const say = useSay();
  const columns: Column<DayRow>[] = [
    {
      ...{ id: 'who', head: say(words.person), sortBy: of => say(of.name) },
      cell: of => (
        <>
          <b>{say(of.name)}</b>
          <small>{of.post === null ? '' : say(roles[of.post as Role] ?? words.night)}</small>
        </>
      ),
    },
    {
      ...{ id: 'shift', head: say(words.shift), sortBy: of => of.starts ?? '' },
      cell: of => <span className="num">{of.starts === null ? '–' : `${of.starts} – ${of.ends}`}</span>,
    },
    {
      ...{ id: 'in', head: say(words.came), sortBy: of => of.in_at ?? '' },
      cell: of => <span className="num">{clockOf(of.in_at)}</span>,
    },
    {
      ...{ id: 'out', head: say(words.left), sortBy: of => of.out_at ?? '' },
      cell: of => <span className="num">{clockOf(of.out_at)}</span>,
    },
    {
      ...{ id: 'verdict', head: say(words.verdict), sortBy: of => of.verdict },
      cell: of => <Result of={of} />,
    },
    {
      ...{ id: 'away', head: say(words.away_head), sortBy: of => of.away_minutes },
      cell: of => (
        <span className={of.away_over ? 'num fd-refused' : 'num'}>
          {of.away_times === 0 ? '–' : say(words.away_said(of.away_minutes, of.away_times))}
        </span>
      ),
    },
  ];
  return (
    <Table<DayRow>
      label={say(words.title)}
      rows={rows}
      rowId={of => `${of.day} ${of.person_id}`}
      columns={columns}
      empty={<EmptyPanel why="none" title={say(words.none)} />}
    />
  );
}

function Result({ of }: { of: DayRow }) {
  const say = useSay();
  return (
    <>
      <StateMark mark={marks[of.verdict]}>{say(verdicts[of.verdict])}</StateMark>
      {of.late_minutes > 0 && <small>{say(words.minutes_late(of.late_minutes))}</small>}
      {of.early_minutes > 0 && <small>{say(words.minutes_early(of.early_minutes))}</small>}
      {of.corrections.map(one => (
        <small key={one.reason}>
          <Written text={say(words.witness(one.witness === null ? '' : say(one.witness), one.reason))} />
        </small>
      ))}
    </>
  );
}
