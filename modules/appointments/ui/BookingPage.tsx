import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { businessName } from '../../queue/ui/names.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import '../../queue/ui/phone/ticket.css';
import type { Waits } from '../../queue/ui/public-hall.ts';
import { reasonWords } from '../reasons.ts';
import * as wire from '../wire.ts';
import { BringList } from './BookPage.tsx';
import { SlotChoice, type Slots, whenWords } from './SlotChoice.tsx';
import { bookWords, mineWords, noticeWords, stateWords } from './words.ts';

type Booking = z.output<typeof wire.mine.answer>;

interface BookingPageProps {
  hall_id: number;
  appointment_id: string;
  secret: string;
}

/** My booking: the code, when to come, what the hall has to say, another time or none (APT-03, APT-04). */
export function BookingPage({ hall_id, appointment_id, secret }: BookingPageProps) {
  const say = useSay();
  const hall = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'appointments', 'halls', 'queue');
  const [of, set] = useState<Booking | null>(null);
  const [lost, lose] = useState(false);
  const [moving, setMoving] = useState(false);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.mine, { hall_id, appointment_id, secret });
    if (outcome.ok) set(outcome.value);
    else lose(true);
  }, [hall_id, appointment_id, secret]);
  const taken_at = hall.taken_at;
  useEffect(() => {
    if (taken_at !== null) void look();
  }, [taken_at, look]);
  const frame = { title: mineWords.title, back: `/m/${hall_id}`, offline: hall.state === 'offline' };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {lost ? <p className="ph-rule ph-warn">{say(mineWords.lost)}</p> : <SkeletonPanel rows={5} />}
      </PhoneFrame>
    );
  const done = () => {
    setMoving(false);
    void look();
  };
  if (moving) return <Moving {...{ hall_id, secret, of }} onDone={done} />;
  return (
    <PhoneFrame
      {...frame}
      foot={<Foot {...{ hall_id, secret, of }} onMove={() => setMoving(true)} onDone={done} />}
    >
      <Card of={of} hall={hall.data} />
      <Notices of={of} hall_id={hall_id} />
      <BringList bring={of.bring} title={mineWords.bring} />
    </PhoneFrame>
  );
}

function Card({ of, hall }: { of: Booking; hall: Waits | null }) {
  const say = useSay();
  const language = useLanguage();
  const name = businessName(of.business);
  return (
    <section className="ph-card mt-top">
      <div className="ph-two">
        <b>{name === undefined ? '' : say(name)}</b>
        <span className="ph-s">{hall === null ? '' : say(hall.hall.name)}</span>
      </div>
      <div className="mt-go">
        <b>{whenWords(of.slot_at, language)}</b>
        <span className="ph-s" role="status">
          {say(stateWords[of.state] ?? mineWords.title)}
          {of.label !== null && ` · ${say(mineWords.number(of.label))}`}
        </span>
      </div>
      {of.told_at !== null && <span className="ph-s">{say(mineWords.told_at(of.told_at))}</span>}
      {of.state === 'booked' && (
        <>
          <span className="ph-s">{say(mineWords.code)}</span>
          <b className="bk-code num">
            {of.code.slice(0, 3)} {of.code.slice(3)}
          </b>
          <span className="ph-s">{say(mineWords.how(timeOfDay(of.opens_at), timeOfDay(of.closes_at)))}</span>
        </>
      )}
    </section>
  );
}

function Notices({ of, hall_id }: { of: Booking; hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  return of.notices.map(one => (
    <div key={one.id} className={one.kind.startsWith('remind') ? 'ph-rule' : 'ph-rule ph-warn'}>
      <b>{say(noticeWords[one.kind] ?? mineWords.title)}</b>
      {say(reasonWords(one.reason))}
      {one.offers.length > 0 && (
        <div className="bk-offers">
          {say(mineWords.offers)}
          {one.offers.map(slot_at => (
            <a key={slot_at} className="ph-btn" href={`/m/${hall_id}/book?business=${of.business}`}>
              {whenWords(slot_at, language)}
            </a>
          ))}
        </div>
      )}
    </div>
  ));
}

interface ActProps {
  hall_id: number;
  secret: string;
  of: Booking;
  onDone: () => void;
}

function Foot({ hall_id, secret, of, onMove, onDone }: ActProps & { onMove: () => void }) {
  const say = useSay();
  const [asked, ask] = useState(false);
  const act = useAct(wire.cancel);
  if (of.state !== 'booked')
    return (
      <a className="ph-btn" href={`/m/${hall_id}/book?business=${of.business}`}>
        {say(mineWords.again)}
      </a>
    );
  const cancel = async () => {
    await act.run({ hall_id, appointment_id: of.id, secret });
    onDone();
  };
  return (
    <>
      <PhoneButton onPress={asked ? () => ask(false) : onMove}>
        {say(asked ? mineWords.keep : mineWords.change)}
      </PhoneButton>
      <PhoneButton onPress={asked ? () => void cancel() : () => ask(true)}>
        {say(asked ? mineWords.sure : mineWords.cancel)}
      </PhoneButton>
    </>
  );
}

function Moving({ hall_id, secret, of, onDone }: ActProps) {
  const say = useSay();
  const language = useLanguage();
  const [day, setDay] = useState<string>(of.day);
  const [chosen, choose] = useState<string | null>(null);
  const slots = useLive<Slots>(
    `/api/halls/${hall_id}/slots?business=${of.business}&day=${day}`,
    'appointments',
    'counters',
    'halls',
    'people',
  );
  const act = useAct(wire.reschedule);
  const move = async () => {
    if (chosen === null) return;
    const outcome = await act.run({ hall_id, appointment_id: of.id, secret, slot_at: chosen });
    if (outcome.ok) onDone();
    else slots.refresh();
  };
  const foot = (
    <>
      <PhoneButton onPress={onDone}>{say(mineWords.keep)}</PhoneButton>
      <PhoneButton main off={chosen === null || act.pending} onPress={() => void move()}>
        {say(chosen === null ? bookWords.pick : bookWords.move(whenWords(chosen, language)))}
      </PhoneButton>
    </>
  );
  return (
    <PhoneFrame title={mineWords.change} foot={foot}>
      {slots.data !== null && (
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
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}
