import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { project } from '../project.ts';
import { OneProject } from './OneProject.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import type { Line, Projects } from './shapes.ts';
import './projects.css';
import { projects as words } from './words.ts';

const marks: Record<Line['state'], Mark> = {
  planned: 'not-open',
  budgeted: 'near',
  building: 'running',
  finished: 'near',
  accepted: 'running',
  opened: 'done',
  given_up: 'stopped',
};

/** New halls (新厅建设): each project with its step and its day, one of them whole beside (ORG-16). */
export function ProjectsPage({ types }: { types: Readonly<Record<string, Words>> }) {
  const say = useSay();
  const found = useLive<Projects>('/api/hall-projects', 'projects');
  const [chosen, choose] = useState<string | null>(null);
  const [planning, plan] = useState(false);
  const [wanted, want] = useState({ search: '', state: 'all' });
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { projects: all, may_plan, units } = found.data;
  const search = wanted.search.trim().toLowerCase();
  const rows = all.filter(
    one =>
      (wanted.state === 'all' || one.state === wanted.state) &&
      `${one.name.zh} ${one.name.en.toLowerCase()} ${one.hall_no}`.includes(search),
  );
  const states = [...new Set(all.map(one => one.state))];
  return (
    <div className="pj">
      <section className="pj-main">
        <header>
          <p>
            {say(words.lead)} <ClauseChip id="ORG-16" /> <ClauseChip id="ROLE-19" />{' '}
            <ClauseChip id="ROLE-20" />
          </p>
          {may_plan && (
            <Button kind="primary" onPress={() => plan(true)}>
              {say(words.plan)}
            </Button>
          )}
        </header>
        <FilterSentence leaves="">
          <SearchBox
            label={say(words.search)}
            value={wanted.search}
            onChange={value => want({ ...wanted, search: value })}
          />
          <Filter
            label={say(words.state)}
            all="all"
            value={wanted.state}
            onChoose={state => want({ ...wanted, state })}
            options={[
              { value: 'all', name: say(words.all) },
              ...states.map(value => ({ value, name: say(project.states[value]) })),
            ]}
          />
        </FilterSentence>
        <Table<Line>
          label={say(words.name)}
          rows={rows}
          rowId={one => one.id}
          columns={columnsOf(say)}
          selected={chosen}
          onOpen={one => choose(one.id)}
          empty={
            <EmptyPanel
              why={all.length === 0 ? 'none' : 'search'}
              title={say(all.length === 0 ? words.none : words.none_such)}
            >
              {all.length === 0 ? say(words.none_note) : ''}
            </EmptyPanel>
          }
        />
      </section>
      <aside className="pj-side" aria-label={say(words.pick)}>
        {chosen === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneProject key={chosen} id={chosen} types={types} />
        )}
      </aside>
      {planning && (
        <PlanDialog
          {...{ units, types }}
          onClose={() => plan(false)}
          onDone={id => {
            plan(false);
            choose(id);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

function columnsOf(say: (of: Words) => string): Column<Line>[] {
  return [
    {
      id: 'hall',
      head: say(words.hall),
      cell: one => (
        <>
          <b>{say(one.name)}</b> <small className="num">{one.hall_no}</small>
        </>
      ),
      sortBy: one => one.hall_no,
    },
    { id: 'unit', head: say(words.unit), cell: one => say(one.unit), sortBy: one => say(one.unit) },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <>
          <StateMark mark={marks[one.state]}>{say(project.states[one.state])}</StateMark>
          {one.tasks > 0 && one.state === 'building' && (
            <small className="pj-tasks">{say(words.tasks_left(one.tasks_open, one.tasks))}</small>
          )}
        </>
      ),
      sortBy: one => one.state,
    },
    {
      id: 'due',
      head: say(words.due),
      cell: one => (
        <>
          {one.due_at === null ? '–' : <span className="num">{isoDay(one.due_at)}</span>}{' '}
          {(one.over || one.tasks_over > 0) && <StateMark mark="over">{say(words.over)}</StateMark>}
        </>
      ),
      sortBy: one => one.due_at,
    },
    {
      id: 'opens',
      head: say(words.open_on),
      figures: true,
      cell: one => one.open_on,
      sortBy: one => one.open_on,
    },
  ];
}
