import { useState } from 'react';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
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
  const form = useForm({ text: '' });
  const { text } = form.draft;
  const [typed, weigh] = useState<Typed>({
    measure: before.measure,
    amount: String(before.measure === 'money' ? before.amount / 100 : before.amount),
  });
  const at = { hall_id: of.hall_id, case_id: of.id };
  const weighed = weighedOf(typed);
  const own = { measure: weighed.measure as Measure, amount: weighed.amount };
  const calls: Record<Saying, () => Promise<unknown>> = {
    state: () => form.send(wire.state, { ...at, statement: text }),
    decide: () => form.send(wire.decide, { ...at, verb: 'decide', decision: text, ...own }),
    drop: () => form.send(wire.decide, { ...at, verb: 'drop', decision: text }),
    appeal: () => form.send(wire.appeal, { ...at, appeal: text }),
    rule: () => form.send(wire.rule, { ...at, ruling: text, ...weighed }),
  };
  const press = async () => {
    if ((await calls[saying]()) !== undefined) onDone();
  };
  const [title, label] = titles[saying];
  const field = {
    ...{ state: 'statement', decide: 'decision', drop: 'decision', appeal: 'appeal', rule: 'ruling' },
  }[saying];
  const weighs = saying === 'decide' || saying === 'rule';
  return (
    <FormDialog
      title={title}
      of={form}
      fields={[field, 'amount']}
      onClose={onClose}
      onKeep={() => void press()}
    >
      {weighs && (
        <div className="ac-fields">
          <WeighedFields of={typed} none={saying === 'rule'} error={form.wrong('amount')} onChange={weigh} />
        </div>
      )}
      <AreaField
        label={say(label)}
        value={text}
        onChange={to => form.put({ text: to })}
        rows={4}
        error={form.wrong(field, 'text')}
      />
    </FormDialog>
  );
}
