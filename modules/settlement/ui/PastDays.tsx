import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Table } from '../../../kit/ui/Table.tsx';
import type { PastDay } from './shapes.ts';
import { state_words, settle as words } from './words.ts';

/** The last days of the hall and how each was settled; a day opens by a press. */
export function PastDays(of: { hall_id: number; onClose: () => void; onChoose: (day: string) => void }) {
  const say = useSay();
  const found = useLive<{ days: PastDay[] }>(`/api/halls/${of.hall_id}/settlements`, 'settlement');
  return (
    <Dialog title={say(words.past)} onClose={of.onClose} wide>
      <Table<PastDay>
        label={say(words.past)}
        rows={found.data?.days ?? null}
        rowId={row => row.id}
        onOpen={row => of.onChoose(row.day)}
        height={420}
        columns={[
          { id: 'day', head: say(words.day), cell: row => <span className="num">{row.day}</span> },
          { id: 'state', head: say(words.state), cell: row => say(state_words[row.state] ?? words.state) },
          {
            id: 'deposit',
            head: say(words.to_deposit),
            cell: row => (row.deposit_fen === null ? '—' : money(row.deposit_fen)),
            figures: true,
          },
          { id: 'bag', head: say(words.bag_short), cell: row => row.bag_no ?? '—' },
          {
            id: 'report',
            head: say(words.number),
            cell: row => <span className="num">{row.report_no ?? '—'}</span>,
          },
          {
            id: 'hash',
            head: say(words.hash),
            cell: row => <code className="num">{row.report_hash?.slice(0, 12) ?? '—'}</code>,
          },
        ]}
      />
    </Dialog>
  );
}
