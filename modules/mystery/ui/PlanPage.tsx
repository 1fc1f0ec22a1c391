import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Who } from '../../people/wire.ts';
import { slots } from '../visit.ts';
import { OneVisitPanel } from './OneVisitPanel.tsx';
import { VisitMark } from './Parts.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import type { Planned, Visits } from './shapes.ts';
import { mystery as words } from './words.ts';

/** The plan of a quarter: which halls are covered, how each visit stands, one of them beside (MYS-01). */
export function PlanPage({ who }: { who: Who }) {
  const say = useSay();
  const [quarter, pick] = useState<string | null>(null);
  const found = useLive<Visits>(
    `/api/mystery-visits${quarter === null ? '' : `?quarter=${quarter}`}`,
    'mystery',
  );
  const [chosen, choose] = useState<string | null>(null);
  const [planning, plan] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  const bare = of.halls.filter(one => !one.covered).length;
  return (
    <div className="my-two">
      <section>
        <header className="my-head">
          <SelectField
            label={say(words.quarter)}
            value={of.quarter}
            options={of.quarters.map(value => ({ value, name: value }))}
            onChange={pick}
          />
          <p>{say(bare === 0 ? words.all_covered : words.plan_wanted(bare, of.wanted))}</p>
          {of.may_plan && (
            <Button kind="primary" onPress={() => plan(true)}>
              {say(words.plan)}
            </Button>
          )}
        </header>
        <Table<Planned>
          label={say(words.plan_tab)}
          rows={of.visits}
          rowId={one => one.id}
          selected={chosen}
          onOpen={one => choose(one.id)}
          columns={columnsOf(say)}
          empty={<EmptyPanel why="none" title={say(words.none)} />}
        />
      </section>
      <aside aria-label={say(words.pick)}>
        {chosen === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneVisitPanel key={chosen} id={chosen} who={who} shoppers={of.shoppers} onDone={found.refresh} />
        )}
      </aside>
      {planning && (
        <PlanDialog
          of={of}
          onClose={() => plan(false)}
          onDone={() => {
            plan(false);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

function columnsOf(say: (of: Words) => string): Column<Planned>[] {
  return [
    {
      id: 'hall',
      head: say(words.hall),
      cell: one => (
        <>
          {say(one.hall.name)} {one.double && <small>{say(words.double)}</small>}
        </>
      ),
      sortBy: one => one.hall.id,
    },
    {
      id: 'days',
      head: say(words.days),
      figures: true,
      cell: one => `${one.from_on.slice(5)}–${one.until_on.slice(5)}`,
      sortBy: one => one.from_on,
    },
    { id: 'slot', head: say(words.slot), cell: one => say(slots[one.slot]) },
    { id: 'who', head: say(words.shopper), cell: one => (one.shopper === null ? '–' : say(one.shopper)) },
    { id: 'state', head: say(words.state), cell: one => <VisitMark of={one} /> },
    {
      id: 'score',
      head: say(words.score),
      figures: true,
      cell: one => one.score?.toFixed(1) ?? '–',
      sortBy: one => one.score ?? -1,
    },
    {
      id: 'due',
      head: say(words.due),
      figures: true,
      cell: one => (one.due_at === null ? '–' : isoDay(one.due_at).slice(5)),
    },
  ];
}
