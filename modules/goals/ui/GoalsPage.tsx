import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { families, family_codes } from '../measure.ts';
import './goals.css';
import { UnitFamilies } from './Families.tsx';
import { HallGoals } from './HallGoals.tsx';
import { PlansDialog } from './PlansDialog.tsx';
import { Share } from './Share.tsx';
import type { Below, UnitGoals } from './shapes.ts';
import { goals as words } from './words.ts';

/** What is looked at: a unit, or one hall of it. */
interface At {
  unit: number | null;
  hall: { id: number; name: Words } | null;
}

/** The tree of goals (GEN-09): six families of a unit, what lies right below it, and the way down to a hall. */
export function GoalsPage() {
  const say = useSay();
  const [month, choose] = useState<string | null>(null);
  const [at, go] = useState<At>({ unit: null, hall: null });
  const [plans, open] = useState(false);
  const query = new URLSearchParams({
    ...(at.unit === null ? {} : { unit_id: String(at.unit) }),
    ...(month === null ? {} : { month }),
  }).toString();
  const found = useLive<UnitGoals>(`/api/goals${query === '' ? '' : `?${query}`}`, 'goals');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={44} />;
  return (
    <div className="go">
      <header className="go-head">
        <nav aria-label={say(words.where)} className="go-way">
          {of.way.map(one => (
            <button key={one.id} type="button" onClick={() => go({ unit: one.id, hall: null })}>
              {say(one.name)}
            </button>
          ))}
          {at.hall === null ? (
            <b aria-current="page">{say(of.unit.name)}</b>
          ) : (
            <>
              <button type="button" onClick={() => go({ unit: of.unit.id, hall: null })}>
                {say(of.unit.name)}
              </button>
              <b aria-current="page">{say(at.hall.name)}</b>
            </>
          )}
        </nav>
        <SelectField
          label={say(words.month)}
          value={of.month}
          options={of.months.map(value => ({ value, name: value }))}
          onChange={choose}
        />
        <Button onPress={() => open(true)}>{say(words.plans)}</Button>
      </header>
      <p className="go-lead">
        {say(words.lead)} <ClauseChip id="GEN-09" />{' '}
        <small>
          {say(
            of.reckoned_at === null
              ? words.not_reckoned
              : words.reckoned(`${isoDay(of.reckoned_at)} ${timeOfDay(of.reckoned_at)}`),
          )}
        </small>
      </p>
      {!of.planned && (
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      )}
      {of.planned && at.hall !== null && <HallGoals hall_id={at.hall.id} month={of.month} />}
      {of.planned && at.hall === null && (
        <>
          <UnitFamilies of={of} />
          <Table<Below>
            label={say(words.where)}
            rows={of.below}
            rowId={one => `${one.kind}-${one.id}`}
            columns={columnsOf(say, of.red_below)}
            onOpen={one =>
              go(
                one.kind === 'unit'
                  ? { unit: one.id, hall: null }
                  : { unit: of.unit.id, hall: { id: one.id, name: one.name } },
              )
            }
          />
        </>
      )}
      {plans && <PlansDialog onClose={() => open(false)} onDone={found.refresh} />}
    </div>
  );
}

function columnsOf(say: (of: Words) => string, red_below: number): Column<Below>[] {
  return [
    {
      id: 'name',
      head: say(words.where),
      cell: one => (
        <>
          {say(one.name)} {one.kind === 'unit' && <small>{say(words.halls(one.halls))}</small>}
        </>
      ),
      sortBy: one => one.id,
    },
    ...family_codes.map(
      (family): Column<Below> => ({
        id: family,
        head: say(families[family]),
        cell: one => <Share of={one.reached[family] ?? null} red_below={red_below} />,
        sortBy: one => one.reached[family] ?? -1,
      }),
    ),
  ];
}
