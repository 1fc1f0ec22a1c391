import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Log } from './shapes.ts';
import { log as heads, words } from './words.ts';

type PageOf = Log['pages'][number];

/** The month, and so many before it. */
const months_shown = 6;
const monthsTo = (last: string): string[] =>
  Array.from({ length: months_shown }, (_, back) => {
    const count = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });

/** The safety log of a month: what the system knew beside what was written and signed; printed, and taken as a file (SAF-09). */
export function LogTab({ hall_id, month: last }: { hall_id: number; month: string }) {
  const say = useSay();
  const [month, look] = useState(last);
  const found = useLive<Log>(`/api/halls/${hall_id}/safety-log?month=${month}`, 'safety');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  return (
    <div className="sf-log">
      <FilterSentence
        leaves={
          <span className="sf-do">
            {say(words.leaves(found.data?.pages.length ?? 0))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            <ExportButton hall_id={hall_id} kind="safety_log" about={{ month }} label={say(words.export)} />
          </span>
        }
      >
        <Filter
          label={say(words.month)}
          value={month}
          all={last}
          options={monthsTo(last).map(value => ({ value, name: value }))}
          onChoose={look}
        />
      </FilterSentence>
      <Table<PageOf>
        label={say(words.log)}
        rows={found.data?.pages ?? null}
        rowId={one => one.day}
        columns={columnsOf(say)}
        empty={
          <EmptyPanel why="none" title={say(words.none_log)}>
            {say(words.none_log_note)}
          </EmptyPanel>
        }
      />
    </div>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<PageOf>[] => {
  const count = (id: 'walked' | 'missed' | 'hazards_open' | 'hazards_new' | 'incidents'): Column<PageOf> => ({
    ...{ id, head: say(heads[id]), figures: true },
    cell: of => (
      <span className={id === 'missed' && of.facts[id] > 0 ? 'num sf-late' : 'num'}>{of.facts[id]}</span>
    ),
    sortBy: of => of.facts[id],
  });
  return [
    {
      ...{ id: 'day', head: say(heads.day) },
      cell: of => <b className="num">{of.day}</b>,
      sortBy: of => of.day,
    },
    {
      ...{ id: 'days', head: say(heads.days), figures: true },
      cell: of => <span className="num">{of.facts.days}</span>,
      sortBy: of => of.facts.days,
    },
    ...[count('walked'), count('missed'), count('hazards_open'), count('hazards_new'), count('incidents')],
    {
      ...{ id: 'said', head: say(heads.said) },
      cell: of => (
        <span className="sf-said">
          <Written text={of.said} />
          {of.suspicious !== null && (
            <small>
              {say(heads.suspicious)}: <Written text={of.suspicious} />
            </small>
          )}
        </span>
      ),
    },
    { ...{ id: 'by', head: say(heads.by) }, cell: of => say(of.by), sortBy: of => of.by.zh },
  ];
};
