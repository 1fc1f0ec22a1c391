import { Choice } from '../../../../kit/ui/Choice.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { type Draft, stays } from './draft.ts';
import { words } from './words.ts';

interface StayProps {
  draft: Draft;
  onFill: (some: Partial<Draft>) => void;
}

/** Whether the customer was asked to stay, once and never twice, and what is settled when they leave (BIZ-14). */
export function StayFields({ draft, onFill }: StayProps) {
  const say = useSay();
  const own = draft.said?.own ?? null;
  return (
    <>
      {own !== null && (
        <div className="oc-f">
          <span className="oc-l">{say(words.leaves_with)}</span>
          <span className="oc-li">
            <span>{say(words.balance_back)}</span>
            <b className="num">{money(own.balance_fen)}</b>
          </span>
          <span className="oc-li">
            <span>{say(words.debt)}</span>
            <b className="num">{money(own.owed_fen)}</b>
          </span>
          {own.contract_until !== null && (
            <span className="oc-li">
              <span>{say(words.contract_to)}</span>
              <b className="num">{own.contract_until}</b>
            </span>
          )}
        </div>
      )}
      <div className="oc-f">
        <span className="oc-l">{say(words.stay)}</span>
        {own?.stay_offered === true ? (
          <span className="oc-small">{say(words.stay_done)}</span>
        ) : (
          <>
            <Choice
              label={say(words.stay)}
              value={draft.stay}
              onChoose={value => onFill({ stay: stays.find(one => one === value) ?? 'skipped' })}
              segments={stays.map((value, at) => ({
                value,
                name: say(words[`stay_${value}`]),
                hint: at + 1,
              }))}
            />
            <blockquote className="oc-answer">{say(words.stay_offer)}</blockquote>
            <span className="oc-small">{say(words.stay_note)}</span>
          </>
        )}
      </div>
    </>
  );
}
