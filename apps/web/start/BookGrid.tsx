import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { touched } from '../../../modules/norms/wire.ts';
import type { Book } from '../../../modules/replay/wire.ts';
import { words } from './words.ts';

const rows_high = 9;

/** Which clauses left evidence in the hall today. */
export type Evidence = Answer<typeof touched>;

const newest_shown = 5;

type Mark = 'evidence' | 'working' | 'partial' | 'not_yet';

interface BookGridProps {
  book: Book;
  evidence: Evidence | null;
}

/** The book: one square per clause in the order of the catalogue; what is not built is drawn as an outline. */
export function BookGrid({ book, evidence }: BookGridProps) {
  const say = useSay();
  const events = useMemo(
    () => new Map((evidence?.rows ?? []).filter(row => row.today).map(row => [row.id, row.count])),
    [evidence],
  );
  const newest = useMemo(() => new Set(newestOf(evidence)), [evidence]);
  const [at, setAt] = useState(0);
  const [shown, show] = useState<number | null>(null);
  const grid = useRef<HTMLUListElement>(null);
  const markOf = (row: Book['rows'][number]): Mark => (events.has(row.id) ? 'evidence' : row.status);
  const counts = countMarks(book.rows.map(markOf));
  const row = shown === null ? undefined : book.rows[shown];
  const go = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rows_high, ArrowLeft: -rows_high }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(at + step, 0), book.rows.length - 1);
    setAt(next);
    show(next);
    grid.current?.querySelectorAll('a')[next]?.focus();
  };
  return (
    <section className="st-book" aria-label={say(words.book_of)}>
      <div className="st-legend">
        <Count mark="evidence" count={counts.evidence}>
          {say(words.evidence)}
        </Count>
        <Count mark="working" count={counts.working}>
          {say(words.built)}
        </Count>
        <Count mark="partial" count={counts.partial}>
          {say(words.partial)}
        </Count>
        <Count mark="not_yet" count={counts.not_yet}>
          {say(words.not_yet)}
        </Count>
      </div>
      <ul className="st-grid" ref={grid} onMouseLeave={() => show(null)}>
        {book.rows.map((one, place) => (
          <li key={one.id}>
            <a
              href={`/clause/${one.id}`}
              className={`st-sq st-${markOf(one)}${newest.has(one.id) ? ' st-new' : ''}`}
              tabIndex={place === at ? 0 : -1}
              onMouseEnter={() => show(place)}
              onFocus={() => {
                setAt(place);
                show(place);
              }}
              onBlur={() => show(null)}
              onKeyDown={go}
            >
              <span className="unseen">{`${one.id} ${say(one.say)}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className="st-groups">
        {row === undefined ? (
          <Labels book={book} />
        ) : (
          <p className="st-row">
            <b className="num">{row.id}</b> {say(row.say)}
            {events.has(row.id) && <span> · {say(words.events(events.get(row.id) ?? 0))}</span>}
          </p>
        )}
      </div>
    </section>
  );
}

const newestOf = (evidence: Evidence | null): string[] =>
  (evidence?.rows ?? [])
    .filter(row => row.last_at !== null && row.today)
    .sort((a, b) => ((a.last_at ?? '') < (b.last_at ?? '') ? 1 : -1))
    .slice(0, newest_shown)
    .map(row => row.id);

function countMarks(marks: readonly Mark[]): Record<Mark, number> {
  const counts = { evidence: 0, working: 0, partial: 0, not_yet: 0 };
  for (const mark of marks) counts[mark] += 1;
  return counts;
}

function Count({ mark, count, children }: { mark: Mark; count: number; children: string }) {
  return (
    <span className="st-count">
      <i className={`st-sq st-${mark}`} />
      <b className="num">{count}</b> {children}
    </span>
  );
}

const square_px = 10.4;
const label_room_px = 46;

/** The letters of a group under its first column, as many as fit side by side. */
function Labels({ book }: { book: Book }) {
  const labels: { group: string; x_px: number }[] = [];
  let before = '';
  let free_px = 0;
  book.rows.forEach((row, place) => {
    const x_px = Math.floor(place / rows_high) * square_px;
    if (row.group === before) return;
    before = row.group;
    if (x_px < free_px) return;
    labels.push({ group: row.group, x_px });
    free_px = x_px + label_room_px;
  });
  return (
    <>
      {labels.map(({ group, x_px }) => (
        <span key={group} className="num" style={{ left: x_px }}>
          {group}
        </span>
      ))}
    </>
  );
}
