import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import type { Words } from '../../../kit/words.ts';
import type { Measure } from '../case.ts';
import * as wire from '../wire.ts';
import type { Case } from './shapes.ts';
import { type Typed, WeighedFields, weighedOf } from './Weighed.tsx';
import { cases as words } from './words.ts';

/** What is said in a case: the own word, a decision, an appeal, a ruling. */
export type Saying = 'state' | 'decide' | 'drop' | 'appeal' | 'rule';

const titles: Record<Saying, [Words, Words]> = {
  state: [words.do_state, words.statement],
  decide: [words.do_decide, words.decision],
  drop: [words.do_drop, words.decision],
  appeal: [words.do_appeal, words.appeal],
  rule: [words.do_rule, words.ruling],
};

interface SayProps {
  of: Case;
  saying: Saying;
  onClose: () => void;
  onDone: () => void;
}

/** A sentence, and a measure where one is decided or ruled. */
export function SayDialog({ of, saying, onClose, onDone }: SayProps) {
  const say = useSay();
  const before = of.decided ?? of.proposed;
  const [text, write] = useState('');
  const [typed, weigh] = useState<Typed>({
    measure: before.measure,
    amount: String(before.measure === 'money' ? before.amount / 100 : before.amount),
  });
  const [problem, refuse] = useState<Problem | null>(null);
  const at = { hall_id: of.hall_id, case_id: of.id };
  const weighed = weighedOf(typed);
  const own = { measure: weighed.measure as Measure, amount: weighed.amount };
  const calls: Record<Saying, () => ReturnType<typeof callApi>> = {
    state: () => callApi(wire.state, { ...at, statement: text }),
    decide: () => callApi(wire.decide, { ...at, verb: 'decide', decision: text, ...own }),
    drop: () => callApi(wire.decide, { ...at, verb: 'drop', decision: text }),
    appeal: () => callApi(wire.appeal, { ...at, appeal: text }),
    rule: () => callApi(wire.rule, { ...at, ruling: text, ...weighed }),
  };
  const press = async () => {
    const outcome = await calls[saying]();
    if (outcome.ok) onDone();
    else refuse(outcome.problem);
  };
  const [title, label] = titles[saying];
  const told = problem === null ? undefined : `${problem.title} ${problem.remedy}`;
  const weighs = saying === 'decide' || saying === 'rule';
  return (
    <Dialog
      title={say(title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void press()}>
            {say(title)}
          </Button>
        </>
      }
    >
      {weighs && (
        <div className="ac-fields">
          <WeighedFields
            of={typed}
            none={saying === 'rule'}
            error={problem?.field === 'amount' ? told : undefined}
            onChange={weigh}
          />
        </div>
      )}
      <AreaField
        label={say(label)}
        value={text}
        onChange={write}
        rows={4}
        error={problem?.field === 'amount' ? undefined : told}
      />
    </Dialog>
  );
}
