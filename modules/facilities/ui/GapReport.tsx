import type { z } from 'zod';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { equipment_kinds, zone_kinds } from '../equipment.ts';
import type * as wire from '../wire.ts';
import './place.css';
import { place as words } from './words.ts';

type Halls = z.output<typeof wire.gaps.answer>;
type Hall = Halls['halls'][number];

const countOf = (of: Hall): number => of.gaps.length + of.missing.length;

/** What falls short in the halls below, the worst first (FAC-01). */
export function GapReport() {
  const say = useSay();
  const found = useLive<Halls>('/api/facilities/gaps', 'facilities');
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const listed = (of: Hall) =>
    [
      ...of.missing.map(kind => say(words.missing(say(zone_kinds[kind])))),
      ...of.gaps.map(one => say(words.of(say(equipment_kinds[one.kind]), one.has, one.needs))),
    ].join(' · ');
  return (
    <section className="pl pl-region">
      <h2>{say(words.region_title)}</h2>
      <p>{say(words.region_note)}</p>
      <Table<Hall>
        label={say(words.region_title)}
        rows={found.data?.halls ?? null}
        rowId={one => String(one.id)}
        firstSort={{ column: 'count', direction: 'down' }}
        height={680}
        columns={[
          { id: 'hall', head: say(words.hall), cell: one => <b>{say(one.name)}</b>, sortBy: one => one.id },
          { id: 'unit', head: say(words.branch), cell: one => say(one.unit), sortBy: one => one.unit.zh },
          {
            id: 'star',
            head: say(words.star),
            figures: true,
            cell: one => one.star ?? '–',
            sortBy: one => one.star ?? 0,
          },
          {
            id: 'count',
            head: say(words.count),
            cell: one =>
              countOf(one) === 0 ? (
                <StateMark mark="done">{say(words.whole)}</StateMark>
              ) : (
                <StateMark mark="near">{say(words.gaps(countOf(one)))}</StateMark>
              ),
            sortBy: countOf,
          },
          {
            id: 'which',
            head: say(words.which),
            cell: one => <span className="pl-shows">{listed(one)}</span>,
          },
        ]}
      />
    </section>
  );
}
