import { useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { count, epoch } from '../../../kit/ui/format.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { LanguageSwitch, useSay } from '../../../kit/ui/language.tsx';
import { HistoryLine } from '../../../modules/history/ui/HistoryLine.tsx';
import type { HistoryProgress } from '../../../modules/history/wire.ts';
import { demoCast } from '../../../modules/people/wire.ts';
import type { Book, Chain as ChainSeen, Progress } from '../../../modules/replay/wire.ts';
import { BookGrid, type Evidence } from './BookGrid.tsx';
import { type CastMember, CastRow } from './CastRow.tsx';
import { DayPlay } from './DayPlay.tsx';
import { Doors } from './Doors.tsx';
import { Plain } from './Plain.tsx';
import { usePolled } from './polled.ts';
import './start.css';
import { words } from './words.ts';

const day_every_ms = 1000;
const book_every_ms = 3000;
const still_ms = 600_000;

interface Mode {
  mode: 'demo' | 'production';
  cast: CastMember[];
}

/** The start page: what this is, the book, the day, the nine doors, the cast. */
export function App() {
  const say = useSay();
  const [mode, setMode] = useState<Mode | null>(null);
  useEffect(() => {
    void callApi(demoCast, {}, { tries: 20 }).then(outcome => outcome.ok && setMode(outcome.value));
  }, []);
  const book = usePolled<Book>('/api/book', still_ms);
  return (
    <div className="st">
      <header className="st-bar">
        <span className="st-mark">
          <Icon name="hall" size={22} stroke={2} />
          {say(words.name)}
        </span>
        {mode?.mode === 'demo' && (
          <>
            <span className="st-where">{say(words.where)}</span>
            <span className="st-demo">{say(words.demo)}</span>
            <Past />
          </>
        )}
        <i />
        <a href="/halls">{say(words.map_link)}</a>
        <a href="/clause">{say(words.book_link)}</a>
        <LanguageSwitch />
      </header>
      {mode?.mode === 'demo' && <Demo cast={mode.cast} book={book.data} />}
      {mode?.mode === 'production' && (
        <main className="st-main">
          <Lead book={book.data} evidence={null} />
          <Plain />
        </main>
      )}
      {mode === null && <main className="st-main" aria-busy />}
    </div>
  );
}

/** How far the past of the demonstration is made. */
function Past() {
  const past = usePolled<HistoryProgress>('/api/demo/history', book_every_ms);
  return <HistoryLine of={past.data} />;
}

function Lead({ book, evidence }: { book: Book | null; evidence: Evidence | null }) {
  const say = useSay();
  return (
    <div className="st-top">
      <div>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
      </div>
      {book === null ? <div className="st-book" /> : <BookGrid book={book} evidence={evidence} />}
    </div>
  );
}

function Demo({ cast, book }: { cast: CastMember[]; book: Book | null }) {
  const say = useSay();
  const [hall_id, setHall] = useState(1001);
  const picture = usePolled<Progress>(`/api/halls/${hall_id}/play`, day_every_ms);
  const evidence = usePolled<Evidence>(`/api/halls/${hall_id}/clauses/today`, book_every_ms);
  const chain = usePolled<ChainSeen>(`/api/halls/${hall_id}/chain`, book_every_ms);
  const of = picture.data?.hall.id === hall_id ? picture.data : null;
  const source = of?.days.find(day => day.name === (of.run?.file ?? of.days[0]?.name))?.source;
  return (
    <main className="st-main">
      <Lead book={book} evidence={evidence.data} />
      <DayPlay key={hall_id} hall_id={hall_id} onHall={setHall} picture={{ ...picture, data: of }} />
      <Doors of={of} hall_id={hall_id} />
      <CastRow cast={cast} />
      <footer className="st-foot">
        <span>
          {source !== undefined && `${say(source)}${say({ zh: '，', en: ', ' })}${say(words.shifted)}`}
        </span>
        <span>{picture.away ? say(words.away) : <Chain of={chain.data} />}</span>
      </footer>
    </main>
  );
}

/** How long the record is, how much of it is sealed, and how old its newest entry. */
function Chain({ of }: { of: ChainSeen | null }) {
  const say = useSay();
  if (of?.newest_at == null) return null;
  const age_ms = performance.timeOrigin + performance.now() - epoch(of.newest_at);
  const age_s = Math.max(0, Math.round(age_ms / 1000));
  const age = age_s < 120 ? words.ago(age_s) : words.minutes_ago(Math.round(age_s / 60));
  const all = count(of.events);
  const sealed = count(of.sealed);
  return say({ zh: words.chain(all, sealed, age.zh).zh, en: words.chain(all, sealed, age.en).en });
}
