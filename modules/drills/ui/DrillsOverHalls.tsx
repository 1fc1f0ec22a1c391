import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { DrillsTab } from './DrillsTab.tsx';
import './drills.css';
import type { OverHalls } from './shapes.ts';
import { ask, over, drills as words } from './words.ts';

type Row = OverHalls['halls'][number];

/** The talks and drills of every hall below in a year, and its plan by the premises department (ROLE-17, FIRE-05). */
export function DrillsOverHalls({ year: now }: { year: number }) {
  const say = useSay();
  const [year, turn] = useState(now);
  const found = useLive<OverHalls>(`/api/drills-over-halls?year=${year}`, 'drills');
  const [typed, type] = useState('');
  const [shown, show] = useState('planned');
  const [planning, plan] = useState(false);
  const [chosen, choose] = useState<Row | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.halls.filter(
    one =>
      (shown === 'all' || (shown === 'planned') === one.drills + one.talks > 0) &&
      finds(`${one.hall.name.zh} ${one.hall.name.en}`, typed),
  );
  const halls = (found.data?.halls ?? []).filter(one =>
    finds(`${one.hall.name.zh} ${one.hall.name.en}`, typed),
  );
  const keep = async (of: Record<string, string>) => {
    const outcome = await callApi(wire.planYear, {
      year: Number(of.year),
      halls: halls.map(one => one.hall.id),
    });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.planned(outcome.value.halls)) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    return outcome.ok;
  };
  return (
    <div className="dr">
      <p className="pg-note">
        {say(words.lead)} <ClauseChip id="ROLE-17" /> <ClauseChip id="FIRE-05" />
      </p>
      <FilterSentence
        leaves={
          <span className="dr-do">
            {say(over.halls(rows?.length ?? 0))}
            {found.data?.may_plan === true && (
              <Button kind="primary" onPress={() => plan(true)}>
                {say(words.plan_year)}
              </Button>
            )}
          </span>
        }
      >
        <SearchBox label={say(over.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.year)}
          value={String(year)}
          all={String(now)}
          options={[now + 1, now, now - 1].map(one => ({ value: String(one), name: String(one) }))}
          onChoose={to => turn(Number(to))}
        />
        <Filter
          label={say(words.state)}
          value={shown}
          all="all"
          options={[
            { value: 'planned', name: say(over.planned) },
            { value: 'unplanned', name: say(over.unplanned) },
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
        columns={columnsOf(say)}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      {chosen !== null && (
        <div className="dr-hall">
          <h2>{say(chosen.hall.name)}</h2>
          <DrillsTab key={chosen.hall.id} hall_id={chosen.hall.id} year={year} lead={false} />
        </div>
      )}
      {planning && (
        <AskDialog
          title={say(words.plan_year)}
          note={say(ask.shown(halls.length))}
          fields={[
            {
              ...{ key: 'year', label: say(ask.which_year), kind: 'choice' },
              options: [now + 1, now].map(one => ({ value: String(one), name: String(one) })),
            },
          ]}
          onClose={() => plan(false)}
          onKeep={keep}
        />
      )}
    </div>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Row>[] => {
  const share = (id: 'drills' | 'talks', done: 'drills_done' | 'talks_done'): Column<Row> => ({
    ...{ id, head: say(over[id]), figures: true },
    cell: of => <span className="num">{say(over.of(of[done], of[id]))}</span>,
    sortBy: of => (of[id] === 0 ? -1 : of[done] / of[id]),
  });
  const wanted = (id: 'missed' | 'to_review' | 'to_close'): Column<Row> => ({
    ...{ id, head: say(over[id]), figures: true },
    cell: of =>
      of[id] === 0 ? (
        <span className="num">0</span>
      ) : (
        <StateMark mark={id === 'missed' ? 'over' : 'near'}>{String(of[id])}</StateMark>
      ),
    sortBy: of => of[id],
  });
  return [
    {
      ...{ id: 'hall', head: say(over.hall) },
      cell: of => <b>{say(of.hall.name)}</b>,
      sortBy: of => of.hall.id,
    },
    ...[share('drills', 'drills_done'), share('talks', 'talks_done'), wanted('missed'), wanted('to_review')],
    wanted('to_close'),
    {
      ...{ id: 'seconds', head: say(over.seconds), figures: true },
      cell: of => <span className="num">{of.seconds ?? '–'}</span>,
      sortBy: of => of.seconds ?? 0,
    },
    {
      ...{ id: 'next_on', head: say(over.next_on) },
      cell: of => <span className="num">{of.next_on ?? '–'}</span>,
      sortBy: of => of.next_on ?? '9',
    },
  ];
};
