import { type ReactNode, useId } from 'react';
import './Choice.css';

/** One segment: its value, its name, and a small line under it (the key that chooses it). */
export interface Segment {
  value: string;
  name: ReactNode;
  hint?: ReactNode;
  /** Why it cannot be chosen now; it stays, grey. */
  why?: string;
}

interface ChoiceProps {
  label: string;
  segments: Segment[];
  value: string | null;
  onChoose: (value: string) => void;
  touch?: boolean;
}

/** One of a few, all in sight: 遗失 | 被盗 | 损坏. Arrow keys move, as in any group of radios. */
export function Choice({ label, segments, value, onChoose, touch = false }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className={touch ? 'ch ch-touch' : 'ch'} aria-label={label}>
      {segments.map(segment => (
        <label
          key={segment.value}
          className={segment.why === undefined ? undefined : 'ch-no'}
          title={segment.why}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            disabled={segment.why !== undefined}
            onChange={() => onChoose(segment.value)}
          />
          <span>
            {segment.name}
            {segment.hint !== undefined && <small className="num">{segment.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
