import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import * as people from '../../people/wire.ts';
import { isSerial, note_pieces } from '../note.ts';
import { onTill } from './on-till.ts';
import { type ListedNote, usePair } from './till.ts';
import { Waiting } from './Waiting.tsx';
import { words } from './words.ts';

/** A note that is taken for false: described, taken off with a second person, and the customer's slip (CASH-06). */
export function SuspectNote({
  hall_id,
  session_id,
  name,
}: {
  hall_id: number;
  session_id: string;
  name: string;
}) {
  const say = useSay();
  const [describing, describe] = useState(false);
  const [asked, remember] = useState<string | null>(null);
  const waits = usePair(hall_id, session_id, 'tills.note.take');
  const notes = useLive<{ notes: ListedNote[] }>(
    asked === null ? null : `/api/halls/${hall_id}/suspect-notes`,
    'tills',
  );
  const slip = notes.data?.notes.find(one => one.id === asked);
  return (
    <>
      <Button wide kind="quiet" onPress={() => describe(true)}>
        {say(words.note_take)}
      </Button>
      {waits.pair !== null && (
        <>
          <p className="tl-note">
            {say(words.note_waits)} <ClauseChip id="CASH-06" />
          </p>
          <Waiting pair={waits.pair} name={name} />
        </>
      )}
      {describing && (
        <Describe
          onClose={() => describe(false)}
          onAsk={facts => {
            describe(false);
            const input = { hall_id, what: 'tills.note.take', subject_id: session_id, facts };
            void onTill(people.askSecond, input).then(made => {
              if (made.ok) remember(made.value.pair_id);
              void waits.refresh();
            });
          }}
        />
      )}
      {slip !== undefined && <Slip note={slip} onClose={() => remember(null)} />}
    </>
  );
}

function Describe({
  onAsk,
  onClose,
}: {
  onAsk: (facts: Record<string, string | number>) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [piece, choose] = useState('10000');
  const [serial, type] = useState('');
  const [found_by, find] = useState('detector');
  const number = serial.trim().toUpperCase();
  return (
    <Dialog
      title={say(words.note_take)}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          why={isSerial(number) ? undefined : say(words.note_serial_help)}
          onPress={() => onAsk({ piece_fen: Number(piece), serial: number, found_by })}
        >
          {say(words.note_ask)}
        </Button>
      }
    >
      <p className="tl-note">{say(words.note_speech)}</p>
      <SelectField
        label={say(words.note_piece)}
        value={piece}
        options={note_pieces.map(fen => ({ value: String(fen), name: `${fen / 100} ${say(words.yuan)}` }))}
        onChange={choose}
      />
      <TextField
        label={say(words.note_serial)}
        help={say(words.note_serial_help)}
        value={serial}
        onChange={type}
      />
      <SelectField
        label={say(words.note_found_by)}
        value={found_by}
        options={[
          { value: 'detector', name: say(words.by_detector) },
          { value: 'hand', name: say(words.by_hand) },
        ]}
        onChange={find}
      />
    </Dialog>
  );
}

/** The customer's slip: number, note, who took it off, and where they may ask. */
function Slip({ note, onClose }: { note: ListedNote; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      title={`${say(words.note_slip)} ${note.no}`}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      }
    >
      <dl className="tl-slip">
        <dt>{say(words.note_piece)}</dt>
        <dd className="num">{money(note.piece_fen)}</dd>
        <dt>{say(words.note_serial)}</dt>
        <dd className="num">{note.serial}</dd>
        <dt>{say(words.note_time)}</dt>
        <dd className="num">
          {note.day} {timeOfDay(note.taken_at)}
        </dd>
        <dt>{say(words.note_by)}</dt>
        <dd>{note.by.map(say).join(' · ')}</dd>
      </dl>
      <p className="tl-note">{say(words.note_right)}</p>
    </Dialog>
  );
}
