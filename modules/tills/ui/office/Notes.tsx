import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../../kit/ui/Field.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { type Column, Table } from '../../../../kit/ui/Table.tsx';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import type { Who } from '../../../people/wire.ts';
import { handNote } from '../../wire.ts';
import type { ListedNote } from '../till.ts';
import { tills as words } from './words.ts';

/** Notes that were taken off, what still lies in the safe first; handed to the bank against its slip (CASH-06). */
export function Notes({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<{ notes: ListedNote[] }>(`/api/halls/${hall_id}/suspect-notes`, 'tills');
  const [handing, hand] = useState<ListedNote | null>(null);
  const notes = found.data?.notes ?? [];
  if (notes.length === 0) return null;
  const may = holds(who, 'duty_manager', 'hall_manager', 'storekeeper');
  const columns: Column<ListedNote>[] = [
    { id: 'no', head: say(words.note_no), cell: row => <b className="num">{row.no}</b> },
    { id: 'piece', head: say(words.note_piece), cell: row => money(row.piece_fen), figures: true },
    { id: 'serial', head: say(words.note_serial), cell: row => <span className="num">{row.serial}</span> },
    { id: 'day', head: say(words.note_day), cell: row => <span className="num">{row.day}</span> },
    { id: 'by', head: say(words.note_by), cell: row => row.by.map(say).join(' · ') },
    {
      id: 'state',
      head: say(words.state),
      cell: row =>
        row.state === 'handed' ? (
          `${row.bank} ${row.slip_no}`
        ) : (
          <Button kind="quiet" why={may ? undefined : say(words.note_who)} onPress={() => hand(row)}>
            {say(words.note_hand)}
          </Button>
        ),
    },
  ];
  return (
    <>
      <h2>
        {say(words.notes)} <ClauseChip id="CASH-06" />
      </h2>
      <Table<ListedNote> label={say(words.notes)} columns={columns} rows={notes} rowId={row => row.id} />
      {handing !== null && <Hand {...{ hall_id, act }} note={handing} onClose={() => hand(null)} />}
    </>
  );
}

function Hand(of: { hall_id: number; note: ListedNote; act: Act; onClose: () => void }) {
  const say = useSay();
  const [bank, setBank] = useState('');
  const [slip_no, setSlip] = useState('');
  const whole = bank.trim().length >= 2 && slip_no.trim().length >= 4;
  const input = { hall_id: of.hall_id, note_id: of.note.id, bank: bank.trim(), slip_no: slip_no.trim() };
  return (
    <Dialog
      title={`${say(words.note_hand)} · ${of.note.no}`}
      onClose={of.onClose}
      actions={
        <Button
          kind="primary"
          why={whole ? undefined : say(words.note_fill)}
          onPress={() => void of.act(handNote, input).then(done => done && of.onClose())}
        >
          {say(words.note_hand)}
        </Button>
      }
    >
      <TextField label={say(words.note_bank)} value={bank} onChange={setBank} />
      <TextField label={say(words.note_slip)} value={slip_no} onChange={setSlip} />
    </Dialog>
  );
}
