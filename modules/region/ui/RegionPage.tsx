import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { DateFilter } from '../../../kit/ui/DateField.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { count } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import * as wire from '../wire.ts';
import { HallPanel } from './HallPanel.tsx';
import { HallTable } from './HallTable.tsx';
import type { HallNow } from './hall-now.ts';
import { type Chosen, Matrix } from './Matrix.tsx';
import { type HallLine, lowestFirst, type Matrix as MatrixOf, passing, type Wanted } from './standing.ts';
import { hall_states, hall_types, region as words } from './words.ts';
import './region.css';

/** A picture of many halls is asked for anew every few seconds; the book, which reads more, less often. */
const refresh_ms = 5000;
const book_every = 4;

/** All halls below: the matrix of the book, filters as a sentence, the lowest first, one hall's clauses beside. */
export function RegionPage() {
  const say = useSay();
  const [day, setDay] = useState('');
  const { halls, book, problem } = useHalls(day);
  const [wanted, setWanted] = useState<Wanted>({ search: '', unit: 'all', type: 'all', state: 'all' });
  const [group, setGroup] = useState('all');
  const [chosen, choose] = useState<Chosen>({ hall: null, group: null });
  const shown = useMemo(
    () => (halls === null ? null : lowestFirst(passing(linesOf(halls, book), wanted), group)),
    [halls, book, wanted, group],
  );
  if (problem !== null) return <RefusedPanel title={problem.title}>{problem.remedy}</RefusedPanel>;
  const groups = (book?.groups ?? []).filter(one => group === 'all' || one.id === group);
  const about = { day, group, ...wanted };
  return (
    <div className="rg-in">
      <div className="rg-filter">
        <FilterSentence leaves={say(words.leaves(shown?.length ?? 0))}>
          <Filters halls={halls ?? []} wanted={wanted} onWant={setWanted} />
          <Filter
            label={say(words.group)}
            all="all"
            value={group}
            onChoose={setGroup}
            options={[
              { value: 'all', name: say(words.all_of(book?.groups.length ?? 0)) },
              ...(book?.groups ?? []).map(one => ({ value: one.id, name: `${one.id} ${say(one.name)}` })),
            ]}
          />
          <DateFilter label={say(words.day)} none={say(words.today)} value={day} onChoose={setDay} />
          <ExportButton {...{ hall_id: null, kind: 'halls', about, label: say(words.csv) }} />
          <Button onPress={() => window.print()}>{say(words.print)}</Button>
        </FilterSentence>
      </div>
      <Totals halls={shown ?? []} />
      {book === null || shown === null ? (
        <SkeletonPanel rows={10} row_px={14} />
      ) : (
        <Matrix groups={groups} bands={book.bands} halls={shown} chosen={chosen} onChoose={choose} />
      )}
      <div className="rg-body">
        <HallTable
          groups={book?.groups ?? []}
          rows={shown}
          selected={chosen.hall}
          onSelect={hall => choose({ hall, group: null })}
        />
        <HallPanel
          of={shown?.find(one => one.hall.id === chosen.hall) ?? null}
          chosen={chosen}
          groups={book?.groups ?? []}
          onGroup={of => choose({ ...chosen, group: of })}
        />
      </div>
    </div>
  );
}

function linesOf(halls: readonly HallNow[], book: MatrixOf | null): HallLine[] {
  const standings = new Map(book?.halls.map(one => [one.hall_id, one]));
  return halls.map(hall => ({ hall, standing: standings.get(hall.id) ?? null }));
}

interface Pictures {
  halls: HallNow[] | null;
  book: MatrixOf | null;
  problem: Problem | null;
}

/** The halls as they are now, and how they stand by the book on a day; a refusal in place of both. */
function useHalls(day: string): Pictures {
  const [seen, see] = useState<Pictures>({ halls: null, book: null, problem: null });
  const turn = useRef(0);
  const language = useLanguage();
  const ask = useCallback(
    async (isGoing: () => boolean) => {
      const now = await callApi(wire.hallsLive, {}, { tries: 1 });
      if (!isGoing()) return;
      if (!now.ok) {
        if (now.problem.status === 403) see(before => ({ ...before, problem: now.problem }));
        return;
      }
      see(before => ({ ...before, halls: now.value.halls, problem: null }));
      if (turn.current++ % book_every !== 0) return;
      const book = await callApi(wire.matrix, day === '' ? {} : { day }, { tries: 1 });
      if (isGoing() && book.ok) see(before => ({ ...before, book: book.value }));
    },
    [day],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server words a refusal, so another language asks anew
  useEffect(() => {
    let going = true;
    turn.current = 0;
    const go = () => void ask(() => going);
    go();
    const timer = setInterval(go, refresh_ms);
    return () => {
      going = false;
      clearInterval(timer);
    };
  }, [ask, language]);
  return seen;
}

interface FiltersProps {
  halls: readonly HallNow[];
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
}

function Filters({ halls, wanted, onWant }: FiltersProps) {
  const say = useSay();
  const units = [...new Map(halls.map(hall => [String(hall.unit_id), hall.unit])).entries()];
  const types = [...new Set(halls.map(hall => hall.hall_type))];
  const all = { value: 'all', name: say(words.all) };
  const set = (part: Partial<Wanted>) => onWant({ ...wanted, ...part });
  const typeName = (type: string) => say(hall_types[type] ?? { zh: type, en: type });
  return (
    <>
      <SearchBox label={say(words.search)} value={wanted.search} onChange={value => set({ search: value })} />
      <Filter
        label={say(words.branch)}
        all="all"
        value={wanted.unit}
        onChoose={unit => set({ unit })}
        options={[all, ...units.map(([value, name]) => ({ value, name: say(name) }))]}
      />
      <Filter
        label={say(words.type)}
        all="all"
        value={wanted.type}
        onChoose={type => set({ type })}
        options={[all, ...types.map(type => ({ value: type, name: typeName(type) }))]}
      />
      <Filter
        label={say(words.state)}
        all="all"
        value={wanted.state}
        onChoose={state => set({ state })}
        options={[all, ...Object.entries(hall_states).map(([value, name]) => ({ value, name: say(name) }))]}
      />
    </>
  );
}

function Totals({ halls }: { halls: readonly HallLine[] }) {
  const say = useSay();
  const sum = (of: (hall: HallNow) => number) => halls.reduce((total, one) => total + of(one.hall), 0);
  const red = halls.filter(one => one.standing?.cells.some(cell => cell.standing === 'red')).length;
  const over = halls.filter(one => one.hall.over_now > 0).length;
  const summaries = halls.filter(one => one.hall.summary_only).length;
  return (
    <ul className="rg-totals">
      <li className={red > 0 ? 'rg-bad' : undefined}>
        <b className="num">{red}</b> {say(words.red_halls)}
      </li>
      <li className={over > 0 ? 'rg-bad' : undefined}>
        <b className="num">{over}</b> {say(words.over_halls)}
      </li>
      <li>
        <b className="num">{count(sum(hall => hall.waiting))}</b> {say(words.waiting_all)}
      </li>
      <li>
        <b className="num">{count(sum(hall => hall.taken))}</b> {say(words.people)}
      </li>
      {summaries > 0 && (
        <li>
          <b className="num">{summaries}</b> {say(words.summary_halls)}
        </li>
      )}
    </ul>
  );
}
