import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { sources } from '../statement.ts';
import type { readStatements } from '../wire.ts';
import { source_words, waits_words, words } from './words.ts';

type Owed = z.output<typeof readStatements.answer>['owed'][number];
type Say = ReturnType<typeof useSay>;

const columns = (say: Say): Column<Owed>[] => [
  { id: 'day', head: say(words.day), cell: row => <b className="num">{row.day}</b>, sortBy: row => row.day },
  { id: 'source', head: say(words.source), cell: row => say(source_words[row.source]) },
  {
    ...{ id: 'owed', head: say(words.owes), figures: true },
    cell: row => money(row.owed_fen),
    sortBy: row => row.owed_fen,
  },
  {
    ...{ id: 'age', head: say(words.since) },
    cell: row => (
      <span className={row.age_days > 2 ? 'num of-bad' : 'num'}>{say(words.days(row.age_days))}</span>
    ),
    sortBy: row => row.age_days,
  },
  { id: 'waits', head: say(words.waits), cell: row => say(waits_words[row.waits]) },
];

/** What each source owes in all, in one line. */
function sums(say: Say, rows: readonly Owed[]): string {
  return sources
    .map(source => ({ source, of: rows.filter(row => row.source === source) }))
    .filter(one => one.of.length > 0)
    .map(
      one => `${say(source_words[one.source])} ${money(one.of.reduce((sum, row) => sum + row.owed_fen, 0))}`,
    )
    .join(' · ');
}

/** What payment systems and bank still owe the hall, day by day, the oldest first (CASH-08). */
export function Owed({ rows }: { rows: readonly Owed[] | null }) {
  const say = useSay();
  return (
    <section>
      <h2>
        {say(words.owed)} <ClauseChip id="CASH-08" />
      </h2>
      {rows !== null && rows.length > 0 && <p className="num">{sums(say, rows)}</p>}
      <Table<Owed>
        label={say(words.owed)}
        columns={columns(say)}
        rows={rows === null ? null : [...rows]}
        expect={3}
        rowId={row => `${row.day} ${row.source}`}
        empty={<EmptyPanel title={say(words.owed_none)}>{say(words.owed_none_note)}</EmptyPanel>}
      />
    </section>
  );
}
