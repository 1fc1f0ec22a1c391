import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { onTill } from './on-till.ts';
import { countedOf, emptyOf, Pieces, sumOf, type Typed } from './Pieces.tsx';
import { areFull, no_slips, SlipFields, slipsOf } from './SlipFields.tsx';
import type { HandedOver } from './till.ts';
import { words } from './words.ts';

/** Tills that colleagues hand over: the next clerk counts them, and what is missing is the giver's to explain (6.7). */
export function Taking({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const waiting = useLive<{ tills: HandedOver[] }>(`/api/halls/${hall_id}/handed-over-tills`, 'tills');
  const [taking, take] = useState<HandedOver | null>(null);
  const tills = waiting.data?.tills ?? [];
  if (tills.length === 0 && taking === null) return null;
  return (
    <>
      <header className="cd-hd tl-taking">
        <h3>{say(words.to_take)}</h3>
        <ClauseChip id="CASH-04" />
      </header>
      <ul className="tl-list">
        {tills.map(till => (
          <li key={till.id}>
            <span>
              {say(words.till_of(till.seq_no, till.clerk.name))}{' '}
              <small className="num">{timeOfDay(till.since)}</small>
            </span>
            <Button onPress={() => take(till)}>{say(words.take)}</Button>
          </li>
        ))}
      </ul>
      {taking !== null && <Count hall_id={hall_id} till={taking} onClose={() => take(null)} />}
    </>
  );
}

function Count({ hall_id, till, onClose }: { hall_id: number; till: HandedOver; onClose: () => void }) {
  const say = useSay();
  const [typed, type] = useState<Typed>({});
  const [slips, setSlips] = useState(no_slips);
  const full = emptyOf(typed) === 0 && areFull(slips);
  const lock = async () => {
    if (!full) return;
    const counted = { pieces: countedOf(typed), ...slipsOf(slips) };
    const outcome = await onTill(wire.acceptTill, { hall_id, session_id: till.id, ...counted });
    if (!outcome.ok) return;
    const even = outcome.value.state === 'balanced';
    showToast({
      tone: even ? 'ok' : 'warn',
      title: say(even ? words.taken_even : words.taken_differs),
      note: say(even ? words.taken_even_note : words.taken_differs_note),
    });
    onClose();
  };
  return (
    <Dialog
      title={say(words.till_of(till.seq_no, till.clerk.name))}
      onClose={onClose}
      wide
      actions={
        <Button
          kind="primary"
          why={full ? undefined : say(words.fill_first)}
          whyUnder
          onPress={() => void lock()}
        >
          {say(words.take_lock)} {money(sumOf(typed))}
        </Button>
      }
    >
      <p className="tl-note">{say(words.take_note)}</p>
      <div className="tl-take">
        <Pieces typed={typed} onType={type} locked={false} />
        <section className="tl-slips">
          <h3>{say(words.slips)}</h3>
          <SlipFields slips={slips} onType={setSlips} onLast={() => void lock()} />
        </section>
      </div>
    </Dialog>
  );
}
