import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { RoundSeal } from '../../../kit/ui/RoundSeal.tsx';
import type { Words } from '../../../kit/words.ts';
import { SlipFields, slip_tenders } from './SlipFields.tsx';
import type { Closing, Till } from './till.ts';
import { Waiting } from './Waiting.tsx';
import { words } from './words.ts';

interface CloseRightProps {
  closing: Closing;
  onLock: () => void;
  onSign: () => void;
}

/** The right column of the close: two signatures, who decides on what, the slips, the seal. */
export function CloseRight({ closing, onLock, onSign }: CloseRightProps) {
  const say = useSay();
  const { of, pair, name, slips, setSlips } = closing;
  const why = whyNotSign(of, pair !== null);
  const second = of.decides ?? 'duty_manager';
  return (
    <aside className="cd-right" aria-label={say(words.two)}>
      <section>
        <header className="cd-hd cd-hd-l">
          <h2>{say(words.two)}</h2>
          <ClauseChip id="CASH-02" />
        </header>
        {pair === null ? (
          <RoundSeal
            first={{ role: say(words.clerk), name, note: say(words.after_match), signed: false }}
            second={{
              role: say(words.second),
              name: say(of.decides === null ? words.pending : words[second]),
              note: say(words.by_difference),
              signed: false,
            }}
          />
        ) : (
          <Waiting pair={pair} name={name} />
        )}
        <dl className="tl-ladder">
          <Rung name={words.ladder_even} who={words.duty_manager} />
          <Rung name={words.ladder_small} who={words.duty_manager} on={of.decides === 'duty_manager'} />
          <Rung name={words.ladder_large} who={words.hall_manager} on={of.decides === 'hall_manager'} />
          <Rung
            name={words.ladder_huge}
            who={words.branch_supervisor}
            on={of.decides === 'branch_supervisor'}
          />
        </dl>
        {of.state === 'discrepancy_review' && (
          <p className="tl-note" role="status">
            {say(words.with_decider(words[second].zh, words[second].en))}
          </p>
        )}
        {(of.decision === 'carry' || of.decision === 'recover') && (
          <p className="tl-note">
            {say(words.decided)}: {say(words[of.decision])}
          </p>
        )}
      </section>
      <section className="tl-slips">
        <header className="cd-hd">
          <h3>{say(words.slips)}</h3>
        </header>
        {of.state === 'blind_counting' ? (
          <SlipFields slips={slips} onType={setSlips} onLast={onLock} />
        ) : (
          slip_tenders.map(tender => (
            <p className="oc-li" key={tender}>
              <span>{say(words[tender])}</span>
              <b className="num">{money(of.lines.find(line => line.tender === tender)?.counted_fen ?? 0)}</b>
            </p>
          ))
        )}
      </section>
      <section className="tl-sign">
        <Button
          kind={why === undefined ? 'primary' : 'secondary'}
          size="touch"
          wide
          keyCap="F10"
          why={why === undefined ? undefined : say(why)}
          whyUnder
          onPress={onSign}
        >
          {say(words.sign)}
        </Button>
      </section>
    </aside>
  );
}

function whyNotSign(of: Till, waits: boolean): Words | undefined {
  if (waits) return words.sign_waits;
  if (of.state === 'balanced') return undefined;
  return of.state === 'blind_counting' ? words.sign_first : words.sign_after;
}

function Rung({ name, who, on = false }: { name: Words; who: Words; on?: boolean }) {
  const say = useSay();
  return (
    <div className={on ? 'tl-on' : undefined}>
      <dt>{say(name)}</dt>
      <dd>{say(who)}</dd>
    </div>
  );
}
