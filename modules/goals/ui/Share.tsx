import { count, money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Measure, measures } from '../measure.ts';
import { goals as words } from './words.ts';

/** A figure of a measure as people read it; a dash where nothing was recorded. */
export function shownFigure(measure: Measure, value: number | null): string {
  if (value === null) return '—';
  const { unit } = measures[measure];
  if (unit === 'percent') return `${value.toFixed(1)} %`;
  return unit === 'fen' ? money(value) : count(value);
}

/** How far something came, of a hundred: red below the line, done at a hundred; a dash where nothing was recorded. */
export function Share({ of, red_below }: { of: number | null; red_below: number }) {
  const say = useSay();
  if (of === null) return <span className="go-quiet">{say(words.no_record)}</span>;
  const whole = of >= 100 ? 'done' : 'running';
  const mark = of < red_below ? 'over' : whole;
  return (
    <StateMark mark={mark}>
      <b className="num">{of.toFixed(1)} %</b>
    </StateMark>
  );
}
