import { useSay } from '../../../kit/ui/language.tsx';
import type { Progress } from '../../../modules/replay/wire.ts';

const say_words = {
  business: { zh: '办业务', en: 'Business' },
  pay: { zh: '交话费', en: 'Pay a bill' },
  booked: { zh: '预约取号', en: 'Booked' },
  to: { zh: '请到', en: 'Counter' },
  counter: { zh: '号台', en: '' },
  ahead: { zh: '前面还有', en: 'before you' },
  people: { zh: '人', en: 'people' },
  four: [
    { zh: '账', en: 'Books' },
    { zh: '卡', en: 'Cards' },
    { zh: '票', en: 'Papers' },
    { zh: '款', en: 'Money' },
  ],
};

/** The small picture in a door: drawn from the hall as it is now, not a photograph. */
export function DoorPicture({ surface, of }: { surface: string; of: Progress | null }) {
  if (surface === 'kiosk') return <Kiosk />;
  if (surface === 'display') return <Wall of={of} />;
  if (surface === 'm') return <Phone of={of} />;
  if (surface === 'self') return <Squares />;
  if (surface === 'counter') return <Counter of={of} />;
  if (surface === 'floor') return <Floor of={of} />;
  if (surface === 'office') return <Sheet />;
  return surface === 'region' ? <Region /> : <Admin />;
}

function Kiosk() {
  const say = useSay();
  return (
    <div className="pi-k">
      <b>{say(say_words.business)}</b>
      <b>{say(say_words.pay)}</b>
      <b>{say(say_words.booked)}</b>
    </div>
  );
}

function Wall({ of }: { of: Progress | null }) {
  const say = useSay();
  const call = of?.newest_call ?? null;
  return (
    <div className="pi-d num">
      <b>{call?.label ?? '—'}</b>
      {call !== null && (
        <span>
          {say(say_words.to)} <b>{call.counter_number}</b> {say(say_words.counter)}
        </span>
      )}
    </div>
  );
}

function Phone({ of }: { of: Progress | null }) {
  const say = useSay();
  return (
    <div className="pi-p">
      <small>{say(say_words.ahead)}</small>
      <b className="num">{of?.waiting ?? '—'}</b>
      <small>{say(say_words.people)}</small>
    </div>
  );
}

const six = [0, 1, 2, 3, 4, 5];

const Squares = () => (
  <div className="pi-s">
    {six.map(one => (
      <i key={one} />
    ))}
  </div>
);

function Counter({ of }: { of: Progress | null }) {
  const waiting = Math.min(5, of?.waiting ?? 0);
  return (
    <div className="pi-c">
      <ul>
        {six.slice(0, 5).map(one => (
          <li key={one} className={one < waiting ? 'on' : undefined} />
        ))}
      </ul>
      <div>
        <b className="num">{of?.newest_call?.label ?? ''}</b>
        <i />
        <i />
        <em />
      </div>
      <ul>
        <li />
        <li />
        <li />
      </ul>
    </div>
  );
}

const places_shown = 27;

function Floor({ of }: { of: Progress | null }) {
  const counters = of?.counters.slice(0, 8) ?? [];
  const waiting = Math.min(places_shown, of?.waiting ?? 0);
  return (
    <div className="pi-f">
      {counters.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a counter is known by its place along the wall
        <i key={place} className={classOfCounter(one)} />
      ))}
      <p>
        {Array.from({ length: waiting }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the line is its number
          <u key={place} />
        ))}
      </p>
    </div>
  );
}

function classOfCounter(of: { state: string; busy: boolean }): string | undefined {
  if (of.busy) return 'busy';
  return of.state === 'open' ? undefined : 'shut';
}

/** The four ways of the close; they stay open until the day is settled. */
function Sheet() {
  const say = useSay();
  return (
    <div className="pi-o">
      {say_words.four.map(one => (
        <p key={one.zh}>
          {say(one)}
          <i />
          <span>—</span>
        </p>
      ))}
    </div>
  );
}

const cells = Array.from({ length: 14 * 6 }, (_, place) => place);

const Region = () => (
  <svg className="pi-r" width="126" height="54" aria-hidden>
    {cells.map(place => (
      <rect key={place} x={(place % 14) * 9} y={Math.floor(place / 14) * 9} width="8" height="8" />
    ))}
  </svg>
);

const Admin = () => (
  <div className="pi-a">
    {six.slice(0, 5).map(one => (
      <p key={one}>
        <i />
        <u />
      </p>
    ))}
  </div>
);
