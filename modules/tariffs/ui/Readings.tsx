import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type * as wire from '../wire.ts';
import { unclearParts } from '../wire.ts';
import { unclear_words } from '../words.ts';
import { reading_words as words } from './words.ts';

type Editions = z.output<typeof wire.readings.answer>['editions'];
type Edition = Editions[number];

/** For the office: how many readers understood each edition of the price page, and what the others did not (FEE-07). */
export function Readings({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<{ editions: Editions }>(`/api/halls/${hall_id}/price-readings`, 'tariffs');
  const unclear = (of: Edition) =>
    unclearParts
      .filter(part => (of.unclear[part] ?? 0) > 0)
      .map(part => `${say(unclear_words[part])} ${of.unclear[part]}`)
      .join(' · ');
  const columns: Column<Edition>[] = [
    {
      id: 'edition',
      head: say(words.edition),
      cell: row => (
        <>
          <b className="num">{row.edition}</b>
          {row.current && <small className="of-quiet"> {say(words.current)}</small>}
        </>
      ),
    },
    { id: 'answers', head: say(words.answers), cell: row => row.answers, figures: true },
    {
      id: 'understood',
      head: say(words.understood),
      cell: row => `${Math.round((row.understood / row.answers) * 100)} %`,
      figures: true,
    },
    { id: 'unclear', head: say(words.unclear), cell: row => unclear(row) || '—' },
  ];
  return (
    <section>
      <h2>
        {say(words.title)} <ClauseChip id="FEE-07" />
      </h2>
      <p className="of-quiet">{say(words.note)}</p>
      <Table<Edition>
        label={say(words.title)}
        columns={columns}
        rows={found.data?.editions ?? null}
        expect={2}
        rowId={row => row.edition}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
    </section>
  );
}
