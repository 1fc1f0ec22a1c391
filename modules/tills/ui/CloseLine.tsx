import { elapsed, epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Till } from './till.ts';
import { words } from './words.ts';

const order_of = ['stop', 'count', 'slips', 'match', 'explain', 'sign'] as const;

interface CloseLineProps {
  of: Till;
  counter_number: number | null;
  name: string;
  /** All notes and coins are filled in. */
  full: boolean;
}

/** The left column of the close: since when, and the steps down to the safe. */
export function CloseLine({ of, counter_number, name, full }: CloseLineProps) {
  const say = useSay();
  const now = useHallNow();
  const at = stepOf(of, full);
  const started = of.close_started_at;
  const step = order_of[at] ?? 'sign';
  return (
    <aside className="cd-line" aria-label={say(words.steps)}>
      <section className="cd-now" data-surface="display">
        <p className="cd-now-row">
          <span>
            {counter_number === null
              ? ''
              : say({ zh: `${counter_number} 号台 · `, en: `Counter ${counter_number} · ` })}
            {name}
          </span>
          <span className="num">{started === null ? '' : timeOfDay(started)}</span>
        </p>
        <h1 className="cd-now-no cd-now-idle">{say(words.closing)}</h1>
        <hr />
        <p className="cd-now-row">
          <span>{say(words[`step_${step}`])}</span>
          <b className="num">{started === null ? '' : elapsed(Math.max(0, now - epoch(started)))}</b>
        </p>
      </section>
      <ol className="tl-steps">
        {order_of.map((one, index) => (
          <li key={one} className={classOf(index, at, of)} aria-current={index === at ? 'step' : undefined}>
            <i className="num" aria-hidden="true">
              {signOf(index, at, of)}
            </i>
            <b>{say(words[`step_${one}`])}</b>
            <span>{say(words[`step_${one}_note`])}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function stepOf(of: Till, full: boolean): number {
  if (of.state === 'blind_counting') return full ? 2 : 1;
  if (of.state === 'compared') return 3;
  return of.state === 'discrepancy' || of.state === 'discrepancy_review' ? 4 : 5;
}

function signOf(index: number, at: number, of: Till): string {
  if (classOf(index, at, of) === 'tl-bad') return '×';
  return index < at ? '✓' : String(index + 1);
}

function classOf(index: number, at: number, of: Till): string {
  if (index === 3 && of.difference_fen !== null && of.difference_fen !== 0 && at > 3) return 'tl-bad';
  if (index < at) return 'tl-done';
  return index === at ? 'tl-at' : 'tl-todo';
}
