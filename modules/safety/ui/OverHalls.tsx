import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { DrillsOverHalls } from '../../drills/ui/DrillsOverHalls.tsx';
import { over as drills } from '../../drills/ui/words.ts';
import { ChainOverHalls } from '../../responsibility/ui/ChainOverHalls.tsx';
import { chain } from '../../responsibility/ui/words.ts';
import { AssessmentsOver } from './AssessmentsOver.tsx';
import { assess } from './assessment_words.ts';
import { SafetyPage } from './SafetyPage.tsx';
import './safety.css';
import type { OverHalls as Shape } from './shapes.ts';
import { over, words } from './words.ts';

type Row = Shape['halls'][number];

/** Safety above the halls: every hall, their talks and drills, the chain of responsibility, the assessment of the year. */
export function SafetyOverHalls({ month }: { month: string }) {
  const say = useSay();
  const [page, open] = useState('halls');
  const year = Number(month.slice(0, 4));
  return (
    <Tabs
      label={say(over.name)}
      open={page}
      onOpen={open}
      tabs={[
        { id: 'halls', name: say(over.halls), panel: <HallsTab month={month} /> },
        {
          id: 'drills',
          name: say(drills.name),
          panel: (
            <Over>
              <DrillsOverHalls year={year} />
            </Over>
          ),
        },
        {
          id: 'assess',
          name: say(assess.name),
          panel: (
            <Over>
              <AssessmentsOver year={year} />
            </Over>
          ),
        },
        {
          id: 'letters',
          name: say(chain.name),
          panel: (
            <Over>
              <ChainOverHalls />
            </Over>
          ),
        },
      ]}
    />
  );
}

const Over = ({ children }: { children: ReactNode }) => <section className="sf-over">{children}</section>;

/** The safety of every hall below, what waits for the department first; a hall opens as its people see it (SAF-19). */
function HallsTab({ month }: { month: string }) {
  const say = useSay();
  const found = useLive<Shape>('/api/safety-over-halls', 'safety');
  const [typed, type] = useState('');
  const [shown, show] = useState('watched');
  const [chosen, choose] = useState<Row | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.halls.filter(
    one => (shown === 'all' || one.watched) && finds(`${one.hall.name.zh} ${one.hall.name.en}`, typed),
  );
  return (
    <section className="sf-over">
      <p className="pg-note">
        {say(over.lead)} <ClauseChip id="SAF-19" /> <ClauseChip id="ROLE-18" />
      </p>
      <FilterSentence leaves={say(chain.leaves_halls(rows?.length ?? 0))}>
        <SearchBox label={say(over.search)} value={typed} onChange={type} />
        <Filter
          label={say(over.show)}
          value={shown}
          all="all"
          options={[
            { value: 'watched', name: say(over.only_watched) },
            { value: 'all', name: say(words.all) },
          ]}
          onChoose={show}
        />
      </FilterSentence>
      <Table<Row>
        label={say(over.name)}
        rows={rows ?? null}
        rowId={one => String(one.hall.id)}
        selected={chosen === null ? null : String(chosen.hall.id)}
        onOpen={choose}
        columns={[
          ...columnsOf(say),
          {
            ...{ id: 'look', head: '' },
            cell: one => <Button onPress={() => choose(one)}>{say(over.look)}</Button>,
          },
        ]}
        empty={<EmptyPanel why="none" title={say(over.none)} />}
      />
      {chosen !== null && (
        <div className="sf-hall">
          <h2>{say(chosen.hall.name)}</h2>
          <SafetyPage key={chosen.hall.id} hall_id={chosen.hall.id} month={month} />
        </div>
      )}
    </section>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Row>[] => {
  const count = (id: 'hazards' | 'incidents', head: string): Column<Row> => ({
    ...{ id, head, figures: true },
    cell: one => <span className="num">{one[id]}</span>,
    sortBy: one => one[id],
  });
  const wanted = (id: 'late' | 'majors' | 'to_approve' | 'to_verify' | 'to_lead'): Column<Row> => ({
    ...{ id, head: say(over[id]), figures: true },
    cell: one =>
      one[id] === 0 ? (
        <span className="num">0</span>
      ) : (
        <StateMark mark={id === 'late' ? 'over' : 'near'}>{String(one[id])}</StateMark>
      ),
    sortBy: one => one[id],
  });
  return [
    {
      ...{ id: 'hall', head: say(over.hall) },
      cell: one => <b>{say(one.hall.name)}</b>,
      sortBy: one => one.hall.id,
    },
    {
      ...{ id: 'days', head: say(words.days), figures: true },
      cell: one => (one.watched ? <span className="num">{one.days}</span> : say(over.unwatched)),
      sortBy: one => one.days,
    },
    ...[count('hazards', say(words.open_hazards)), wanted('late'), wanted('majors')],
    ...[wanted('to_approve'), wanted('to_verify')],
    ...[count('incidents', say(words.incidents)), wanted('to_lead')],
    {
      ...{ id: 'logged', head: say(over.logged) },
      cell: one => <span className="num">{one.logged ?? '–'}</span>,
      sortBy: one => one.logged ?? '',
    },
  ];
};
