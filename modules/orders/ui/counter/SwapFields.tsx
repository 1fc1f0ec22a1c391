import { Choice } from '../../../../kit/ui/Choice.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { type Draft, swap_whys } from './draft.ts';
import { words } from './words.ts';

interface SwapProps {
  draft: Draft;
  onFill: (some: Partial<Draft>) => void;
}

/** Why a card is changed, and what became of the old one: taken back and destroyed, or declared destroyed (BIZ-09). */
export function SwapFields({ draft, onFill }: SwapProps) {
  const say = useSay();
  return (
    <>
      <div className="oc-f">
        <span className="oc-l">{say(words.why)}</span>
        <Choice
          label={say(words.why)}
          value={draft.why}
          onChoose={value => onFill({ why: swap_whys.find(one => one === value) ?? 'faulty' })}
          segments={swap_whys.map((value, at) => ({ value, name: say(words[value]), hint: at + 1 }))}
        />
      </div>
      <div className="oc-f">
        <span className="oc-l">{say(words.old_given)}</span>
        <Choice
          label={say(words.old_given)}
          value={draft.old}
          onChoose={value => onFill({ old: value === 'declared' ? 'declared' : 'returned' })}
          segments={[
            { value: 'returned', name: say(words.returned) },
            { value: 'declared', name: say(words.declared) },
          ]}
        />
      </div>
    </>
  );
}
