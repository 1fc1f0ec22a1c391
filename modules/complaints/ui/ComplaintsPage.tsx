import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { categories, channels, codesOf } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import { FiguresOfMonth } from './FiguresOfMonth.tsx';
import { OneComplaint } from './OneComplaint.tsx';
import { isOver, marks, type Register, type Row } from './shapes.ts';
import { TakeForm } from './TakeForm.tsx';
import './complaints.css';
import { register as heads, words } from './words.ts';

const views = ['open', 'mine', 'late', 'ended', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Row) => boolean> = {
  open: of => !isOver(of),
  mine: of => of.mine && !isOver(of),
  late: of => of.late,
  ended: isOver,
  all: () => true,
};

/** The register of complaints (投诉登记): what falls due first, each with its course and what to do (CMP-01 to CMP-20). */
export function ComplaintsPage({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const found = useLive<Register>(`/api/halls/${hall_id}/complaints`, 'complaints', 'compensations');
  const [view, look] = useState<View>('open');
  const [kind, about] = useState('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [taking, take] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const all = found.data?.complaints ?? null;
  const rows = all?.filter(
    of => shows[view](of) && (kind === 'all' || of.category === kind) && finds(`${of.no} ${of.said}`, typed),
  );
  return (
    <Page title={say(words.title)} clauses={['CMP-01', 'CMP-04', 'PRM-07']}>
      <FiguresOfMonth hall_id={hall_id} month={month} may_review={found.data?.may_review ?? false} />
      {found.data?.surges.map(one => (
        <p key={one.category} className="cp-surge" role="status">
          <StateMark mark="over">{say(words.surge(categories[one.category], one.count))}</StateMark>
        </p>
      ))}
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            <ExportButton hall_id={hall_id} kind="complaints" about={{ month }} label={say(words.export)} />{' '}
            {found.data?.may_take === true && (
              <Button kind="primary" onPress={() => take(true)}>
                {say(words.take)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
        <Filter
          label={say(words.kind)}
          value={kind}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...codesOf(categories).map(value => ({ value, name: say(categories[value as Row['category']]) })),
          ]}
          onChoose={about}
        />
      </FilterSentence>
      <div className="cp-two">
        <RegisterTable rows={rows ?? null} chosen={chosen} onChoose={choose} />
        <aside>
          {chosen === null ? (
            <p className="pg-note">{say(words.choose)}</p>
          ) : (
            <OneComplaint
              key={chosen}
              {...{ hall_id, complaint_id: chosen, staff: found.data?.staff ?? [] }}
              onChange={found.refresh}
            />
          )}
        </aside>
      </div>
      {taking && (
        <TakeForm
          hall_id={hall_id}
          staff={found.data?.staff ?? []}
          onClose={() => take(false)}
          onDone={found.refresh}
        />
      )}
    </Page>
  );
}

interface TableProps {
  rows: Row[] | null;
  chosen: string | null;
  onChoose: (id: string) => void;
}

function RegisterTable({ rows, chosen, onChoose }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  return (
    <Table<Row>
      label={say(words.title)}
      rows={rows}
      rowId={of => of.id}
      selected={chosen}
      onOpen={of => onChoose(of.id)}
      columns={columnsOf(say, at => momentOf(at, now, language))}
      empty={
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      }
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<Row>[] => [
  {
    ...{ id: 'no', head: say(heads.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small>{say(channels[of.channel])}</small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'said', head: say(heads.said) },
    cell: of => (
      <span className="cp-said">
        <b>{say(categories[of.category])}</b>
        {of.repeated > 0 && <em> {say(words.repeated(of.repeated))}</em>}
        <small>
          <Written text={of.said} />
        </small>
      </span>
    ),
    sortBy: of => of.category,
  },
  {
    ...{ id: 'level', head: say(heads.level), figures: true },
    cell: of => <span className="num">{of.level}</span>,
    sortBy: of => of.level,
  },
  {
    ...{ id: 'handler', head: say(heads.handler) },
    cell: of => (
      <>
        {say(of.handler)}
        {of.deputised && <small>{say(words.deputised)}</small>}
      </>
    ),
    sortBy: of => of.handler.zh,
  },
  {
    ...{ id: 'due', head: say(heads.due) },
    cell: of =>
      of.due === null || of.due_of === null ? (
        <span className="num">{when(of.received_at)}</span>
      ) : (
        <span className={of.late ? 'cp-late num' : 'num'}>
          {when(of.due)}
          <small>
            {say(words.due_of[of.due_of])} {of.late && say(words.late)}
          </small>
        </span>
      ),
    sortBy: of => of.due ?? `9${of.received_at}`,
  },
  {
    ...{ id: 'state', head: say(heads.state) },
    cell: of => (
      <StateMark mark={of.late || of.declined ? 'over' : marks[of.state]}>
        {say(of.declined ? words.declined : complaint.states[of.state])}
      </StateMark>
    ),
    sortBy: of => of.state,
  },
];
