import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { findBusiness } from '../../../catalogue/index.ts';
import { keyOf } from './Asking.tsx';
import type { Case } from './case.ts';
import { businessChoices } from './choices.ts';
import { draftOf } from './draft.ts';
import type { Matter } from './OwedBack.tsx';
import { orderStateWords } from './state-words.ts';
import './start.css';
import { start as words } from './start-words.ts';

interface StartProps {
  of: Case;
  /** What the ticket was taken for. */
  business: string | null;
  serves: readonly string[];
  matters: readonly Matter[];
}

/** Chooses the n-th business of the list while nothing is begun: a digit does, as everywhere on this screen. */
export function startWith(of: Case, n: number, serves: readonly string[]): void {
  const choice = businessChoices(of, serves)[n - 1];
  if (choice === undefined || choice.why !== undefined) return;
  of.setDraft({ ...draftOf(choice.id), ...of.unit.current });
  of.goTo(null);
}

/**
 * A customer sits here and no business is begun: the first sentence to say, what they came for and should have brought,
 * what is still open for them, and every business with its key, its promised time and why it cannot be had (BIZ-01).
 */
export function Start({ of, business, serves, matters }: StartProps) {
  const say = useSay();
  const wanted = findBusiness(business ?? '');
  const { visit } = of;
  return (
    <div className="os">
      <section className="os-say">
        <p className="oc-say">
          <Icon name="speech" size={16} />
          <span>{say(wanted === undefined ? words.ask : words.ask_for(wanted.say))}</span>
        </p>
        {wanted !== undefined && wanted.bring.length > 0 && (
          <p className="oc-small">
            {say(words.bring)} {wanted.bring.map(one => say(one)).join(say(words.and))}
          </p>
        )}
        <p className="oc-small">
          {say(words.cards)} <b className="num">{visit.cards ?? '–'}</b>
        </p>
      </section>
      <Matters of={of} matters={matters} />
      <section>
        <header className="oc-h">
          <h2>{say(words.which)}</h2>
          <i />
          <ClauseChip id="BIZ-01" />
          <ClauseChip id="SVC-07" />
        </header>
        <ul className="os-list">
          {businessChoices(of, serves).map((one, at) => (
            <li key={one.id}>
              <button
                type="button"
                aria-disabled={one.why !== undefined || undefined}
                onClick={() => startWith(of, at + 1, serves)}
              >
                <KeyCap idle={one.why !== undefined}>{at < 9 ? keyOf(at) : `F4 ${keyOf(at)}`}</KeyCap>
                <span>{say(one.name)}</span>
                <small>{one.why === undefined ? promiseOf(of, one.id, say) : say(one.why)}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function promiseOf(of: Case, code: string, say: ReturnType<typeof useSay>): string {
  const found = of.visit.businesses.find(one => one.code === code);
  return found === undefined ? '' : say(words.within(found.promise));
}

/** What is still open for whoever was proven, and when it is promised; what is owed back stands above, with its act. */
function Matters({ of, matters: all }: { of: Case; matters: readonly Matter[] }) {
  const say = useSay();
  const { check } = of.visit;
  const matters = all.filter(one => one.refund === null);
  return (
    <section>
      <header className="oc-h">
        <h2>{say(words.open)}</h2>
      </header>
      {matters.length === 0 && (
        <p className="oc-small">{say(check === null ? words.open_after : words.open_none)}</p>
      )}
      {matters.map(one => (
        <p key={one.id} className="os-matter">
          <b>{say(one.say)}</b> <span className="num">{one.number_mask}</span> ·{' '}
          {say(orderStateWords[one.state])} · <span className="num">{one.day.slice(5)}</span>
          {one.promised_at !== null && (
            <>
              {' '}
              · {say(words.promised)} <span className="num">{timeOfDay(one.promised_at)}</span>
            </>
          )}
        </p>
      ))}
    </section>
  );
}
