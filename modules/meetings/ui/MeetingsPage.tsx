import { useState } from 'react';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { dayWords, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { kind_codes, kinds } from '../kinds.ts';
import { meeting } from '../meeting.ts';
import { ActionsTab } from './ActionsTab.tsx';
import { OneMeeting } from './OneMeeting.tsx';
import { marks, type Row, type Seen } from './shapes.ts';
import { list_words as heads, words } from './words.ts';

/** Meetings of a hall (会议): what is planned and was held, one of them beside, and what they decided (MTG-01 to MTG-04). */
export function MeetingsPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Seen>(`/api/halls/${hall_id}/meetings`, 'meetings', 'halls');
  const [tab, open] = useState('minutes');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const waiting = found.data?.actions.filter(one => one.state === 'open').length ?? 0;
  return (
    <Page title={say(words.title)} clauses={['MTG-01', 'MTG-02', 'MTG-03', 'MTG-04']}>
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          {
            id: 'minutes',
            name: say(words.minutes),
            panel: <MinutesTab hall_id={hall_id} seen={found.data} onChange={found.refresh} />,
          },
          {
            id: 'actions',
            name: say(words.actions(waiting)),
            panel: (
              <ActionsTab hall_id={hall_id} rows={found.data?.actions ?? null} onChange={found.refresh} />
            ),
          },
        ]}
      />
    </Page>
  );
}

function MinutesTab({
  hall_id,
  seen,
  onChange,
}: {
  hall_id: number;
  seen: Seen | null;
  onChange: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [kind, look] = useState('all');
  const [chosen, choose] = useState<string | null>(null);
  const rows = seen?.meetings.filter(of => kind === 'all' || of.kind === kind);
  return (
    <>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            <ExportButton hall_id={hall_id} kind="meetings" about={{}} label={say(words.export)} />
          </>
        }
      >
        <Filter
          label={say(words.show)}
          value={kind}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...kind_codes.map(value => ({ value, name: say(kinds[value].say) })),
          ]}
          onChoose={look}
        />
      </FilterSentence>
      <div className="pg-two">
        <Table<Row>
          label={say(words.minutes)}
          rows={rows ?? null}
          rowId={of => of.id}
          selected={chosen}
          onOpen={of => choose(of.id)}
          columns={columnsOf(say, day => dayWords(day, language))}
          empty={
            <EmptyPanel why="none" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
        <aside>
          {chosen === null || seen === null ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <OneMeeting key={chosen} {...{ hall_id, seen, meeting_id: chosen, onChange }} />
          )}
        </aside>
      </div>
    </>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, day: (of: string) => string): Column<Row>[] => [
  {
    ...{ id: 'day', head: say(heads.day), sortBy: of => of.due_at },
    cell: of => (
      <span className="num">
        {day(of.day)} {timeOfDay(of.started_at ?? of.due_at)}
      </span>
    ),
  },
  { id: 'kind', head: say(heads.kind), cell: of => <b>{say(of.say)}</b>, sortBy: of => of.kind },
  { id: 'leader', head: say(heads.leader), cell: of => (of.leader === null ? '–' : say(of.leader)) },
  {
    ...{ id: 'present', head: say(heads.present), figures: true },
    cell: of => (of.called === 0 ? '–' : `${of.present}/${of.called}`),
  },
  {
    ...{ id: 'state', head: say(heads.state), sortBy: of => of.state },
    cell: of => (
      <>
        <StateMark mark={marks[of.state]}>{say(meeting.states[of.state])}</StateMark>
        {of.late && <small>{say(heads.late)}</small>}
        {of.mine_unread && <small>{say(words.read_it)}</small>}
        {!of.mine_unread && of.unread > 0 && <small>{say(words.unread(of.unread))}</small>}
      </>
    ),
  },
];
