import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { count, elapsed, percent } from '../../../kit/ui/format.ts';
import { useTick } from '../../../kit/ui/hall-time.ts';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import * as wire from '../wire.ts';
import { HallPanel } from './HallPanel.tsx';
import type { HallNow } from './hall-now.ts';
import { hall_states, hall_types, region as words } from './words.ts';
import './region.css';

/** A picture of many halls is asked for anew every few seconds. */
const refresh_ms = 5000;
const p90_limit_s = 15 * 60;

/** All halls below, live: filters as a sentence, the worst first, one hall's details beside. */
export function RegionPage() {
  const say = useSay();
  const halls = useHalls();
  const [filter, setFilter] = useState({ search: '', unit: 'all', type: 'all', state: 'all' });
  const [selected, select] = useState<number | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': { do: () => search.current?.focus(), say: words.search } });
  const shown = useMemo(() => (halls ?? []).filter(hall => passes(hall, filter)), [halls, filter]);
  const units = [...new Map((halls ?? []).map(hall => [String(hall.unit_id), hall.unit])).entries()];
  const types = [...new Set((halls ?? []).map(hall => hall.hall_type))];
  const all = { value: 'all', name: say(words.all) };
  const set = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  return (
    <div className="rg-in">
      <div className="rg-filter">
        <FilterSentence leaves={say(words.leaves(shown.length))}>
          <SearchBox
            label={say(words.search)}
            value={filter.search}
            onChange={value => set({ search: value })}
            ref={search}
          />
          <Filter
            label={say(words.branch)}
            all="all"
            value={filter.unit}
            onChoose={unit => set({ unit })}
            options={[all, ...units.map(([value, name]) => ({ value, name: say(name) }))]}
          />
          <Filter
            label={say(words.type)}
            all="all"
            value={filter.type}
            onChoose={type => set({ type })}
            options={[
              all,
              ...types.map(type => ({ value: type, name: say(hall_types[type] ?? { zh: type, en: type }) })),
            ]}
          />
          <Filter
            label={say(words.state)}
            all="all"
            value={filter.state}
            onChoose={state => set({ state })}
            options={[
              all,
              ...Object.entries(hall_states).map(([value, name]) => ({ value, name: say(name) })),
            ]}
          />
        </FilterSentence>
        <Totals halls={shown} />
      </div>
      <Bars halls={shown} selected={selected} onSelect={select} />
      <div className="rg-body">
        <HallTable rows={halls === null ? null : shown} selected={selected} onSelect={select} />
        <HallPanel hall={shown.find(hall => hall.id === selected) ?? null} />
      </div>
    </div>
  );
}

function useHalls(): HallNow[] | null {
  const [halls, setHalls] = useState<HallNow[] | null>(null);
  useTick(refresh_ms);
  useEffect(() => {
    let going = true;
    const ask = async () => {
      const outcome = await callApi(wire.hallsLive, {}, { tries: 1 });
      if (going && outcome.ok) setHalls(outcome.value.halls);
    };
    void ask();
    const timer = setInterval(() => void ask(), refresh_ms);
    return () => {
      going = false;
      clearInterval(timer);
    };
  }, []);
  return halls;
}

function passes(
  hall: HallNow,
  filter: { search: string; unit: string; type: string; state: string },
): boolean {
  const wanted = filter.search.trim().toLowerCase();
  if (wanted !== '' && !hall.name.zh.includes(wanted) && !hall.name.en.toLowerCase().includes(wanted))
    return false;
  if (filter.unit !== 'all' && String(hall.unit_id) !== filter.unit) return false;
  if (filter.type !== 'all' && hall.hall_type !== filter.type) return false;
  return filter.state === 'all' || (hall.state ?? 'none') === filter.state;
}

function Totals({ halls }: { halls: readonly HallNow[] }) {
  const say = useSay();
  const sum = (of: (hall: HallNow) => number) => halls.reduce((total, hall) => total + of(hall), 0);
  const over = halls.filter(hall => hall.over_now > 0).length;
  return (
    <ul className="rg-totals">
      <li className={over > 0 ? 'rg-bad' : undefined}>
        <b className="num">{over}</b> {say(words.over_halls)}
      </li>
      <li>
        <b className="num">{halls.filter(hall => (hall.p90_s ?? 0) > p90_limit_s).length}</b>{' '}
        {say(words.p90_halls)}
      </li>
      <li>
        <b className="num">{count(sum(hall => hall.waiting))}</b> {say(words.waiting_all)}
      </li>
      <li>
        <b className="num">{count(sum(hall => hall.taken))}</b> {say(words.people)}
      </li>
    </ul>
  );
}

