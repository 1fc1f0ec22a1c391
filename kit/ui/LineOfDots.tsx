import { useSay } from './language.tsx';
import { type LinePlace, placesInLine } from './line-dots.ts';
import './LineOfDots.css';

const words = {
  you: { zh: '您', en: 'You' },
  ahead: (n: number) => ({ zh: `前面 ${n} 人`, en: `${n} ahead of you` }),
};

interface LineOfDotsProps {
  /** Tickets ahead in call order, the one being served first when `serving` is given. */
  ahead: string[];
}

/** The line drawn as a line on a button: a white dot per person, 您 as a ring at the end. */
export function LineOfDots({ ahead }: LineOfDotsProps) {
  const say = useSay();
  return (
    <span className="ld" role="img" aria-label={say(words.ahead(ahead.length))}>
      {placesInLine(ahead).map(place => {
        if (place.is === 'you') return <b key="you">{say(words.you)}</b>;
        return place.is === 'gap' ? <em key="gap">…</em> : <i key={place.ticket} />;
      })}
    </span>
  );
}

interface TicketLineProps {
  /** The ticket being served, filled green, with what is said under it (办理中, 5 号台). */
  serving?: { ticket: string; note: string } | undefined;
  /** Tickets waiting before this one, in call order. */
  ahead: string[];
  size?: 'kiosk' | 'phone';
}

/** The line of a ticket with numbers under the dots: served end filled, the waiting as rings, 您 large. */
export function TicketLine({ serving, ahead, size = 'kiosk' }: TicketLineProps) {
  const say = useSay();
  return (
    <ol className={`tn tn-${size}`} aria-label={say(words.ahead(ahead.length))}>
      {serving !== undefined && (
        <li className="tn-now">
          <i />
          {serving.ticket}
          <br />
          {serving.note}
        </li>
      )}
      {placesInLine(ahead).map(place => (
        <Place key={place.is === 'person' ? place.ticket : place.is} place={place} you={say(words.you)} />
      ))}
    </ol>
  );
}

function Place({ place, you }: { place: LinePlace; you: string }) {
  if (place.is === 'person') {
    return (
      <li>
        <i />
        {place.ticket}
      </li>
    );
  }
  if (place.is === 'gap') {
    return (
      <li className="tn-gap">
        <i />+{place.hidden}
      </li>
    );
  }
  return (
    <li className="tn-you">
      <i />
      {you}
    </li>
  );
}
