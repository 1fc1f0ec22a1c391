import { useState } from 'react';
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
import './responsibility.css';
import { MyLetters } from './MyLetters.tsx';
import type { Above, OverHalls } from './shapes.ts';
import { UnitChain, YearFilter } from './UnitChain.tsx';
import { chain as words } from './words.ts';

type Row = OverHalls['halls'][number];

/** The chain above the halls and in each of them: who is first, how many have signed (ROLE-15, SAF-05). */
export function ChainOverHalls() {
  const say = useSay();
  const found = useLive<OverHalls>('/api/responsibility-over-halls', 'responsibility');
  const [typed, type] = useState('');
  const [shown, show] = useState('named');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.halls.filter(
    one =>
      (shown === 'all' || (shown === 'unnamed') === (one.first === null)) &&
      finds(`${one.hall.name.zh} ${one.hall.name.en}`, typed),
  );
  const draft = async () => {
    const outcome = await callApi(wire.draftUnit, {});
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.drafted(outcome.value.drafted)) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  return (
    <div className="rs">
      <div className="rs-head">
        <p className="pg-note">
          {say(words.lead)} <ClauseChip id="ROLE-15" /> <ClauseChip id="ROLE-16" />
        </p>
        {found.data?.may.draft === true && <Button onPress={() => void draft()}>{say(words.draft)}</Button>}
      </div>
      <MyLetters waiting />
      <h2>{say(words.above)}</h2>
      {found.data !== null && (
        <YearOfChain of={found.data.chain} day={found.data.day} onDone={found.refresh} />
      )}
      <h2>{say(words.hall)}</h2>
      <FilterSentence leaves={say(words.leaves_halls(rows?.length ?? 0))}>
        <SearchBox label={say(words.search_hall)} value={typed} onChange={type} />
        <Filter
          label={say(words.state)}
          value={shown}
          all="all"
          options={[
            { value: 'named', name: say(words.named) },
            { value: 'unnamed', name: say(words.unnamed) },
            { value: 'all', name: say(words.all) },
          ]}
          onChoose={show}
        />
      </FilterSentence>
      <Table<Row>
        label={say(words.title)}
        rows={rows ?? null}
        rowId={one => String(one.hall.id)}
        columns={columnsOf(say)}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
    </div>
  );
}

/** Those above the halls in one year: in its last weeks the next one is on its way as well. */
function YearOfChain({ of, day, onDone }: { of: readonly Above[]; day: string; onDone: () => void }) {
  const [year, turn] = useState(day.slice(0, 4));
  return (
    <>
      <FilterSentence leaves={null}>
        <YearFilter {...{ of, day, year }} onChoose={turn} />
      </FilterSentence>
      <UnitChain of={of.filter(one => String(one.year) === year)} onDone={onDone} />
    </>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Row>[] => [
  {
    ...{ id: 'hall', head: say(words.hall) },
    cell: of => <b>{say(of.hall.name)}</b>,
    sortBy: of => of.hall.id,
  },
  {
    ...{ id: 'first', head: say(words.first) },
    cell: of => (of.first === null ? <StateMark mark="over">{say(words.nobody)}</StateMark> : say(of.first)),
    sortBy: of => of.first?.zh ?? '',
  },
  {
    ...{ id: 'held', head: say(words.signed), figures: true },
    cell: of => <span className="num">{say(words.signed_of(of.held, of.heads))}</span>,
    sortBy: of => (of.heads === 0 ? 0 : of.held / of.heads),
  },
  {
    ...{ id: 'waiting', head: say(words.waiting), figures: true },
    cell: of => <span className="num">{of.waiting}</span>,
    sortBy: of => of.waiting,
  },
  {
    ...{ id: 'until', head: say(words.until) },
    cell: of => <span className="num">{of.until ?? '–'}</span>,
    sortBy: of => of.until ?? '',
  },
];
