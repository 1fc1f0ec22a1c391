import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { survey } from '../survey.ts';
import * as wire from '../wire.ts';
import { DraftForm } from './DraftForm.tsx';
import { type Found, Halls, type Over, Result, type Seen } from './Result.tsx';
import './survey.css';
import { words } from './words.ts';

type Here = z.output<typeof wire.readHall.answer>;
const marks: Record<Seen['state'], Mark> = {
  ...{ drafted: 'near', approved: 'booked', running: 'running', closed: 'done', dropped: 'not-open' },
};
const views = ['all', 'open', 'over'] as const;
type View = (typeof views)[number];
const isOver = (of: Seen) => of.state === 'closed' || of.state === 'dropped';
const shows: Record<View, (of: Seen) => boolean> = {
  all: () => true,
  open: of => !isOver(of),
  over: isOver,
};

/** The surveys of one hall under its office (SVC-15). */
export function SurveysPage({ hall_id, name }: { hall_id: number; name: Words }) {
  const found = useLive<Here>(`/api/halls/${hall_id}/surveys`, 'surveys');
  return <Surveys hall_id={hall_id} found={found} halls={[{ id: hall_id, name }]} />;
}

/** The surveys of all halls in reach, together and hall by hall (SVC-15). */
export function SurveysOverHalls() {
  const found = useLive<Over>('/api/surveys', 'surveys');
  return <Surveys hall_id={null} found={found} halls={found.data?.halls ?? []} />;
}

interface SurveysProps {
  hall_id: number | null;
  found: Pick<ReturnType<typeof useLive<Here | Over>>, 'data' | 'problem' | 'refresh'>;
  halls: readonly { id: number; name: Words }[];
}

function Surveys({ hall_id, found, halls }: SurveysProps) {
  const say = useSay();
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [drafting, draft] = useState(false);
  const [closing, close] = useState<Seen | null>(null);
  const all: readonly Seen[] | undefined = found.data?.surveys;
  const rows = all?.filter(of => shows[view](of) && finds(`${of.title.zh} ${of.title.en}`, typed)) ?? null;
  const one = rows?.find(of => of.id === chosen) ?? rows?.[0];
  const where = hall_id === null ? '/api/surveys' : `/api/halls/${hall_id}/surveys`;
  const live = useLive<Found>(one === undefined ? null : `${where}/${one.id}`, 'surveys');
  const result = live.data;
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const done = async <E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    live.refresh();
    return outcome.ok;
  };
  return (
    <Page title={say(words.title)} clauses={['SVC-15']}>
      <p className="pg-note">{say(words.note)}</p>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}
            {one?.state === 'closed' && (
              <ExportButton
                {...{ hall_id, kind: 'surveys', label: say(words.export) }}
                about={{ survey: one.id, over: hall_id === null ? 'yes' : 'no' }}
              />
            )}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            {found.data?.may_draft === true && (
              <Button kind="primary" onPress={() => draft(true)}>
                {say(words.add)}
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
      </FilterSentence>
      <div className="sv-two">
        <Table<Seen>
          label={say(words.title)}
          rows={rows}
          rowId={of => of.id}
          selected={one?.id ?? null}
          onOpen={of => choose(of.id)}
          columns={columnsOf(say, {
            approve: of => void done(wire.approve, { survey_id: of.id }),
            drop: of => void done(wire.drop, { survey_id: of.id }),
            close,
          })}
          empty={
            <EmptyPanel why="none" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
        <aside>
          {one === undefined ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <Chosen of={one} live={live} />
          )}
        </aside>
      </div>
      {one !== undefined && result?.by_hall !== undefined && (
        <Halls rows={result.by_hall} of={one} found={result} />
      )}
      {drafting && (
        <DraftForm
          halls={halls}
          onClose={() => {
            draft(false);
            found.refresh();
          }}
        />
      )}
      {closing !== null && (
        <AskDialog
          title={say(words.close)}
          fields={[{ key: 'result', label: say(words.result), kind: 'area' }]}
          onClose={() => close(null)}
          onKeep={values => done(wire.close, { survey_id: closing.id, result: values.result ?? '' })}
        />
      )}
    </Page>
  );
}

/** The result of the chosen one, or why it cannot be read. */
function Chosen({
  of,
  live,
}: {
  of: Seen;
  live: Pick<ReturnType<typeof useLive<Found>>, 'data' | 'problem'>;
}) {
  if (live.problem !== null)
    return <RefusedPanel title={live.problem.title}>{live.problem.remedy}</RefusedPanel>;
  return live.data === null ? null : <Result of={of} found={live.data} />;
}

type Doing = Record<'approve' | 'drop' | 'close', (of: Seen) => void>;

const columnsOf = (say: ReturnType<typeof useSay>, doing: Doing): Column<Seen>[] => [
  {
    ...{ id: 'name', head: say(words.name) },
    cell: of => (
      <>
        <b>{say(of.title)}</b>
        <small>
          {say(of.anonymous ? words.anonymous : words.named)} · {say(words.halls(of.halls))}
        </small>
      </>
    ),
    sortBy: of => say(of.title),
  },
  {
    ...{ id: 'days', head: say(words.days) },
    cell: of => (
      <span className="num">
        {of.starts_on} –
        <br />
        {of.ends_on}
      </span>
    ),
    sortBy: of => of.starts_on,
  },
  {
    ...{ id: 'drafter', head: say(words.drafter) },
    cell: of => (
      <>
        {say(of.drafter)}
        {of.decider !== null && <small>{say(of.decider)}</small>}
      </>
    ),
  },
  {
    ...{ id: 'state', head: say(words.status) },
    cell: of => (
      <>
        <StateMark mark={marks[of.state]}>{say(survey.states[of.state])}</StateMark>
        <small className="num">{say(words.sample(of.answered, of.asked))}</small>
      </>
    ),
    sortBy: of => of.state,
  },
  {
    ...{ id: 'do', head: '' },
    cell: of => (
      <span className="pg-do">
        {(['approve', 'drop', 'close'] as const)
          .filter(verb => of.may[verb])
          .map(verb => (
            <Button key={verb} onPress={() => doing[verb](of)}>
              {say(words[verb])}
            </Button>
          ))}
      </span>
    ),
  },
];
