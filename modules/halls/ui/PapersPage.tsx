import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { FilterSentence } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { paper_kinds } from '../paper.ts';
import * as wire from '../wire.ts';
import { Acceptance } from './Acceptance.tsx';
import { PaperForm } from './PaperForm.tsx';
import './papers.css';
import { papers as words } from './paper-words.ts';

type Papers = z.output<typeof wire.papers.answer>;
type Paper = Papers['papers'][number];

interface PapersPageProps {
  hall_id: number;
  who: Who;
  act: Act;
}

/** The papers a hall is run under: what holds, what lapsed, what waits for the branch; and its acceptance. */
export function PapersPage({ hall_id, who, act }: PapersPageProps) {
  const say = useSay();
  const found = useLive<Papers>(`/api/halls/${hall_id}/papers`, 'halls');
  const [asking, ask] = useState<'paper' | 'acceptance' | null>(null);
  if (found.data === null) return <SkeletonPanel rows={8} row_px={34} />;
  const of = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const decides = holds(who, 'branch_supervisor', 'province_supervisor');
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
        columns={columnsOf(say, { hall_id, who, day: of.day, decides, act: doing })}
        rows={of.papers}
        rowId={one => one.id}
        empty={<EmptyPanel title={say(words.none)} />}
      />
      {asking === 'paper' && (
        <PaperForm {...{ hall_id }} day={of.day} act={doing} onClose={() => ask(null)} />
      )}
      {asking === 'acceptance' && (
        <Acceptance {...{ hall_id }} items={of.acceptance} act={doing} onClose={() => ask(null)} />
      )}
    </section>
  );
}

interface Deciding {
  hall_id: number;
  who: Who;
  day: string;
  decides: boolean;
  act: Act;
}

function columnsOf(say: (of: { zh: string; en: string }) => string, of: Deciding): Column<Paper>[] {
  return [
    {
      id: 'kind',
      head: say(words.kind),
      cell: one => <b>{say(paper_kinds[one.kind])}</b>,
      sortBy: one => one.kind,
    },
    { id: 'number', head: say(words.number), cell: one => <span className="num">{one.number}</span> },
    { id: 'party', head: say(words.party), cell: one => one.party ?? '–' },
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
    { id: 'state', head: say(words.state), cell: one => <Standing one={one} day={of.day} /> },
    { id: 'acts', head: '', cell: one => <Decide one={one} {...of} /> },
  ];
}

function Standing({ one, day }: { one: Paper; day: string }) {
  const say = useSay();
  const over = one.state === 'in_force' && one.valid_until < day;
  if (over) return <StateMark mark="over">{say(words.lapsed)}</StateMark>;
  if (one.state === 'in_force') return <StateMark mark="done">{say(words.in_force)}</StateMark>;
  return <StateMark mark={one.state === 'entered' ? 'near' : 'not-open'}>{say(words[one.state])}</StateMark>;
}

function Decide({ one, hall_id, who, decides, act }: Deciding & { one: Paper }) {
  const say = useSay();
  if (!decides) return null;
  const press = (verb: 'approve' | 'refuse' | 'end') =>
    void act(wire.decidePaper, { hall_id, paper_id: one.id, verb });
  if (one.state === 'in_force')
    return (
      <Button kind="quiet" onPress={() => press('end')}>
        {say(words.end)}
      </Button>
    );
  if (one.state !== 'entered') return null;
  return (
    <span className="hp-line">
      <Button
        why={one.entered_by.id === who.id ? say(words.own) : undefined}
        onPress={() => press('approve')}
      >
        {say(words.approve)}
      </Button>
      <Button kind="quiet" onPress={() => press('refuse')}>
        {say(words.refuse)}
      </Button>
    </span>
  );
}
