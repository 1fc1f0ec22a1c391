import { Choice } from '../../../kit/ui/Choice.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
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
  const form = useForm({
    ...{ owner_id: '', due_on: isoDay(now + two_weeks_ms), text: '', kept: of.effect !== 'worse' },
  });
  const { draft, put, wrong } = form;
  const { due_on, text, kept } = draft;
  const owner = draft.owner_id || (staff[0]?.id ?? '');
  const at = { hall_id: of.hall_id, improvement_id: of.id };
  const send = async () => {
    const done = await {
      take: () => form.send(wire.take, { ...at, owner_id: owner, due_on, answer: text }),
      decline: () => form.send(wire.decline, { ...at, answer: text }),
      change: () => form.send(wire.change, { ...at, change: text }),
      judge: () => form.send(wire.judge, { ...at, kept, verdict: text }),
    }[what]();
    if (done !== undefined) onDone();
  };
  const text_field = { take: 'answer', decline: 'answer', change: 'change', judge: 'verdict' }[what];
  const label = {
    take: words.answer,
    decline: words.answer,
    change: words.change_text,
    judge: words.verdict,
  }[what];
  return (
    <FormDialog
      title={words[what]}
      keep={words.save}
      of={form}
      fields={['owner_id', 'due_on', text_field]}
      onClose={onClose}
      onKeep={() => void send()}
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
            onChange={owner_id => put({ owner_id })}
            error={wrong('owner_id')}
          />
          <DateField
            label={say(words.due_on)}
            value={due_on}
            onChange={to => put({ due_on: to })}
            error={wrong('due_on')}
          />
        </div>
      )}
      {what === 'judge' && (
        <Choice
          label={say(words.judge)}
          value={kept ? 'kept' : 'taken_back'}
          onChoose={to => put({ kept: to === 'kept' })}
          segments={(['kept', 'taken_back'] as const).map(value => ({ value, name: say(words[value]) }))}
        />
      )}
      <AreaField
        label={say(label)}
        value={text}
        onChange={to => put({ text: to })}
        error={wrong(text_field, 'text')}
        required
      />
    </FormDialog>
  );
}
