import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { dayOf, epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { hall_reasons } from '../../appointments/reasons.ts';
import { stateWords } from '../../appointments/ui/words.ts';
import * as wire from '../../appointments/wire.ts';
import { businessName } from '../../queue/ui/names.ts';
import { Reasons } from './Ask.tsx';
import { more as words } from './more-words.ts';
import type { Booking } from './shapes.ts';

interface BookingsProps {
  hall_id: number;
  rows: readonly Booking[];
  manages: boolean;
  refresh: () => void;
  onClose: () => void;
}

/** The bookings of today; one that the hall cannot keep is cancelled with a reason and other times offered (APT-04). */
export function Bookings({ hall_id, rows, manages, refresh, onClose }: BookingsProps) {
  const say = useSay();
  const language = useLanguage();
  const [cancelling, cancel] = useState<Booking | null>(null);
  const doCancel = async (of: Booking, reason: string) => {
    const outcome = await callApi(wire.cancelByHall, { hall_id, appointment_id: of.id, reason });
    cancel(null);
    refresh();
    if (!outcome.ok) {
      showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
      return;
    }
    const times = outcome.value.offers.map(at => `${dayOf(epoch(at), language)} ${timeOfDay(at)}`);
    showToast({ tone: 'ok', title: say(words.offered(times.join(say({ zh: '、', en: ', ' })))) });
  };
  if (cancelling !== null)
    return (
      <Dialog title={say(words.cancel_title(timeOfDay(cancelling.slot_at)))} onClose={() => cancel(null)}>
        <p className="fl-note">
          {say(words.cancel_note)} <ClauseChip id="APT-04" />
        </p>
        <Reasons of={hall_reasons} onReason={reason => void doCancel(cancelling, reason)} />
      </Dialog>
    );
  return (
    <Dialog title={say(words.bookings)} onClose={onClose} wide>
      {rows.length === 0 && <EmptyPanel title={say(words.bookings_none)} />}
      <ul className="fl-rows">
        {rows.map(one => (
          <li key={one.id}>
            <b className="num fl-when">{timeOfDay(one.slot_at)}</b>
            <div>
              <b>{say(businessName(one.business) ?? { zh: '', en: '' })}</b>
              <span>
                <span className="num">{one.code}</span> {say(stateWords[one.state] ?? { zh: '', en: '' })}
              </span>
            </div>
            {one.state === 'booked' && (
              <Button why={manages ? undefined : say(words.managers)} onPress={() => cancel(one)}>
                {say(words.cancel_booking)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
