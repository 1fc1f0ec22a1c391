import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
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
  const form = useForm({ form: '', what: '', since: '', owner_id: of.staff[0]?.id ?? '', target_on: '' });
  const { draft, put, wrong } = form;
  const save = async () => {
    const which = draft.form === '' ? null : draft.form;
    if ((await form.send(wire.enterWork, { hall_id, ...draft, form: which })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.add}
      keep={words.save}
      of={form}
      fields={['form', 'what', 'since', 'owner_id', 'target_on']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <SelectField
        label={say(words.which)}
        value={draft.form}
        onChange={which => put({ form: which })}
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
      <DateField
        label={say(words.since)}
        value={draft.since}
        onChange={since => put({ since })}
        error={wrong('since')}
      />
      <SelectField
        label={say(words.owner)}
        value={draft.owner_id}
        onChange={owner_id => put({ owner_id })}
        error={wrong('owner_id')}
        options={of.staff.map(one => ({ value: one.id, name: say(one.name) }))}
      />
      <DateField
        label={say(words.target)}
        value={draft.target_on}
        onChange={target_on => put({ target_on })}
        error={wrong('target_on')}
      />
    </FormDialog>
  );
}

/** The evidence that it is done in the system now. */
export function CloseForm({ hall_id, work_id, onClose, onDone }: Asking & { work_id: string }) {
  const say = useSay();
  const form = useForm({ evidence: '' });
  const save = async () => {
    if ((await form.send(wire.closeWork, { hall_id, work_id, ...form.draft })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.close_title}
      keep={words.close}
      of={form}
      fields={['evidence']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <AreaField
        label={say(words.evidence)}
        help={say(words.evidence_help)}
        value={form.draft.evidence}
        onChange={evidence => form.put({ evidence })}
        error={form.wrong('evidence')}
      />
    </FormDialog>
  );
}
