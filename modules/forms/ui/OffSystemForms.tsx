import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import type { Seen } from './shapes.ts';
import { form_words as words } from './words.ts';

interface Asking {
  hall_id: number;
  onClose: () => void;
  onDone: () => void;
}

/** Something still done off the system: what, since when, whose it is to bring in, by when. */
export function EnterForm({ hall_id, of, onClose, onDone }: Asking & { of: Seen }) {
  const say = useSay();
  const entering = useAct(wire.enterWork);
  const [draft, set] = useState({
    ...{ form: '', what: '', since: '', owner_id: of.staff[0]?.id ?? '', target_on: '' },
  });
  const put = (part: Partial<typeof draft>) => set({ ...draft, ...part });
  const { problem } = entering;
  const wrong = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  const save = async () => {
    const form = draft.form === '' ? null : draft.form;
    if ((await entering.run({ hall_id, ...draft, form })).ok) onDone();
  };
  return (
    <Dialog
      title={say(words.add)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={entering.pending} onPress={() => void save()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <SelectField
        label={say(words.which)}
        value={draft.form}
        onChange={form => put({ form })}
        error={wrong('form')}
        options={[
          { value: '', name: say(words.other) },
          ...of.forms.map(one => ({ value: one.code, name: say(one.say) })),
        ]}
      />
      <TextField
        label={say(words.what)}
        value={draft.what}
        onChange={what => put({ what })}
        error={wrong('what')}
      />
      <DateField label={say(words.since)} value={draft.since} onChange={since => put({ since })} />
      <SelectField
        label={say(words.owner)}
        value={draft.owner_id}
        onChange={owner_id => put({ owner_id })}
        options={of.staff.map(one => ({ value: one.id, name: say(one.name) }))}
      />
      <DateField
        label={say(words.target)}
        value={draft.target_on}
        onChange={target_on => put({ target_on })}
        error={wrong('target_on')}
      />
    </Dialog>
  );
}

/** The evidence that it is done in the system now. */
export function CloseForm({ hall_id, work_id, onClose, onDone }: Asking & { work_id: string }) {
  const say = useSay();
  const closing = useAct(wire.closeWork);
  const [evidence, set] = useState('');
  const { problem } = closing;
  const save = async () => {
    if ((await closing.run({ hall_id, work_id, evidence })).ok) onDone();
  };
  return (
    <Dialog
      title={say(words.close_title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={closing.pending} onPress={() => void save()}>
            {say(words.close)}
          </Button>
        </>
      }
    >
      <AreaField
        label={say(words.evidence)}
        help={say(words.evidence_help)}
        value={evidence}
        onChange={set}
        error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
      />
    </Dialog>
  );
}
