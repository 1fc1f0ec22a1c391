import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';

export interface Point {
  code: string;
  version: string;
  say: Words;
}

/** A point as it is sent: what was ticked, in which edition. */
export const markOf = (of: Point): string => `${of.code}@${of.version}`;

interface AgreementProps {
  points: readonly Point[];
  ticked: ReadonlySet<string>;
  onTick: (mark: string) => void;
}

/** What the customer agrees to point by point before signing: rights and duties, lawful use, no resale (SVC-23, SIM-02, RNM-11). */
export function Agreement({ points, ticked, onTick }: AgreementProps) {
  const say = useSay();
  return (
    <ul className="co-agree">
      {points.map(point => (
        <li key={point.code}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(markOf(point))}
              onChange={() => onTick(markOf(point))}
            />
            <span>{say(point.say)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
