import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, TextField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import * as wire from '../wire.ts';
import type { Evaluation } from './shapes.ts';
import { evaluations as words } from './words.ts';

const month_ms = 30 * 86_400_000;

interface DecideProps {
  of: Evaluation;
  onClose: () => void;
  onDone: () => void;
}

/** The decision upon an evaluation, and an action for the halls with red items where one is asked for. */
export function DecideForm({ of, onClose, onDone }: DecideProps) {
  const say = useSay();
  const now = useWallNow(60_000);
  const [decision, write] = useState('');
  const [action, fill] = useState({ say_zh: '', say_en: '', due_on: isoDay(now + month_ms) });
  const [problem, refuse] = useState<Problem | null>(null);
  const red = of.halls.filter(one => one.reds.length > 0).map(one => one.id);
  const send = async () => {
    const actions = action.say_zh === '' || red.length === 0 ? [] : [{ ...action, halls: red }];
    const outcome = await callApi(wire.decide, { evaluation_id: of.id, decision, actions });
    if (!outcome.ok) return refuse(outcome.problem);
    onDone();
  };
  const error = problem === null ? undefined : `${problem.title} ${problem.remedy}`;
  return (
    <Dialog
      title={`${of.period} ${say(words.decide)}`}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void send()}>
            {say(words.decide)}
          </Button>
        </>
      }
    >
      <AreaField
        label={say(words.decision)}
        help={say(words.decision_help)}
        error={error}
        value={decision}
        onChange={write}
        rows={3}
      />
      <div className="ev-fields">
        <TextField
          label={say(words.action_zh)}
          value={action.say_zh}
          onChange={say_zh => fill({ ...action, say_zh })}
        />
        <TextField
          label={say(words.action_en)}
          value={action.say_en}
          onChange={say_en => fill({ ...action, say_en })}
        />
        <DateField
          label={say(words.action_due)}
          value={action.due_on}
          onChange={due_on => fill({ ...action, due_on })}
        />
        <p className="ev-quiet">{say(words.to_red(red.length))}</p>
      </div>
    </Dialog>
  );
}
