import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { FilterSentence } from '../../../kit/ui/Filter.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { paper_kinds } from '../paper.ts';
import type * as wire from '../wire.ts';
import { Acceptance } from './Acceptance.tsx';
import { HoursChanges } from './HoursChanges.tsx';
import { PaperForm } from './PaperForm.tsx';
import { type Paper, PaperView, Standing } from './PaperView.tsx';
import './papers.css';
import { papers as words } from './paper-words.ts';

type Papers = z.output<typeof wire.papers.answer>;

interface PapersPageProps {
  hall_id: number;
  who: Who;
  act: Act;
  /** What modules above have to say of what the hall is run under. */
  children?: ReactNode;
}

/** The papers a hall is run under: what holds, what lapsed, what waits for the branch; and its acceptance. */
export function PapersPage({ hall_id, who, act, children }: PapersPageProps) {
  const say = useSay();
  const found = useLive<Papers>(`/api/halls/${hall_id}/papers`, 'halls');
  const [asking, ask] = useState<'paper' | 'acceptance' | null>(null);
  const [reading, read] = useState<string | null>(null);
  if (found.data === null) return <SkeletonPanel rows={8} row_px={34} />;
  const of = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const decides = holds(who, 'branch_supervisor', 'province_supervisor');
  const one = of.papers.find(paper => paper.id === reading);
  const enters = holds(who, 'hall_manager', 'branch_supervisor');
  return (
    <section className="hp">
      <h1>
        {say(words.title)} <ClauseChip id="ORG-03" /> <ClauseChip id="GEN-10" />
      </h1>
      {of.missing !== null && (
        <StateMark mark="over">{say(words.missing(say(paper_kinds[of.missing])))}</StateMark>
      )}
      {of.needs_acceptance && (
        <p className="hp-line">
          <StateMark mark="over">{say(words.needs)}</StateMark> <ClauseChip id="GEN-06" />
          {decides && <Button onPress={() => ask('acceptance')}>{say(words.inspect)}</Button>}
        </p>
      )}
      <FilterSentence leaves={enters ? <Button onPress={() => ask('paper')}>{say(words.enter)}</Button> : ''}>
        <span className="num">{of.day}</span>
      </FilterSentence>
      <Table<Paper>
        label={say(words.title)}
        columns={columnsOf(say, of.day)}
        rows={of.papers}
        rowId={one => one.id}
        onOpen={one => read(one.id)}
        selected={reading}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {children}
      <HoursChanges {...{ hall_id, who, act }} />
      {one !== undefined && (
        <PaperView
          {...{ hall_id, who, decides }}
          of={one}
          day={of.day}
          act={doing}
          onClose={() => read(null)}
        />
      )}
      {asking === 'paper' && (
        <PaperForm {...{ hall_id }} day={of.day} act={doing} onClose={() => ask(null)} />
      )}
      {asking === 'acceptance' && (
        <Acceptance
          {...{ hall_id }}
          items={of.acceptance}
          refresh={found.refresh}
          onClose={() => ask(null)}
        />
      )}
    </section>
  );
}

function columnsOf(say: (of: { zh: string; en: string }) => string, day: string): Column<Paper>[] {
  return [
    {
      id: 'kind',
      head: say(words.kind),
      cell: one => <b>{say(paper_kinds[one.kind])}</b>,
      sortBy: one => one.kind,
    },
    { id: 'number', head: say(words.number), cell: one => <span className="num">{one.number}</span> },
    {
      id: 'party',
      head: say(words.party),
      cell: one => (one.party === null ? '–' : <span lang={writtenIn(one.party)}>{one.party}</span>),
    },
    { id: 'from', head: say(words.from), figures: true, cell: one => one.valid_from },
    {
      id: 'until',
      head: say(words.until),
      figures: true,
      cell: one => one.valid_until,
      sortBy: one => one.valid_until,
    },
    {
      id: 'permits',
      head: say(words.permits),
      figures: true,
      cell: one => (one.businesses === null ? '–' : say(words.count(one.businesses.length))),
    },
    { id: 'state', head: say(words.state), cell: one => <Standing of={one} day={day} /> },
  ];
}
