import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { Order, TestOutcome } from './visit.ts';
import { words } from './words.ts';

interface TryingProps {
  of: Order;
  busy: boolean;
  onOutcome: (outcome: TestOutcome) => void;
}

const faults = [
  ['call_fails', words.try_call_fails],
  ['data_fails', words.try_data_fails],
] as const satisfies readonly (readonly [TestOutcome, Words])[];

const untried = [
  ['no_phone', words.try_no_phone],
  ['left', words.try_left],
] as const satisfies readonly (readonly [TestOutcome, Words])[];

/** The card is written: before the customer leaves, a call is made and a page opened on their phone (SIM-01). */
export function Trying({ of, busy, onOutcome }: TryingProps) {
  const say = useSay();
  const failed = of.tested === 'call_fails' || of.tested === 'data_fails';
  return (
    <div className="oc-over oc-try">
      <h2>
        {say(words.try_title)} <ClauseChip id="SIM-01" />
      </h2>
      <ol>
        <li>{say(words.try_call)}</li>
        <li>{say(words.try_data)}</li>
      </ol>
      {failed && (
        <p className="oc-bad" role="status">
          {say(of.tested === 'call_fails' ? words.try_call_failed : words.try_data_failed)}
        </p>
      )}
      <p className="oc-try-do">
        {faults.map(([outcome, name]) => (
          <Button key={outcome} busy={busy} onPress={() => onOutcome(outcome)}>
            {say(name)}
          </Button>
        ))}
        {!failed &&
          untried.map(([outcome, name]) => (
            <Button key={outcome} kind="quiet" busy={busy} onPress={() => onOutcome(outcome)}>
              {say(name)}
            </Button>
          ))}
      </p>
    </div>
  );
}
