import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type * as wire from '../wire.ts';
import { kept_words, words } from './words.ts';

type Found = z.output<typeof wire.readDestructions.answer>;

/** What was destroyed because nothing needed it any more: one certificate each (RNM-10). */
export function Certificates({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<Found>(`/api/halls/${hall_id}/identity-destructions`, 'identity');
  const columns: Column<Found['certificates'][number]>[] = [
    { id: 'no', head: say(words.certificate), cell: row => <span className="num">{row.id.slice(-8)}</span> },
    { id: 'who', head: say(words.customer), cell: row => <span lang="zh-CN">{row.person_mask}</span> },
    {
      id: 'basis',
      head: say(words.basis),
      cell: row => say(row.basis === 'service_ended' ? words.service_ended : words.never_served),
    },
    {
      id: 'at',
      head: say(words.destroyed),
      cell: row => (
        <span className="num">
          {dayOf(row.destroyed_at, language)} {timeOfDay(row.destroyed_at)}
        </span>
      ),
    },
  ];
  return (
    <section>
      <h2 className="of-part">
        {say(words.certificates)} <ClauseChip id="RNM-10" />
      </h2>
      {found.data !== null && (
        <p className="of-quiet">{say(kept_words.kept_months(found.data.kept_months))}</p>
      )}
      <Table
        label={say(words.certificates)}
        columns={columns}
        rows={found.data?.certificates ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel why="none" title={say(words.none_destroyed)} />}
      />
    </section>
  );
}
