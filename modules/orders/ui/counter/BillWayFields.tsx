import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { bill_way_words, bill_ways } from '../../../carrier/bill_way.ts';
import type { Draft } from './draft.ts';
import { words } from './words.ts';

interface BillWayProps {
  draft: Draft;
  onFill: (some: Partial<Draft>) => void;
}

/** How the bills go now, to their holder alone, and how they shall go from the next one on (FEE-03). */
export function BillWayFields({ draft, onFill }: BillWayProps) {
  const say = useSay();
  const now = draft.said?.own?.bills ?? null;
  return (
    <>
      {now !== null && (
        <div className="oc-f">
          <span className="oc-l">{say(words.bill_way_now)}</span>
          <b>{say(bill_way_words[now.way])}</b>
          {now.next !== null && (
            <span className="oc-small">
              {say(words.bill_way_next(now.next.from, bill_way_words[now.next.way]))}
            </span>
          )}
        </div>
      )}
      <div className="oc-f">
        <span className="oc-l">{say(words.bill_way)}</span>
        <ul className="oc-list oc-pairs">
          {bill_ways.map((way, at) => (
            <li key={way}>
              <button
                type="button"
                className={draft.bill_way === way ? 'oc-on' : undefined}
                aria-pressed={draft.bill_way === way}
                onClick={() => onFill({ bill_way: way })}
              >
                <KeyCap>{at + 1}</KeyCap>
                <span>{say(bill_way_words[way])}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
