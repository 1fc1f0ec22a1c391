import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { LanguageSwitch, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { metresBetween } from '../../halls/spot.ts';
import * as wire from '../wire.ts';
import { type Dot, HallMap } from './HallMap.tsx';
import { distance, siting as words } from './words.ts';

type Seen = z.output<typeof wire.hallMap.answer>;
type Mapped = Seen['halls'][number];

/** How many halls are listed before one asks for more. */
const first_shown = 12;

/** The halls for anybody: the map, the list beside it, and the one rule of the line (PRIN-17). */
export function HallsPage() {
  const say = useSay();
  const [seen, see] = useState<Seen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void callApi(wire.hallMap, {}, { tries: 5 }).then(outcome =>
      outcome.ok ? see(outcome.value) : setProblem(outcome.problem),
    );
  }, []);
  return (
    <div className="si">
      <header className="si-bar-top">
        <a href="/">
          <Icon name="hall" size={20} stroke={2} />
          {say(words.home)}
        </a>
        <i />
        <LanguageSwitch />
      </header>
      <main>
        <h1>{say(words.title)}</h1>
        {problem !== null && <RefusedPanel title={problem.title}>{problem.remedy}</RefusedPanel>}
        {seen === null ? problem === null && <SkeletonPanel rows={8} /> : <Finder of={seen} />}
        <Equal />
      </main>
    </div>
  );
}

/** That everybody waits by one rule, said where halls are chosen. */
function Equal() {
  const say = useSay();
  return (
    <section className="si-equal">
      <h2>{say(words.equal)}</h2>
      <p>{say(words.equal_note)}</p>
      <p>
        <a href="/clause/QUE-08">{say(words.rule)}</a>
        <a href="/clause/PRIN-17">{say(words.promise)}</a>
      </p>
    </section>
  );
}

/** What is looked for, the map of it and the list. */
function Finder({ of }: { of: Seen }) {
  const say = useSay();
  const [unit, setUnit] = useState('all');
  const [from, setFrom] = useState('');
  const [search, setSearch] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const start = of.places.find(one => one.id === from);
  const far = (one: Mapped) =>
    start === undefined || one.spot === null ? null : Math.round(metresBetween(start.spot, one.spot));
  const wanted = search.trim().toLowerCase();
  const shown = of.halls
    .filter(one => unit === 'all' || String(one.unit_id) === unit)
    .filter(one =>
      [one.name, one.address].some(text => `${text.zh} ${text.en}`.toLowerCase().includes(wanted)),
    )
    .map(one => ({ ...one, far: far(one) }))
    .toSorted((a, b) => (a.far ?? 0) - (b.far ?? 0) || a.id - b.id);
  // From somewhere the map closes in on what is near; without it the whole land is shown.
  const near = start === undefined ? shown : shown.slice(0, first_shown);
  const halls = near.flatMap((one): Dot[] =>
    one.spot === null ? [] : [{ id: String(one.id), spot: one.spot, name: one.name, tone: 'hall' }],
  );
  const dots: Dot[] =
    start === undefined
      ? halls
      : [...halls, { id: start.id, spot: start.spot, name: start.name, tone: 'from' }];
  const units = new Map(of.halls.map(one => [String(one.unit_id), one.unit]));
  return (
    <>
      <div className="si-ask">
        <Pick label={say(words.from)} value={from} onPick={setFrom}>
          {[{ id: '', name: words.anywhere }, ...of.places]}
        </Pick>
        <Pick label={say(words.unit)} value={unit} onPick={setUnit}>
          {[{ id: 'all', name: words.all }, ...[...units].map(([id, name]) => ({ id, name }))]}
        </Pick>
        <label>
          {say(words.find)}
          <input type="search" value={search} onChange={event => setSearch(event.target.value)} />
        </label>
        <b aria-live="polite">{say(words.leaves(shown.length))}</b>
      </div>
      <div className="si-both">
        <HallMap
          dots={dots}
          label={say(words.map_of(halls.length))}
          chosen={chosen}
          onChoose={choose}
          parts={start === undefined ? partsOf(shown) : []}
        />
        <List halls={shown} chosen={chosen} onChoose={choose} />
      </div>
    </>
  );
}

/** Each area named above the northernmost of its halls. */
function partsOf(halls: readonly Mapped[]) {
  const norths = new Map<number, { name: Mapped['unit']; spot: NonNullable<Mapped['spot']> }>();
  for (const { unit, unit_id, spot } of halls) {
    const north = norths.get(unit_id)?.spot.latitude ?? Number.NEGATIVE_INFINITY;
    if (spot !== null && spot.latitude > north) norths.set(unit_id, { name: unit, spot });
  }
  return [...norths.values()];
}

interface PickProps {
  label: string;
  value: string;
  onPick: (value: string) => void;
  children: readonly { id: string; name: Mapped['name'] }[];
}

function Pick({ label, value, onPick, children }: PickProps) {
  const say = useSay();
  return (
    <label>
      {label}
      <select value={value} onChange={event => onPick(event.target.value)}>
        {children.map(one => (
          <option key={one.id} value={one.id}>
            {say(one.name)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ListProps {
  halls: readonly (Mapped & { far: number | null })[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

function List({ halls, chosen, onChoose }: ListProps) {
  const say = useSay();
  const [all, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const place = halls.findIndex(one => String(one.id) === chosen);
  const shown = all || place >= first_shown ? halls : halls.slice(0, first_shown);
  useEffect(() => {
    if (place >= 0) list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  if (halls.length === 0)
    return (
      <EmptyPanel why="search" title={say(words.none)}>
        {say(words.none_note)}
      </EmptyPanel>
    );
  return (
    <div className="si-list">
      <ul ref={list} aria-label={say(words.list)}>
        {shown.map(one => (
          <li key={one.id} className={String(one.id) === chosen ? 'si-on' : undefined}>
            <button type="button" onClick={() => onChoose(String(one.id))}>
              {say(one.name)}
            </button>
            <span className="si-hours num">
              {say(one.round_the_clock ? words.day_and_night : words.open(one.opens, one.closes))}
            </span>
            <small>
              {say(one.address)}
              {one.star !== null && <span>{say(words.stars(one.star))}</span>}
              {one.far !== null && <span className="num">{say(lineOf(one.far))}</span>}
              {one.spot === null && <span>{say(words.no_spot)}</span>}
            </small>
            <a href={`/m/${one.id}`}>{say(words.wait)}</a>
          </li>
        ))}
      </ul>
      {shown.length < halls.length && (
        <button type="button" className="si-more" onClick={() => showAll(true)}>
          {say(words.more(halls.length - shown.length))}
        </button>
      )}
    </div>
  );
}

const lineOf = (metres: number) => {
  const said = distance(metres);
  return { zh: words.line(said.zh).zh, en: words.line(said.en).en };
};
