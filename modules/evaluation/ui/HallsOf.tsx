import { useSay } from '../../../kit/ui/language.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { type Metric, metrics } from '../metric.ts';
import type { Evaluation } from './shapes.ts';
import { shownChange, shownValue } from './Value.tsx';
import { evaluations as words } from './words.ts';

type Hall = Evaluation['halls'][number];

/** The halls of an evaluation, lowest first: each with its service and its revenue side by side (GEN-21). */
export function HallsOf({ halls }: { halls: readonly Hall[] }) {
  const say = useSay();
  const of = (side: 'service' | 'revenue'): Column<Hall>[] =>
    (halls[0]?.[side] ?? []).map(({ metric }) => ({
      id: metric,
      head: (
        <span className={side === 'revenue' ? 'ev-side ev-revenue' : 'ev-side'}>
          <small>{say(words[side])}</small> {say(metrics[metric])}
        </span>
      ),
      figures: true,
      sortBy: (hall: Hall) => valueIn(hall, side, metric),
      cell: (hall: Hall) => (
        <span className={hall.reds.includes(metric) ? 'ev-red' : undefined}>
          {shownValue(metric, valueIn(hall, side, metric))}
        </span>
      ),
    }));
  const columns: Column<Hall>[] = [
    { id: 'name', head: say(words.hall), cell: hall => <span className="ev-hall">{say(hall.name)}</span> },
    {
      id: 'score',
      head: say(words.score),
      figures: true,
      sortBy: hall => hall.score,
      cell: hall => (
        <>
          {hall.score?.toFixed(1) ?? '—'} <small>{shownChange(hall.score, hall.former_score)}</small>
        </>
      ),
    },
    ...of('service'),
    ...of('revenue'),
  ];
  const lowest = [...halls].sort((a, b) => (a.score ?? 101) - (b.score ?? 101));
  return (
    <Table
      label={say(words.hall)}
      columns={columns}
      rows={lowest}
      rowId={hall => String(hall.id)}
      height={420}
    />
  );
}

const valueIn = (hall: Hall, side: 'service' | 'revenue', metric: Metric): number | null =>
  hall[side].find(one => one.metric === metric)?.value ?? null;
