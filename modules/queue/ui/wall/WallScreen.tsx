import { longDayOf, timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import type { IconName } from '../../../../kit/ui/icon-paths.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { ClassWait, PublicHall, QueueRules } from '../hall.ts';
import { spoken } from '../kiosk/words.ts';
import { saidClassWait } from '../wait-words.ts';
import { quietSentence } from './quiet.ts';
import './WallScreen.css';
import { wallWords } from './words.ts';

/** A call on the wall: this ticket to that counter, and the how-manieth time. */
export interface WallCall {
  ticket: string;
  counter: string;
  time: number;
}

/** A page at the foot: what it is about and one sentence that fits; no scrolling. */
export interface WallNotice {
  icon: IconName;
  kind: Words;
  text: Words;
  page: number;
  pages: number;
}

/** One of the hall's promises, changed every 15 seconds. */
export interface WallPromise {
  title: Words;
  text: Words;
  page: number;
  pages: number;
  /** What kind of page it is, when it is no promise. */
  over?: Words;
}

interface WallScreenProps {
  hall: PublicHall;
  rules: QueueRules;
  /** The hall's state in words when it is not simply open. */
  state?: Words;
  /** The call that holds the head of the wall, for at least 8 seconds and while it is repeated. */
  call: WallCall | null;
  /** A sentence in place of the call: closed, before opening, offline. */
  sentence?: { title: Words; note: Words };
  /** Up to six earlier calls, newest first, read row by row. */
  recent: WallCall[];
  missed: string[];
  classes: ClassWait[];
  promise: WallPromise;
  notice: WallNotice | null;
}

/** The wall: who is called where, legible from eight metres; who waits how long from five. */
export function WallScreen(props: WallScreenProps) {
  return (
    <div className="wl" data-surface="display">
      <WallHead hall={props.hall} state={props.state} />
      <main className="wl-calls">
        {props.call === null ? (
          <Sentence {...(props.sentence ?? quietSentence(props.classes))} />
        ) : (
          <Hero call={props.call} of={props.rules.calls_max} />
        )}
        <ol className="wl-recent">
          {props.recent.slice(0, 6).map(call => (
            <Recent key={call.ticket} call={call} />
          ))}
        </ol>
        <Missed tickets={props.missed} rules={props.rules} />
      </main>
      <aside className="wl-side">
        <Waits classes={props.classes} />
        <Promised promise={props.promise} />
      </aside>
      <Notice notice={props.notice} />
    </div>
  );
}

function WallHead({ hall, state }: { hall: PublicHall; state: Words | undefined }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <header className="wl-head">
      <h1>{say(hall.name)}</h1>
      <span>
        <i className={state === undefined ? undefined : 'wl-mind'} aria-hidden="true" />
        {say(state ?? wallWords.open(hall.closes))}
      </span>
      <span className="wl-day">{longDayOf(hall.now, language)}</span>
      <b className="wl-time num">{timeOfDay(hall.now)}</b>
    </header>
  );
}

function Hero({ call, of }: { call: WallCall; of: number }) {
  const say = useSay();
  const times = Array.from({ length: of }, (_, at) => at + 1);
  return (
    <section className="wl-hero" aria-live="assertive">
      <b className="wl-ticket num">{call.ticket}</b>
      <span className="wl-to">
        {say(wallWords.please)}
        <Icon name="arrow-right" size={112} stroke={2.6} />
      </span>
      <span className="wl-where">
        <b className="wl-ticket num">{call.counter}</b>
        <span>
          <b>{say(wallWords.counterAfter)}</b>
          <span className="wl-repeat">
            {times.map(time => (
              <i key={time} className={time <= call.time ? 'wl-said' : undefined} aria-hidden="true" />
            ))}
            <em>{say(wallWords.time(call.time))}</em>
          </span>
        </span>
      </span>
    </section>
  );
}

function Sentence({ title, note }: { title: Words; note: Words }) {
  const say = useSay();
  return (
    <section className="wl-hero wl-sentence" aria-live="polite">
      <b>{say(title)}</b>
      <span>{say(note)}</span>
    </section>
  );
}

function Recent({ call }: { call: WallCall }) {
  const say = useSay();
  return (
    <li>
      <b className="num">{call.ticket}</b>
      <Icon name="arrow-right" size={44} stroke={1.8} />
      <b className="wl-counter num">
        <small>{say(wallWords.counterBefore)}</small>
        {call.counter}
        <small>{say(wallWords.counterAfter)}</small>
      </b>
    </li>
  );
}

function Missed({ tickets, rules }: { tickets: string[]; rules: QueueRules }) {
  const say = useSay();
  const [back, after] = wallWords.missedRule(rules.return_minutes, say(spoken(rules.reinsert_after)));
  return (
    <section className={tickets.length === 0 ? 'wl-missed wl-none' : 'wl-missed'}>
      <b>
        <Icon name="bell" size={44} stroke={2} />
        {say(tickets.length === 0 ? wallWords.nobodyMissed : wallWords.missed)}
      </b>
      {tickets.slice(0, 3).map(ticket => (
        <span key={ticket} className="num">
          {ticket}
        </span>
      ))}
      {tickets.length > 3 && <span className="num">+{tickets.length - 3}</span>}
      <p>
        {say(back)}
        <br />
        {say(after)}
      </p>
    </section>
  );
}

function Waits({ classes }: { classes: ClassWait[] }) {
  const say = useSay();
  return (
    <table className="wl-waits">
      <thead>
        <tr>
          <th scope="col">{say(wallWords.waiting)}</th>
          <th scope="col">{say(wallWords.people)}</th>
          <th scope="col">{say(wallWords.expected)}</th>
        </tr>
      </thead>
      <tbody>
        {classes.map(row => (
          <tr key={row.letter}>
            <th scope="row">
              {say(row.name)} <small className="num">{row.letter}</small>
            </th>
            <td className="num">{row.people}</td>
            <WaitCell row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WaitCell({ row }: { row: ClassWait }) {
  const say = useSay();
  const said = saidClassWait(row);
  if ('words' in said)
    return <td className={row.now === 'walk_in' ? 'wl-free' : 'wl-not'}>{say(said.words)}</td>;
  return (
    <td className="wl-wait num">
      {said.figure}
      <small>{say(said.unit)}</small>
    </td>
  );
}

function Promised({ promise }: { promise: WallPromise }) {
  const say = useSay();
  const pages = Array.from({ length: promise.pages }, (_, at) => at + 1);
  return (
    <section className="wl-promise">
      <p className="wl-over">
        <span>{say(promise.over ?? wallWords.promises)}</span>
        <span className="num">
          {promise.page} / {promise.pages}
        </span>
      </p>
      <b>{say(promise.title)}</b>
      <p>{say(promise.text)}</p>
      <div className="wl-pages" aria-hidden="true">
        {pages.map(page => (
          <i key={page} className={page === promise.page ? 'wl-on' : undefined} />
        ))}
      </div>
    </section>
  );
}

function Notice({ notice }: { notice: WallNotice | null }) {
  const say = useSay();
  return (
    <footer className={notice === null ? 'wl-notice wl-calm' : 'wl-notice'}>
      <b>
        <Icon name={notice?.icon ?? 'speech'} size={40} stroke={2} />
        {say(notice?.kind ?? wallWords.supervise)}
      </b>
      <span>{say(notice?.text ?? wallWords.superviseText)}</span>
      {notice !== null && (
        <em className="num">
          {notice.page} / {notice.pages}
        </em>
      )}
    </footer>
  );
}
