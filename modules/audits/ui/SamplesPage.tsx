import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { sample } from '../sample.ts';
import * as wire from '../wire.ts';
import { Judging } from './Judging.tsx';
import type { Sample, Samples } from './shapes.ts';
import { words } from './words.ts';

const marks = { drawn: 'running', genuine: 'done', false_found: 'fault', closed: 'done' } as const;

/** Ratings and orders drawn to be looked through; the auditor judges, the branch closes what was false (PRIN-16). */
export function SamplesPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Samples>(`/api/halls/${hall_id}/audit-samples`, 'audits');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const newest = found.data?.samples[0];
  const auditor = holds(who, 'auditor');
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="PRIN-16" />
      </h1>
      <p>{say(words.lead(found.data?.days ?? 7))}</p>
      <div className="of-row">
        <Button
          why={auditor ? undefined : say(words.who)}
          onPress={() => void doing(wire.drawSample, { hall_id })}
        >
          {say(words.draw)}
        </Button>
      </div>
      <Table<Sample>
        label={say(words.title)}
        columns={columnsOf(say)}
        rows={found.data?.samples ?? null}
        expect={3}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {newest !== undefined && <Judging key={newest.id} {...{ hall_id, auditor }} of={newest} act={doing} />}
      {newest?.state === 'false_found' && <Closing {...{ hall_id, who }} of={newest} act={doing} />}
    </section>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Sample>[] => [
  {
    id: 'days',
    head: say(words.days),
    cell: row => (
      <b className="num">
        {row.since} – {row.until}
      </b>
    ),
  },
  { id: 'size', head: say(words.size), cell: row => row.size, figures: true },
  { id: 'suspected', head: say(words.suspected), cell: row => row.suspected, figures: true },
  { id: 'false', head: say(words.false_count), cell: row => row.false_count ?? '—', figures: true },
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(sample.states[row.state])}</StateMark>,
  },
  { id: 'outcome', head: say(words.outcome), cell: row => <Written text={row.outcome ?? '—'} /> },
];

function Closing({ hall_id, who, of, act }: { hall_id: number; who: Who; of: Sample; act: Act }) {
  const say = useSay();
  const [outcome, write] = useState('');
  const branch = holds(who, 'branch_supervisor', 'province_supervisor');
  const missing = outcome.trim().length < 4 ? say(words.close_write) : undefined;
  return (
    <div className="of-row">
      <TextField label={say(words.outcome)} value={outcome} onChange={write} />
      <Button
        kind="primary"
        why={branch ? missing : say(words.close_who)}
        onPress={() => void act(wire.closeSample, { hall_id, sample_id: of.id, outcome: outcome.trim() })}
      >
        {say(words.close)}
      </Button>
    </div>
  );
}
