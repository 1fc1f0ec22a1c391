import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as people from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { CashTaken } from './CashTaken.tsx';
import { countedOf, Pieces, sumOf, type Typed } from './Pieces.tsx';
import './tills.css';
import { onTill } from './on-till.ts';
import { SuspectNote } from './SuspectNote.tsx';
import { Taking } from './Taking.tsx';
import { useMyTill, usePair } from './till.ts';
import { Waiting } from './Waiting.tsx';
import { words } from './words.ts';

interface TillPanelProps {
  hall_id: number;
  counter_id: string;
  /** The clerk's name, for the first half of the seal. */
  name: string;
}

/** The clerk's till while nobody is served: asked for, signed by two, opened, dropped, closed; never its sum (CASH-02). */
export function TillPanel({ hall_id, counter_id, name }: TillPanelProps) {
  const say = useSay();
  const mine = useMyTill(hall_id);
  const of = mine.data?.session ?? null;
  const asked = usePair(hall_id, of?.state === 'requested' ? of.id : null, 'tills.session.issue_float');
  const ask = async () => {
    const made = await onTill(wire.requestTill, { hall_id, counter_id });
    if (made.ok) {
      const subject_id = made.value.session_id;
      await onTill(people.askSecond, { hall_id, what: 'tills.session.issue_float', subject_id });
    }
    await mine.retake();
  };
  if (mine.data === null) return null;
  return (
    <section>
      <header className="cd-hd cd-hd-l">
        <h2>{say(of === null ? words.till : words.till_no(of.seq_no))}</h2>
        <ClauseChip id="CASH-04" />
      </header>
      {of === null && (
        <>
          <p className="tl-note">{say(words.none)}</p>
          <Button wide onPress={() => void ask()}>
            {say(words.ask)}
          </Button>
        </>
      )}
      {of?.state === 'requested' && (
        <>
          <p className="tl-note">
            {say(words.float)} <b className="num">{money(of.float_fen)}</b>
          </p>
          {asked.pair === null ? (
            <Button wide onPress={() => void ask()}>
              {say(words.ask_again)}
            </Button>
          ) : (
            <Waiting pair={asked.pair} name={name} />
          )}
        </>
      )}
      {of?.state === 'open' && (
        <>
          <Opened hall_id={hall_id} session_id={of.id} name={name} />
          <CashTaken hall_id={hall_id} session_id={of.id} cash_off={of.cash_off} />
          <SuspectNote hall_id={hall_id} session_id={of.id} name={name} />
        </>
      )}
      {of?.state === 'handing_over' && (
        <>
          <p className="tl-note">{say(words.handing_over)}</p>
          <Button wide onPress={() => void onTill(wire.startClose, { hall_id, session_id: of.id })}>
            {say(words.keep_it)}
          </Button>
        </>
      )}
      <Taking hall_id={hall_id} />
    </section>
  );
}

function Opened({ hall_id, session_id, name }: { hall_id: number; session_id: string; name: string }) {
  const say = useSay();
  const [dropping, drop] = useState(false);
  const [asking, ask] = useState(false);
  const waits = usePair(hall_id, session_id, 'tills.session.drop');
  return (
    <>
      <p className="tl-note">{say(words.open)}</p>
      {waits.pair !== null && (
        <>
          <p className="tl-note">{say(words.drop_waits)}</p>
          <Waiting pair={waits.pair} name={name} />
        </>
      )}
      <div className="tl-acts-3">
        <Button onPress={() => drop(true)}>{say(words.drop)}</Button>
        <Button onPress={() => ask(true)}>{say(words.hand_over)}</Button>
        <Button onPress={() => void onTill(wire.startClose, { hall_id, session_id })}>
          {say(words.close)}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={say(words.hand_over_title)}
          onClose={() => ask(false)}
          actions={
            <Button
              kind="primary"
              onPress={() => {
                ask(false);
                void onTill(wire.handOver, { hall_id, session_id });
              }}
            >
              {say(words.hand_over_yes)}
            </Button>
          }
        >
          <p>{say(words.hand_over_note)}</p>
        </Dialog>
      )}
      {dropping && (
        <Drop
          onClose={() => drop(false)}
          onDrop={pieces => {
            drop(false);
            const asked = { hall_id, what: 'tills.session.drop', subject_id: session_id, facts: { pieces } };
            void onTill(people.askSecond, asked).then(waits.refresh);
          }}
        />
      )}
    </>
  );
}

/** What goes to the safe, by piece; the second person counts it again. */
function Drop({
  onDrop,
  onClose,
}: {
  onDrop: (pieces: Record<string, number>) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [typed, type] = useState<Typed>({});
  return (
    <Dialog
      title={say(words.drop_title)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => sumOf(typed) > 0 && onDrop(countedOf(typed))}>
          {say(words.drop_ask)} {money(sumOf(typed))}
        </Button>
      }
    >
      <Pieces typed={typed} onType={type} locked={false} />
    </Dialog>
  );
}
