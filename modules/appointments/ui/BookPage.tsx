import { useState } from 'react';
import { useAct } from '../../../kit/ui/call.ts';
import { useElder } from '../../../kit/ui/elder.tsx';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Words } from '../../../kit/words.ts';
import { businesses } from '../../catalogue/businesses.ts';
import { businessName } from '../../queue/ui/names.ts';
import { holderOfPhone } from '../../queue/ui/phone/holder.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import '../../queue/ui/phone/halls.css';
import type { Waits } from '../../queue/ui/public-hall.ts';
import * as wire from '../wire.ts';
import { bookingPath, heldBooking, keepBooking } from './held.ts';
import { SlotChoice, type Slots, whenWords } from './SlotChoice.tsx';
import { bookWords } from './words.ts';

const errands = businesses.filter(one => one.class === 'ordinary');

/** Booking a time: the day, the time, what to bring, one press (APT-01). */
export function BookPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const elder = useElder();
  const asked = new URLSearchParams(window.location.search).get('business');
  const [errand, setErrand] = useState(
    errands.some(one => one.code === asked) ? (asked ?? '') : 'sim_replacement',
  );
  const [day, setDay] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [phone, setPhone] = useState('');
  const hall = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'halls');
  const path = `/api/halls/${hall_id}/slots?business=${errand}${day === null ? '' : `&day=${day}`}`;
  const slots = useLive<Slots>(path, 'appointments', 'counters', 'halls', 'people');
  const act = useAct(wire.book);
  const book = async () => {
    if (chosen === null) return;
    const input = { hall_id, business: errand, slot_at: chosen, holder: holderOfPhone() };
    const told = phone === '' ? {} : { phone };
    const outcome = await act.run({ ...input, ...told, language, elder: elder.on });
    slots.refresh();
    if (!outcome.ok) return;
    const held = { hall_id, id: outcome.value.id, secret: outcome.value.secret };
    keepBooking(held);
    window.location.assign(bookingPath(held));
  };
  const foot = (
    <PhoneButton main off={chosen === null || act.pending} onPress={() => void book()}>
      {say(chosen === null ? bookWords.pick : bookWords.send(whenWords(chosen, language)))}
    </PhoneButton>
  );
  const title = bookWords.title(businessName(errand));
  return (
    <PhoneFrame title={title} back={`/m/${hall_id}`} foot={foot} offline={slots.state === 'offline'}>
      <div className="ph-two">
        <b>{hall.data === null ? '' : say(hall.data.hall.name)}</b>
        <a className="ph-link" href="/m">
          {say(bookWords.other)}
        </a>
      </div>
      <Held />
      <label className="mh-find bk-find">
        {say(bookWords.errand)}
        <select
          value={errand}
          onChange={event => {
            setErrand(event.target.value);
            choose(null);
          }}
        >
          {errands.map(one => (
            <option key={one.code} value={one.code}>
              {say(one.say)}
            </option>
          ))}
        </select>
      </label>
      {slots.data === null ? (
        <SkeletonPanel rows={4} />
      ) : (
        <SlotChoice
          of={slots.data}
          chosen={chosen}
          onSlot={choose}
          onDay={next => {
            setDay(next);
            choose(null);
          }}
        />
      )}
      <PhoneNumber value={phone} onChange={setPhone} />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      {slots.data !== null && (
        <>
          <BringList bring={slots.data.bring} title={bookWords.bring} />
          <p className="ph-s bk-note">{say(bookWords.rule(slots.data.early_min, slots.data.late_min))}</p>
        </>
      )}
    </PhoneFrame>
  );
}

/** Where confirmation and reminders go: the customer may leave it empty (APT-04). */
function PhoneNumber({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useSay();
  return (
    <>
      <label className="mh-find bk-find">
        {say(bookWords.phone)}
        <input
          type="tel"
          inputMode="numeric"
          autoComplete="tel-national"
          maxLength={11}
          placeholder={say(bookWords.phone_hint)}
          value={value}
          onChange={event => onChange(event.target.value.replace(/\D/g, ''))}
        />
      </label>
      <p className="ph-s bk-note">{say(bookWords.phone_note)}</p>
    </>
  );
}

/** The booking this phone holds already: one at a time, to be moved rather than doubled. */
function Held() {
  const say = useSay();
  const held = heldBooking();
  if (held === null) return null;
  return (
    <a className="ph-card ph-row ph-gap" href={bookingPath(held)}>
      <span>{say(bookWords.held)}</span>
      <span className="ph-link">{say(bookWords.look)}</span>
    </a>
  );
}

/** What to bring, to be ticked off at home; nothing of it is sent. */
export function BringList({ bring, title }: { bring: readonly Words[]; title: Words }) {
  const say = useSay();
  if (bring.length === 0) return null;
  return (
    <>
      <h2>{say(title)}</h2>
      <ul className="ph-card bk-bring">
        {bring.map(one => (
          <li key={one.en}>
            <label>
              <input type="checkbox" />
              {say(one)}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
