import { money } from '../../../../kit/ui/format.ts';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Draft } from './draft.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

interface ServiceListProps {
  draft: Draft;
  services: Visit['services'];
  onService: (code: string) => void;
}

/** The value-added services, each with its price; what the holder's number has already is marked (BIZ-19, BIZ-20). */
export function ServiceList({ draft, services, onService }: ServiceListProps) {
  const say = useSay();
  const on = draft.said?.own?.services ?? [];
  return (
    <div className="oc-f">
      <span className="oc-l">{say(words.service)}</span>
      <ul className="oc-list">
        {services.map((one, at) => (
          <li key={one.code}>
            <button
              type="button"
              className={draft.service === one.code ? 'oc-on' : undefined}
              aria-pressed={draft.service === one.code}
              onClick={() => onService(one.code)}
            >
              <KeyCap>{at + 1}</KeyCap>
              <span>
                {say(one.say)}
                {on.includes(one.code) && <span className="oc-small"> · {say(words.service_on)}</span>}
              </span>
              <b className="num">{money(one.month_fen)}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
