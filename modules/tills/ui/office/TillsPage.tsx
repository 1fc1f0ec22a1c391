import { useState } from 'react';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../../kit/ui/Table.tsx';
import type { Act } from '../../../people/ui/act.ts';
import type { Who } from '../../../people/wire.ts';
import { Notes } from './Notes.tsx';
import { type ListedTill, type TillsOfDay, waits } from './shapes.ts';
import { Standing } from './TillList.tsx';
import { TillPanel } from './TillPanel.tsx';
import { tills as words } from './words.ts';

/** The tills of the day: a row each, the one that is open beside them. */
export function TillsPage({ hall_id, day, who, act }: { hall_id: number; day: string; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<TillsOfDay>(`/api/halls/${hall_id}/tills?day=${day}`, 'tills', 'halls');
  const [chosen, choose] = useState<string | null>(null);
  const tills = found.data?.tills ?? null;
  const open = tills?.find(one => one.id === chosen) ?? tills?.find(waits) ?? tills?.[0];
  const difference = (tills ?? []).reduce((sum, one) => sum + (one.difference_fen ?? 0), 0);
  return (
    <div className="of-split">
      <section className="of-pad">
        <h1>
          {say(words.of_day)} <span className={difference === 0 ? 'num' : 'num of-bad'}>{tills?.length}</span>
        </h1>
        <Table<ListedTill>
          label={say(words.of_day)}
          columns={columnsOf(say)}
          rows={tills}
          rowId={row => row.id}
          selected={open?.id ?? null}
          onOpen={row => choose(row.id)}
          empty={
            <EmptyPanel why="none" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
        <Notes {...{ hall_id, who, act }} />
      </section>
      <aside className="of-side">
        {open !== undefined && <TillPanel key={open.id} {...{ hall_id, who, act }} till={open} />}
      </aside>
    </div>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<ListedTill>[] => [
  {
    id: 'counter',
    head: say(words.counter),
    cell: row => <b className="num">{row.counter_number}</b>,
    sortBy: row => row.counter_number,
  },
  {
    id: 'clerk',
    head: say(words.clerk),
    cell: row => say(row.clerk.name),
    sortBy: row => row.clerk.staff_no,
  },
  { id: 'float', head: say(words.float), cell: row => money(row.float_fen), figures: true },
  {
    id: 'counted',
    head: say(words.counted),
    cell: row => (row.counted_fen === null ? '—' : money(row.counted_fen)),
    figures: true,
  },
  {
    id: 'difference',
    head: say(words.difference),
    cell: row => (
      <span className={row.difference_fen ? 'of-bad' : undefined}>
        {row.difference_fen === null ? '—' : money(row.difference_fen)}
      </span>
    ),
    figures: true,
    sortBy: row => row.difference_fen ?? 0,
  },
  { id: 'state', head: say(words.state), cell: row => <Standing till={row} /> },
];
