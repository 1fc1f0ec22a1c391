import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Problem } from '../../../kit/ui/problem.ts';
import { Written } from '../../../kit/ui/Written.tsx';
import * as wire from '../wire.ts';
import { titleOf } from './figures.ts';
import type { Improvement, Within } from './shapes.ts';
import { improving as words } from './words.ts';

/** What is done about an improvement next. */
export type Answering = 'take' | 'decline' | 'change' | 'judge';

const two_weeks_ms = 14 * 86_400_000;

interface AnswerProps {
  of: Improvement;
  what: Answering;
  onClose: () => void;
  onDone: () => void;
}

/** The next step of an improvement: taken up, declined, changed or judged, each with its words. */
export function AnswerForm({ of, what, onClose, onDone }: AnswerProps) {
  const say = useSay();
  const path = what === 'take' ? `/api/halls/${of.hall_id}/improvements` : null;
  const staff = useLive<Within>(path).data?.staff ?? [];
  const now = useHallNow(60_000);
  const [owner_id, own] = useState<string | null>(null);
  const [due_on, by] = useState(isoDay(now + two_weeks_ms));
  const [text, write] = useState('');
  const [kept, keep] = useState(of.effect !== 'worse');
  const [problem, refuse] = useState<Problem | null>(null);
  const owner = owner_id ?? staff[0]?.id ?? '';
  const at = { hall_id: of.hall_id, improvement_id: of.id };
  const send = async () => {
    const outcome = await {
      take: () => callApi(wire.take, { ...at, owner_id: owner, due_on, answer: text }),
      decline: () => callApi(wire.decline, { ...at, answer: text }),
      change: () => callApi(wire.change, { ...at, change: text }),
      judge: () => callApi(wire.judge, { ...at, kept, verdict: text }),
    }[what]();
    if (!outcome.ok) return refuse(outcome.problem);
    onDone();
  };
  const error = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  const text_field = { take: 'answer', decline: 'answer', change: 'change', judge: 'verdict' }[what];
  const label = {
    take: words.answer,
    decline: words.answer,
    change: words.change_text,
    judge: words.verdict,
  }[what];
  const told = ['owner_id', 'due_on', text_field].includes(problem?.field ?? '');
  return (
    <Dialog
      title={say(words[what])}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void send()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <p className="im-quiet">
        <Written text={say(titleOf(of))} />
      </p>
      {what === 'take' && (
        <div className="im-fields">
          <SelectField
            label={say(words.owner)}
            value={owner}
            options={staff.map(one => ({ value: one.id, name: say(one.name) }))}
            onChange={own}
            error={error('owner_id')}
          />
          <DateField label={say(words.due_on)} value={due_on} onChange={by} error={error('due_on')} />
        </div>
      )}
      {what === 'judge' && (
        <Choice
          label={say(words.judge)}
          value={kept ? 'kept' : 'taken_back'}
          onChoose={to => keep(to === 'kept')}
          segments={(['kept', 'taken_back'] as const).map(value => ({ value, name: say(words[value]) }))}
        />
      )}
      <AreaField label={say(label)} value={text} onChange={write} error={error(text_field)} required />
      {problem !== null && !told && (
        <p role="alert" className="im-worse">
          {problem.title} {problem.remedy}
        </p>
      )}
    </Dialog>
  );
}
