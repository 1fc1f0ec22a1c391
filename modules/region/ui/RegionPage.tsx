import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { DateFilter } from '../../../kit/ui/DateField.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { count, timeOfDay } from '../../../kit/ui/format.ts';
import { useTick, wallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { onHalls } from '../../../kit/ui/live.ts';
import { OfflinePanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { HallPanel } from './HallPanel.tsx';
import { HallTable } from './HallTable.tsx';
import type { HallNow } from './hall-now.ts';
import { type HallsGround, HallsPicture } from './halls-picture.ts';
import { type Chosen, Matrix } from './Matrix.tsx';
import { type HallLine, lowestFirst, type Matrix as MatrixOf, passing, type Wanted } from './standing.ts';
import { hall_states, hall_types, region as words } from './words.ts';
import './region.css';

/** All halls below: the matrix of the book, filters as a sentence, the lowest first, one hall's clauses beside. */
export function RegionPage({ who }: { who: Who }) {
  const say = useSay();
  const [day, setDay] = useState('');
  const { halls, book, problem, state, taken_at } = useHalls(day);
  useAsked(halls);
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
      {state === 'offline' && (
        <OfflinePanel title={say(words.offline)}>
          {taken_at !== null && say(words.as_of(timeOfDay(taken_at)))}
        </OfflinePanel>
      )}
      <Totals halls={shown ?? []} onHall={hall => choose({ hall, group: null })} />
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
          who={who}
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

/** The halls as they are now, and how they stand by the book on a day. */
function useHalls(day: string) {
  const language = useLanguage();
  const [picture] = useState(() => new HallsPicture(ground));
  const seen = useSyncExternalStore(picture.subscribe, () => picture.seen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server words a refusal, so another language asks anew
  useEffect(() => picture.open(day), [picture, day, language]);
  useEffect(() => onHalls(halls => picture.changed(halls)), [picture]);
  useTick(seen.state === 'offline' ? 1000 : null);
  return seen;
}

const ground: HallsGround = {
  halls: async ids => {
    const found = await callApi(wire.hallsLive, ids === 'all' ? {} : { halls: ids.join(',') }, {
      tries: 1,
      within_ms: 20_000,
    });
    return found.ok ? found.value.halls : found.problem;
  },
  book: async day => {
    const found = await callApi(wire.matrix, day === '' ? {} : { day }, { tries: 1, within_ms: 60_000 });
    return found.ok ? found.value : null;
  },
  now: wallNow,
};

/** Tells once that a hall asks for this person's signature; the count stays. */
function useAsked(halls: readonly HallNow[] | null): void {
  const say = useSay();
  const before = useRef<Map<number, number> | null>(null);
  useEffect(() => {
    if (halls === null) return;
    const known = before.current;
    before.current = new Map(halls.map(hall => [hall.id, hall.signatures]));
    if (known === null) return;
    for (const hall of halls)
      if (hall.signatures > (known.get(hall.id) ?? 0))
        showToast({ title: say(words.asks), note: say(hall.name) });
  }, [halls, say]);
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

function Totals({ halls, onHall }: { halls: readonly HallLine[]; onHall: (id: number) => void }) {
  const say = useSay();
  const sum = (of: (hall: HallNow) => number) => halls.reduce((total, one) => total + of(one.hall), 0);
  const red = halls.filter(one => one.standing?.cells.some(cell => cell.standing === 'red')).length;
  const over = halls.filter(one => one.hall.over_now > 0).length;
  const summaries = halls.filter(one => one.hall.summary_only).length;
  const asking = halls.filter(one => one.hall.signatures > 0);
  const [first] = asking;
  return (
    <ul className="rg-totals">
      {first !== undefined && (
        <li className="rg-signs">
          <button type="button" onClick={() => onHall(first.hall.id)}>
            <b className="num">{sum(hall => hall.signatures)}</b> {say(words.signs_all)}
          </button>
        </li>
      )}
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
