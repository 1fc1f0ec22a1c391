import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { drill } from '../drill.ts';
import { kinds } from '../kinds.ts';
import * as wire from '../wire.ts';
import { DrillPanel } from './DrillPanel.tsx';
import './drills.css';
import { type DrillRow, type Drills, marks, sent } from './shapes.ts';
import { ask, drills as words } from './words.ts';

const views = ['all', 'open', 'only_drills', 'only_talks'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: DrillRow) => boolean> = {
  all: () => true,
  open: of => ['planned', 'held', 'reviewed'].includes(of.state),
  only_drills: of => kinds[of.kind].drill,
  only_talks: of => !kinds[of.kind].drill,
};

interface TabProps {
  hall_id: number;
  year: number;
  /** Whether what the rule is stands above; not where it was said already. */
  lead?: boolean;
}

/** What waits for somebody, the soonest first; then what is over, the latest first. */
const inTurn = (rows: readonly DrillRow[]): DrillRow[] => {
  const by_day = rows.toSorted((a, b) => a.due_on.localeCompare(b.due_on));
  return [...by_day.filter(shows.open), ...by_day.filter(one => !shows.open(one)).toReversed()];
};

/** The talks and drills of a hall in a year, each with its script, signatures and review (SAF-13, FIRE-05). */
export function DrillsTab({ hall_id, year: now, lead = true }: TabProps) {
  const say = useSay();
  const [year, turn] = useState(now);
  const found = useLive<Drills>(`/api/halls/${hall_id}/drills?year=${year}`, 'drills', 'checklists');
  const [view, look] = useState<View>('all');
  const [chosen, choose] = useState<string | null>(null);
  const [planning, plan] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data === null ? null : inTurn(found.data.drills.filter(shows[view]));
  return (
    <div className="dr">
      {lead && (
        <p className="pg-note">
          {say(words.lead)} <ClauseChip id="SAF-13" /> <ClauseChip id="FIRE-05" />
        </p>
      )}
      <FilterSentence
        leaves={
          <span className="dr-do">
            {say(words.leaves(rows?.length ?? 0))}
            {found.data?.may.plan === true && <Button onPress={() => plan(true)}>{say(words.plan)}</Button>}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            <ExportButton
              hall_id={hall_id}
              kind="drills"
              about={{ year: String(year) }}
              label={say(words.export)}
            />
          </span>
        }
      >
        <Filter
          label={say(words.year)}
          value={String(year)}
          all={String(now)}
          options={[now + 1, now, now - 1].map(one => ({ value: String(one), name: String(one) }))}
          onChoose={to => turn(Number(to))}
        />
        <Filter
          label={say(words.state)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <div className="dr-two">
        <Table<DrillRow>
          label={say(words.name)}
          rows={rows}
          rowId={one => one.id}
          selected={chosen}
          onOpen={one => choose(one.id)}
          columns={columnsOf(say)}
          empty={
            <EmptyPanel why="none" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
        <aside>
          {chosen === null ? (
            <p className="pg-note">{say(words.choose)}</p>
          ) : (
            <DrillPanel key={chosen} {...{ hall_id, drill_id: chosen }} onChange={found.refresh} />
          )}
        </aside>
      </div>
      {planning && <PlanOne hall_id={hall_id} onClose={() => plan(false)} onDone={found.refresh} />}
    </div>
  );
}

function PlanOne({ hall_id, onClose, onDone }: { hall_id: number; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const keep = async (of: Record<string, string>) => {
    const done = await sent(wire.planOne, { hall_id, ...of } as never);
    if (done) onDone();
    return done;
  };
  return (
    <AskDialog
      title={say(words.plan)}
      fields={[
        {
          ...{ key: 'kind', label: say(ask.kind), kind: 'choice' },
          options: Object.entries(kinds).map(([value, name]) => ({ value, name: say(name) })),
        },
        { key: 'due_on', label: say(ask.due_on), kind: 'day' },
        { key: 'note', label: say(ask.note), kind: 'text' },
      ]}
      onClose={onClose}
      onKeep={keep}
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<DrillRow>[] => [
  {
    ...{ id: 'due', head: say(words.due) },
    cell: of => <b className="num">{of.due_on}</b>,
    sortBy: of => of.due_on,
  },
  { ...{ id: 'kind', head: say(words.kind) }, cell: of => say(kinds[of.kind]), sortBy: of => of.kind },
  {
    ...{ id: 'held', head: say(words.held) },
    cell: of => (
      <>
        <span className="num">{of.held_at === null ? '–' : isoDay(of.held_at)}</span>
        {of.lead !== null && <small>{say(of.lead)}</small>}
      </>
    ),
    sortBy: of => of.held_at ?? '',
  },
  {
    ...{ id: 'signed', head: say(words.signed), figures: true },
    cell: of => <span className="num">{of.held_at === null ? '–' : `${of.signed}/${of.expected}`}</span>,
    sortBy: of => of.signed,
  },
  {
    ...{ id: 'findings', head: say(words.findings), figures: true },
    cell: of => <span className="num">{of.findings}</span>,
    sortBy: of => of.findings,
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => (
      <>
        <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(drill.states[of.state])}</StateMark>
        {of.soon && <small>{say(words.soon)}</small>}
        {of.late && <small>{say(words.late)}</small>}
      </>
    ),
    sortBy: of => of.state,
  },
];
