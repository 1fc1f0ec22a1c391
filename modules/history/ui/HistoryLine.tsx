import { count } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { HistoryProgress } from '../wire.ts';
import './history.css';
import { words } from './words.ts';

/** How far the demonstration's past is made, in one line. */
export function HistoryLine({ of }: { of: HistoryProgress | null }) {
  const say = useSay();
  if (of === null) return null;
  const days = count(of.days);
  const made = of.done
    ? words.made(days, count(of.tickets), count(of.events))
    : words.making(count(of.entered), days);
  return (
    <span className="hi-line">
      {say(of.hall.name)} · {say(made)}
      {!of.done && (
        <progress max={of.days} value={of.entered} aria-label={say(words.making(count(of.entered), days))} />
      )}
      {of.summary_halls > 0 && <> · {say(words.others(count(of.summary_halls)))}</>}
    </span>
  );
}
