import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { count, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { type Dot, HallMap } from './HallMap.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import type { Place, Reach } from './shapes.ts';
import { distance, siting as words } from './words.ts';

type Unit = Reach['units'][number];
type Say = ReturnType<typeof useSay>;

/** How far the people of a branch have it to a hall, and how long its halls are open (PRIN-17). */
export function ReachPage() {
  const say = useSay();
  const live = useLive<Reach>('/api/siting/reach', 'halls');
  const [chosen, choose] = useState<string | null>(null);
  const [form, open] = useState<Place | 'new' | null>(null);
  if (live.problem !== null)
    return <RefusedPanel title={live.problem.title}>{live.problem.remedy}</RefusedPanel>;
  const of = live.data;
  if (of === null) return <SkeletonPanel rows={10} />;
  const enters = of.units.filter(one => one.may_enter);
  return (
    <section className="si-reach">
      <header>
        <div>
          <h2>
            {say(words.reach_title)} <ClauseChip id="PRIN-17" />
          </h2>
          <p>{say(words.reach_note)}</p>
        </div>
        {enters.length > 0 && <Button onPress={() => open('new')}>{say(words.enter)}</Button>}
      </header>
      <div className="si-units">
        <Table<Unit>
          label={say(words.reach_title)}
          rows={of.units}
          rowId={one => String(one.id)}
          columns={unitColumns(say)}
        />
      </div>
      <Table<Place>
        label={say(words.place)}
        rows={of.places}
        rowId={one => one.id}
        selected={chosen}
        onOpen={one => choose(one.id)}
        firstSort={{ column: 'metres', direction: 'down' }}
        height={620}
        columns={placeColumns(say, open)}
      />
      <HallMap
        dots={dotsOf(of)}
        label={say(words.map_of(of.halls.length))}
        chosen={chosen}
        onChoose={choose}
      />
      {form !== null && (
        <PlaceForm
          of={form === 'new' ? null : form}
          units={enters}
          onClose={() => open(null)}
          onDone={() => {
            open(null);
            live.refresh();
          }}
        />
      )}
    </section>
  );
}

const dotsOf = (of: Reach): Dot[] => [
  ...of.places
    .filter(one => one.listed)
    .map(
      (one): Dot => ({
        ...{ id: one.id, spot: one, name: { zh: one.name_zh, en: one.name_en } },
        ...{ tone: one.over ? 'far' : 'place', weight: Math.min(8, one.residents / 12_000) },
      }),
    ),
  ...of.halls.map((one): Dot => ({ id: String(one.id), spot: one.spot, name: one.name, tone: 'hall' })),
];

const unitColumns = (say: Say): Column<Unit>[] => [
  { id: 'unit', head: say(words.unit), cell: one => <b>{say(one.name)}</b>, sortBy: one => one.id },
  { id: 'halls', head: say(words.halls), figures: true, cell: one => one.halls, sortBy: one => one.halls },
  {
    ...{ id: 'residents', head: say(words.residents), figures: true },
    ...{ cell: one => count(one.residents), sortBy: one => one.residents },
  },
  {
    ...{ id: 'within', head: say(words.within), figures: true },
    cell: one => (
      <>
        {one.residents === 0 ? '–' : `${percent(one.within / one.residents)}%`}{' '}
        <small>≤ {say(distance(one.most_m))}</small>
      </>
    ),
    sortBy: one => (one.residents === 0 ? null : one.within / one.residents),
  },
  {
    ...{ id: 'mean', head: say(words.mean), figures: true, sortBy: one => one.mean_m },
    cell: one => (one.mean_m === null ? '–' : say(distance(one.mean_m))),
  },
  {
    ...{ id: 'over', head: say(words.over), figures: true, sortBy: one => one.over },
    cell: one => one.over,
  },
  {
    ...{ id: 'open', head: say(words.open_mean), figures: true, sortBy: one => one.open_mean_min },
    cell: one => (one.open_mean_min === null ? '–' : say(words.hours((one.open_mean_min / 60).toFixed(1)))),
  },
  { id: 'short', head: say(words.short), figures: true, cell: one => one.short, sortBy: one => one.short },
  {
    ...{ id: 'nights', head: say(words.nights), figures: true, sortBy: one => one.round_the_clock },
    cell: one => one.round_the_clock,
  },
  {
    ...{ id: 'unplaced', head: say(words.unplaced), figures: true, sortBy: one => one.unplaced.length },
    cell: one => one.unplaced.length,
  },
];

const placeColumns = (say: Say, open: (of: Place) => void): Column<Place>[] => [
  {
    ...{ id: 'place', head: say(words.place), sortBy: one => one.name_zh },
    cell: one => (
      <>
        <b>{say({ zh: one.name_zh, en: one.name_en })}</b>
        <small>{say(one.unit)}</small>
      </>
    ),
  },
  {
    ...{ id: 'residents', head: say(words.residents), figures: true },
    ...{ cell: one => count(one.residents), sortBy: one => one.residents },
  },
  {
    ...{ id: 'nearest', head: say(words.nearest) },
    cell: one => (one.listed ? one.nearest !== null && say(one.nearest.name) : say(words.not_listed)),
  },
  {
    ...{ id: 'metres', head: say(words.metres), figures: true, sortBy: one => one.nearest?.metres ?? -1 },
    cell: one => {
      const said = one.nearest === null ? '–' : say(distance(one.nearest.metres));
      return one.over ? <StateMark mark="over">{said}</StateMark> : said;
    },
  },
  {
    ...{ id: 'do', head: '' },
    cell: one => one.may_amend && <Button onPress={() => open(one)}>{say(words.amend)}</Button>,
  },
];
