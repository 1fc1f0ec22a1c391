import { count } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { HistoryProgress } from '../wire.ts';
import './history.css';
import { words } from './words.ts';

/** How far the demonstration's past is made, and which halls have daily figures alone, in one short line. */
export function HistoryLine({ of }: { of: HistoryProgress | null }) {
  const say = useSay();
  if (of === null) return null;
  const days = count(of.days);
  const made = words.made(days, count(of.tickets), count(of.events));
  const making = words.making(count(of.entered), days);
  return (
    <span className="hi-line" title={`${say(of.hall.name)} · ${say(of.done ? made : making)}`}>
      {say(of.done ? words.ready(days) : making)}
      {!of.done && <progress max={of.days} value={of.entered} aria-label={say(making)} />}
      {of.halls_with_today > 0 && (
        <small>{say(words.waking(count(of.halls_alive), count(of.halls_with_today)))}</small>
      )}
      {of.summary_halls > 0 && <small>{say(words.others(count(of.summary_halls)))}</small>}
    </span>
  );
}
