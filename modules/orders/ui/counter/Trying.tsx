import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { outcomesOf, type SetUpItem, type SetUpOutcome, set_up_words } from '../../set_up.ts';
import type { Order, TestOutcome } from './visit.ts';
import { words } from './words.ts';

/** What was said of the points of a set-up that are not simply done. */
export type Said = Readonly<Partial<Record<SetUpItem, SetUpOutcome>>>;

interface TryingProps {
  of: Order;
  busy: boolean;
  said: Said;
  onSay: (item: SetUpItem, outcome: SetUpOutcome) => void;
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

const outcome_words: Record<SetUpOutcome, Words> = {
  done: words.try_point_done,
  not_supported: words.try_not_supported,
  not_wanted: words.try_not_wanted,
};

/** The points of a set-up with what was said of each; what nothing was said of is done. */
export const pointsOf = (of: Pick<Order, 'set_up'>, said: Said) =>
  of.set_up.map(item => ({ item, outcome: said[item] ?? ('done' as const) }));

/** The card is written: before the customer leaves their phone is set up and tried, then they say themselves that it works (SIM-01, SVC-12). */
export function Trying({ of, busy, said, onSay, onOutcome }: TryingProps) {
  const say = useSay();
  const failed = of.tested === 'call_fails' || of.tested === 'data_fails';
  const works = of.tested === 'works';
  return (
    <div className="oc-over oc-try">
      <h2>
        {say(words.try_title)} <ClauseChip id="SVC-12" />
      </h2>
      <ol>
        {pointsOf(of, said).map(({ item, outcome }) => (
          <li key={item}>
            <span>{say(set_up_words[item])}</span>
            <Outcomes {...{ item, outcome, works }} onSay={onSay} />
          </li>
        ))}
      </ol>
      {failed && (
        <p className="oc-bad" role="status">
          {say(of.tested === 'call_fails' ? words.try_call_failed : words.try_data_failed)}
        </p>
      )}
      {works && <p role="status">{say(words.try_waits)}</p>}
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

interface OutcomesProps {
  item: SetUpItem;
  outcome: SetUpOutcome;
  works: boolean;
  onSay: TryingProps['onSay'];
}

/** What a point came to: chosen where more than one is possible, else only said. */
function Outcomes({ item, outcome, works, onSay }: OutcomesProps) {
  const say = useSay();
  const possible = outcomesOf(item);
  if (works || possible.length === 1) return <b>{say(works ? outcome_words[outcome] : words.try_must)}</b>;
  return (
    <span className="oc-try-said">
      {possible.map(one => (
        <button key={one} type="button" aria-pressed={one === outcome} onClick={() => onSay(item, one)}>
          {say(outcome_words[one])}
        </button>
      ))}
    </span>
  );
}
