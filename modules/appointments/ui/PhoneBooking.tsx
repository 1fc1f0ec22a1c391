import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { businesses } from '../../catalogue/businesses.ts';
import { businessName } from '../../queue/ui/names.ts';
import * as wire from '../wire.ts';
import { type FoundHall, HallFinder } from './HallFinder.tsx';
import './phone_booking.css';
import { callWords as words } from './call_words.ts';
import { SlotChoice, type Slots, whenWords } from './SlotChoice.tsx';

type Booked = z.output<typeof wire.bookForCustomer.answer>;

const errands = businesses.filter(one => one.class === 'ordinary');

/** Booking for somebody on the phone: hall, business, time; what to read out; the confirmation goes to their number (APT-01). */
export function PhoneBooking({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const halls = useLive<FoundHall[]>('/api/halls', 'halls');
  const [at, setAt] = useState(hall_id);
  const [errand, setErrand] = useState('sim_replacement');
  const [day, setDay] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [done, setDone] = useState<Booked | null>(null);
  const hall = halls.data?.find(one => one.id === at) ?? null;
  const path = `/api/halls/${at}/slots?business=${errand}${day === null ? '' : `&day=${day}`}`;
  const slots = useLive<Slots>(path, 'appointments', 'counters', 'halls', 'people');
  const anew = () => {
    choose(null);
    setDone(null);
  };
  return (
    <div className="of-split">
      <section className="of-pad pb">
        <h1>
          {say(words.title)} <ClauseChip id="APT-01" />
        </h1>
        <HallFinder
          halls={halls.data ?? []}
          chosen={at}
          onFound={found => {
            setAt(found.id);
            setDay(null);
            anew();
          }}
        />
        <h2>{say(words.errand)}</h2>
        <div className="pb-errands">
          {errands.map(one => (
            <button
              key={one.code}
              type="button"
              aria-pressed={one.code === errand}
              onClick={() => {
                setErrand(one.code);
                anew();
              }}
            >
              {say(one.say)}
            </button>
          ))}
        </div>
        <h2>{say(words.when)}</h2>
        {slots.data === null ? (
          <SkeletonPanel rows={4} />
        ) : (
          <SlotChoice
            of={slots.data}
            chosen={chosen}
            onSlot={slot_at => {
              choose(slot_at);
              setDone(null);
            }}
            onDay={next => {
              setDay(next);
              anew();
            }}
          />
        )}
      </section>
      <aside className="of-side">
        {done === null ? (
          <ReadOut
            {...{ at, hall, errand, chosen }}
            slots={slots.data}
            onBooked={made => {
              setDone(made);
              choose(null);
              slots.refresh();
            }}
          />
        ) : (
          <Confirmed of={done} onNext={anew} />
        )}
      </aside>
    </div>
  );
}

interface ReadOutProps {
  at: number;
  hall: FoundHall | null;
  errand: string;
  chosen: string | null;
  slots: Slots | null;
  onBooked: (made: Booked) => void;
}

/** What the agent reads out: where, when, what to bring; then the number the confirmation goes to. */
function ReadOut({ at, hall, errand, chosen, slots, onBooked }: ReadOutProps) {
  const say = useSay();
  const language = useLanguage();
  const [phone, setPhone] = useState('');
  const [tongue, setTongue] = useState<'zh' | 'en'>('zh');
  const [read, setRead] = useState(false);
  const act = useAct(wire.bookForCustomer);
  const name = businessName(errand) ?? { zh: '', en: '' };
  if (chosen === null)
    return (
      <EmptyPanel why="pick" title={say(words.choose)}>
        {say(words.choose_note)}
      </EmptyPanel>
    );
  const need = phone.length === 11 ? undefined : words.need_phone;
  const whyNot = read ? need : words.need_read;
  const book = async () => {
    const input = { hall_id: at, business: errand, slot_at: chosen, phone, language: tongue, read_out: read };
    const outcome = await act.run(input);
    if (!outcome.ok) return;
    setPhone('');
    onBooked(outcome.value);
  };
  return (
    <section>
      <h2>{say(words.read_out)}</h2>
      <p className="pb-say">
        {say(words.place(hall?.name ?? { zh: '', en: '' }, hall?.address ?? { zh: '', en: '' }))}
      </p>
      <p className="pb-say">{say(words.time(whenWords(chosen, language), name))}</p>
      {slots !== null && slots.bring.length > 0 && (
        <>
          <h3>{say(words.bring)}</h3>
          <ol className="pb-bring">
            {slots.bring.map(one => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ol>
        </>
      )}
      {slots !== null && <p className="of-quiet">{say(words.window(slots.early_min, slots.late_min))}</p>}
      <label className="pb-read">
        <input type="checkbox" checked={read} onChange={event => setRead(event.target.checked)} />
        {say(words.was_read)}
      </label>
      <TextField
        label={say(words.phone)}
        help={say(words.phone_note)}
        type="tel"
        value={phone}
        onChange={typed => setPhone(typed.replace(/\D/g, '').slice(0, 11))}
        {...(act.problem === null ? {} : { error: `${act.problem.title} ${act.problem.remedy}` })}
      />
      <Choice
        label={say(words.language)}
        value={tongue}
        segments={[
          { value: 'zh', name: <span lang="zh-CN">中文</span> },
          { value: 'en', name: <span lang="en">English</span> },
        ]}
        onChoose={to => setTongue(to === 'en' ? 'en' : 'zh')}
      />
      <div className="of-buttons">
        <Button
          kind="primary"
          wide
          busy={act.pending}
          why={whyNot === undefined ? undefined : say(whyNot)}
          whyUnder
          onPress={() => void book()}
        >
          {say(words.book(whenWords(chosen, language)))}
        </Button>
      </div>
    </section>
  );
}

function Confirmed({ of, onNext }: { of: Booked; onNext: () => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section role="status">
      <h2>{say(words.done)}</h2>
      <p className="pb-say">
        {say(words.time(whenWords(of.slot_at, language), businessName(of.business) ?? { zh: '', en: '' }))}
      </p>
      <p className="of-quiet">{say(words.code)}</p>
      <p className="pb-code num">
        {of.code.slice(0, 3)} {of.code.slice(3)}
      </p>
      <p className="pb-say">{say(words.told(of.told_at))}</p>
      <Button onPress={onNext}>{say(words.next)}</Button>
    </section>
  );
}