/** One cell per hall, worst first from the left: share of waits within the limit today; no data is a struck outline, never a colour. */
function Bars({
  halls,
  selected,
  onSelect,
}: {
  halls: readonly HallNow[];
  selected: number | null;
  onSelect: (id: number) => void;
}) {
  const say = useSay();
  const sorted = [...halls].sort((a, b) => shareOf(a) - shareOf(b));
  const at = Math.max(
    0,
    sorted.findIndex(hall => hall.id === selected),
  );
  // One stop for the keyboard, arrows from there: a hundred stops would shut the table off.
  const step = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : sorted[at + by];
    if (next === undefined) return;
    onSelect(next.id);
    event.currentTarget.querySelectorAll('button')[at + (by ?? 0)]?.focus();
  };
  return (
    <section className="rg-strip">
      <p className="rg-legend">
        <b>{say(words.strip)}</b>
        {bands.map(band => (
          <span key={band.of}>
            <i className={`rg-${band.of}`} aria-hidden="true" />
            {say(band.say)}
          </span>
        ))}
      </p>
      <ul className="rg-cells" aria-label={say(words.within)} onKeyDown={step}>
        {sorted.map((hall, index) => (
          <li key={hall.id}>
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              className={`rg-cell rg-${bandOf(hall)}${hall.id === selected ? ' rg-on' : ''}`}
              title={say(hall.name)}
              aria-label={`${say(hall.name)} ${hall.called === 0 ? '–' : percent(hall.within / hall.called, 0)}`}
              onClick={() => onSelect(hall.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const bands = [
  { of: 'red', say: { zh: '80 % 以下', en: 'under 80 %' } },
  { of: 'amber', say: { zh: '80–90 %', en: '80–90 %' } },
  { of: 'pale', say: { zh: '90–95 %', en: '90–95 %' } },
  { of: 'good', say: { zh: '95–98 %', en: '95–98 %' } },
  { of: 'best', say: { zh: '98 % 以上', en: '98 % and up' } },
  { of: 'none', say: { zh: '今天还没叫号', en: 'no call yet today' } },
] as const;

/** Halls without a call today stand behind all others. */
const shareOf = (hall: HallNow): number => (hall.called === 0 ? 2 : hall.within / hall.called);

function bandOf(hall: HallNow): string {
  if (hall.called === 0) return 'none';
  const share = hall.within / hall.called;
  if (share < 0.8) return 'red';
  if (share < 0.9) return 'amber';
  if (share < 0.95) return 'pale';
  return share < 0.98 ? 'good' : 'best';
}

function HallTable({
  rows,
  selected,
  onSelect,
}: {
  rows: HallNow[] | null;
  selected: number | null;
  onSelect: (id: number) => void;
}) {
  const say = useSay();
  const columns: Column<HallNow>[] = [
    {
      id: 'hall',
      head: say(words.hall),
      cell: hall => <b>{say(hall.name)}</b>,
      sortBy: hall => say(hall.name),
    },
    { id: 'unit', head: say(words.branch), cell: hall => say(hall.unit), sortBy: hall => hall.unit_id },
    {
      id: 'state',
      head: say(words.state),
      cell: hall => say(hall_states[hall.state ?? 'none'] ?? { zh: '', en: '' }),
      sortBy: hall => hall.state ?? '',
    },
    {
      id: 'p90',
      head: say(words.p90),
      figures: true,
      sortBy: hall => hall.p90_s,
      cell: hall => <P90 of={hall} />,
    },
    {
      id: 'within',
      head: say(words.within),
      figures: true,
      sortBy: hall => (hall.called === 0 ? null : hall.within / hall.called),
      cell: hall => (hall.called === 0 ? '–' : percent(hall.within / hall.called)),
    },
    {
      id: 'waiting',
      head: say(words.waiting),
      figures: true,
      sortBy: hall => hall.waiting,
      cell: hall => hall.waiting,
    },
    {
      id: 'over',
      head: say(words.over),
      figures: true,
      sortBy: hall => hall.over_now,
      cell: hall => <span className={hall.over_now > 0 ? 'rg-bad' : undefined}>{hall.over_now}</span>,
    },
    {
      id: 'longest',
      head: say(words.longest),
      figures: true,
      sortBy: hall => hall.longest_s,
      cell: hall => (hall.waiting === 0 ? '–' : elapsed(hall.longest_s * 1000)),
    },
    {
      id: 'counters',
      head: say(words.counters),
      figures: true,
      sortBy: hall => hall.open_counters,
      cell: hall => `${hall.open_counters}/${hall.all_counters}`,
    },
    {
      id: 'taken',
      head: say(words.taken),
      figures: true,
      sortBy: hall => hall.taken,
      cell: hall => count(hall.taken),
    },
  ];
  return (
    <Table
      label={say(words.name)}
      columns={columns}
      rows={rows}
      rowId={hall => String(hall.id)}
      selected={selected === null ? null : String(selected)}
      onOpen={hall => onSelect(hall.id)}
      empty={<EmptyPanel title={say(words.empty)}>{say(words.empty_note)}</EmptyPanel>}
      expect={15}
      firstSort={{ column: 'over', direction: 'down' }}
      height={620}
    />
  );
}

function P90({ of }: { of: HallNow }) {
  if (of.p90_s === null) return <>–</>;
  return <span className={of.p90_s > p90_limit_s ? 'rg-bad' : undefined}>{count(of.p90_s / 60, 1)}</span>;
}
