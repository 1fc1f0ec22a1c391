import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { letter, ranks } from '../letter.ts';
import * as wire from '../wire.ts';
import { Changes } from './Changes.tsx';
import { UnitChain, YearFilter } from './UnitChain.tsx';
import './responsibility.css';
import { type Chain, type Letter, marks, postName, pressed } from './shapes.ts';
import { chain as words } from './words.ts';

const views = ['all', 'open', 'held', 'past'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Letter) => boolean> = {
  all: () => true,
  open: of => of.state === 'drafted' || of.state === 'accepted',
  held: of => of.state === 'in_force',
  past: of => of.state === 'expired' || of.state === 'ended',
};

/** The chain of a hall: who is first, everybody's letter, those above, what changed (ROLE-15, SAF-05). */
export function ChainTab({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Chain>(`/api/halls/${hall_id}/responsibility`, 'responsibility');
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const [chosen, turn] = useState<string | null>(null);
  const [ending, end] = useState<Letter | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={28} />;
  const year = chosen ?? of.day.slice(0, 4);
  const found_here = of.letters.filter(
    one => String(one.year) === year && shows[view](one) && finds(`${one.person.zh} ${one.person.en}`, typed),
  );
  // What is over stands below what holds or waits.
  const rows = found_here.toSorted((a, b) => Number(shows.past(a)) - Number(shows.past(b)));
  // Offered while somebody has no letter of the year: what is drafted already is not drafted again.
  const lettered = of.letters.filter(
    one => String(one.year) === of.day.slice(0, 4) && !shows.past(one),
  ).length;
  const draft = async () => {
    const outcome = await callApi(wire.draftHall, { hall_id });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.drafted(outcome.value.drafted)) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  const press = async (one: Letter, by: object) => {
    const done = await pressed(one, by);
    if (done) found.refresh();
    return done;
  };
  return (
    <div className="rs">
      <First of={of}>
        {of.may.draft && lettered < of.heads && (
          <Button onPress={() => void draft()}>{say(words.draft)}</Button>
        )}
      </First>
      <h2>{say(words.in_hall)}</h2>
      <FilterSentence
        leaves={
          <span className="rs-do">
            {say(words.leaves(rows.length))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            <ExportButton hall_id={hall_id} kind="duty_letters" about={{}} label={say(words.export)} />
          </span>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <YearFilter of={[...of.letters, ...of.chain]} day={of.day} year={year} onChoose={turn} />
        <Filter
          label={say(words.state)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <Table<Letter>
        label={say(words.title)}
        rows={rows}
        rowId={one => one.id}
        columns={columnsOf(say, (one, verb) => (verb === 'end' ? end(one) : void press(one, { verb })))}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      <h2>{say(words.above)}</h2>
      <UnitChain of={of.chain.filter(one => String(one.year) === year)} onDone={found.refresh} />
      <h2>{say(words.changes)}</h2>
      <Changes of={of.changes} />
      {ending !== null && (
        <AskDialog
          title={say(letter.moves.end.say)}
          note={say(words.end_note)}
          fields={[{ key: 'why', label: say(words.why), kind: 'text' }]}
          onClose={() => end(null)}
          onKeep={({ why = '' }) => press(ending, { verb: 'end', why })}
        />
      )}
    </div>
  );
}

function First({ of, children }: { of: Chain; children: React.ReactNode }) {
  const say = useSay();
  return (
    <div className="rs-head">
      <dl>
        <div>
          <dt>
            {say(words.first)} <ClauseChip id="SAF-05" />
          </dt>
          <dd>
            {of.first === null ? (
              <StateMark mark="over">{say(words.nobody)}</StateMark>
            ) : (
              say(of.first.person)
            )}
          </dd>
        </div>
        <div>
          <dt>
            {say(words.signed)} <ClauseChip id="ROLE-15" />
          </dt>
          <dd className="num">{say(words.signed_of(of.held, of.heads))}</dd>
        </div>
      </dl>
      <p className="pg-note">{say(words.lead)}</p>
      {children}
    </div>
  );
}

const columnsOf = (
  say: ReturnType<typeof useSay>,
  onPress: (of: Letter, verb: Letter['verbs'][number]) => void,
): Column<Letter>[] => [
  {
    ...{ id: 'person', head: say(words.person) },
    cell: of => (
      <>
        <b>{say(of.person)}</b> <small>{say(postName(of.post))}</small>
      </>
    ),
    sortBy: of => of.person.zh,
  },
  { ...{ id: 'rank', head: say(words.rank) }, cell: of => say(ranks[of.rank]), sortBy: of => of.rank },
  { ...{ id: 'superior', head: say(words.superior) }, cell: of => say(of.superior ?? words.organisation) },
  {
    ...{ id: 'term', head: say(words.term) },
    cell: of => <span className="num">{`${of.valid_from} – ${of.valid_until}`}</span>,
    sortBy: of => of.valid_until,
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => <StateMark mark={marks[of.state]}>{say(letter.states[of.state])}</StateMark>,
    sortBy: of => of.state,
  },
  {
    ...{ id: 'do', head: '' },
    cell: of => (
      <span className="rs-do">
        {of.verbs.map(verb => (
          <Button
            key={verb}
            kind={verb === 'end' ? 'secondary' : 'primary'}
            onPress={() => onPress(of, verb)}
          >
            {say(letter.moves[verb].say)}
          </Button>
        ))}
      </span>
    ),
  },
];
