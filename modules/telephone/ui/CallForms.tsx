import { AreaField, CheckField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Purpose, purpose_codes, purposes } from '../purposes.ts';
import * as wire from '../wire.ts';
import { ask, words } from './words.ts';

interface FormProps {
  hall_id: number;
  onClose: () => void;
}

/** A call noted by hand: how often it rang, whether somebody answered, and the number where it is known. */
export function NoteForm({ hall_id, onClose }: FormProps) {
  const say = useSay();
  const form = useForm({ rings: '2', answered: 'yes', phone: '' });
  const { draft, put, wrong } = form;
  const keep = async () => {
    const { rings, answered, phone } = draft;
    const body = { rings: Number(rings), answered: answered === 'yes', ...(phone === '' ? {} : { phone }) };
    if ((await form.send(wire.note, { hall_id, ...body })) !== undefined) onClose();
  };
  return (
    <FormDialog
      {...{ title: words.add, of: form, fields: ['rings', 'phone'], onClose }}
      onKeep={() => void keep()}
    >
      <NumberField
        label={say(ask.rings)}
        value={draft.rings}
        onChange={rings => put({ rings })}
        error={wrong('rings')}
      />
      <SelectField
        label={say(ask.answered)}
        value={draft.answered}
        options={[
          { value: 'yes', name: say(ask.yes) },
          { value: 'no', name: say(ask.no) },
        ]}
        onChange={answered => put({ answered })}
      />
      <TextField
        label={say(ask.phone)}
        value={draft.phone}
        onChange={phone => put({ phone })}
        error={wrong('phone')}
      />
    </FormDialog>
  );
}

/** The number of the hall, as it is published. */
export function LineForm({ hall_id, onClose }: FormProps) {
  const say = useSay();
  const form = useForm({ number: '' });
  const keep = async () => {
    if ((await form.send(wire.keepLine, { hall_id, number: form.draft.number })) !== undefined) onClose();
  };
  return (
    <FormDialog
      {...{ title: words.keep_line, of: form, fields: ['number'], onClose }}
      onKeep={() => void keep()}
    >
      <TextField
        label={say(words.line_number)}
        value={form.draft.number}
        onChange={number => form.put({ number })}
        error={form.wrong('number')}
      />
    </FormDialog>
  );
}

export type Asking = 'settle' | 'promise' | 'hand_on' | 'call_back';
const asks: Record<Asking, readonly string[]> = {
  settle: ['purpose', 'need', 'outcome', 'named'],
  promise: ['purpose', 'need', 'phone', 'named'],
  hand_on: ['purpose', 'need', 'phone'],
  call_back: ['outcome'],
};

/** What became of a call: only what its verb asks for (TEL-01, TEL-02). */
export function CallForm({ hall_id, call_id, verb, onClose }: FormProps & { call_id: string; verb: Asking }) {
  const say = useSay();
  const form = useForm({ purpose: 'papers' as Purpose, need: '', outcome: '', phone: '', named: false });
  const { draft, put } = form;
  const wanted = asks[verb];
  const wrong = (key: string) => form.wrong(`press.${key}`, key);
  const keep = async () => {
    const given = Object.entries(draft).filter(
      ([key, value]) => wanted.includes(key) && !(key === 'phone' && value === ''),
    );
    const press = { verb, ...Object.fromEntries(given) };
    if ((await form.send(wire.press, { hall_id, call_id, press } as never)) !== undefined) onClose();
  };
  return (
    <FormDialog
      {...{ title: words[verb], of: form, fields: wanted.map(key => `press.${key}`), onClose }}
      onKeep={() => void keep()}
    >
      {wanted.includes('purpose') && (
        <SelectField
          label={say(ask.purpose)}
          value={draft.purpose}
          options={purpose_codes.map(value => ({ value, name: say(purposes[value]) }))}
          onChange={value => put({ purpose: purpose_codes.find(one => one === value) ?? 'other' })}
        />
      )}
      {(['need', 'outcome'] as const)
        .filter(key => wanted.includes(key))
        .map(key => (
          <AreaField
            key={key}
            label={say(ask[key])}
            value={draft[key]}
            onChange={value => put({ [key]: value })}
            error={wrong(key)}
          />
        ))}
      {wanted.includes('phone') && (
        <TextField
          label={say(ask.phone)}
          value={draft.phone}
          onChange={phone => put({ phone })}
          error={wrong('phone')}
        />
      )}
      {wanted.includes('named') && (
        <CheckField
          label={say(ask.named)}
          checked={draft.named}
          onChange={named => put({ named })}
          error={wrong('named')}
        />
      )}
    </FormDialog>
  );
}
