import { parseYuan } from '../../../kit/money.ts';
import { AreaField, CheckField, NumberField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { words } from './words.ts';

interface TakeProps {
  hall_id: number;
  onClose: () => void;
}

/** A phone is taken in: what it is, what is wrong, how it looks, whose number (RPR-01). */
export function TakeForm({ hall_id, onClose }: TakeProps) {
  const say = useSay();
  const form = useForm({
    ...{ model: '', imei_end: '', fault: '', look: '', phone: '', warranty: false, data_told: false },
  });
  const { draft, put, wrong } = form;
  const keep = async () => {
    const done = await form.send(wire.takeIn, { hall_id, ...draft });
    if (done === undefined) return;
    showToast({ tone: 'ok', title: done.no });
    onClose();
  };
  const fields = ['model', 'imei_end', 'fault', 'look', 'phone', 'data_told'];
  return (
    <FormDialog {...{ title: words.add, of: form, fields, onClose, wide: true }} onKeep={() => void keep()}>
      {(['model', 'imei_end', 'phone'] as const).map(key => (
        <TextField
          key={key}
          label={say(words[key])}
          value={draft[key]}
          onChange={value => put({ [key]: value })}
          error={wrong(key)}
        />
      ))}
      {(['fault', 'look'] as const).map(key => (
        <AreaField
          key={key}
          label={say(words[key])}
          value={draft[key]}
          onChange={value => put({ [key]: value })}
          error={wrong(key)}
        />
      ))}
      <CheckField
        label={say(words.warranty)}
        checked={draft.warranty}
        onChange={warranty => put({ warranty })}
      />
      <CheckField
        label={say(words.data_told)}
        checked={draft.data_told}
        onChange={data_told => put({ data_told })}
        error={wrong('data_told')}
      />
    </FormDialog>
  );
}

export type Asking = 'quote' | 'lend' | 'finish' | 'collect';
interface StepProps extends TakeProps {
  repair_id: string;
  verb: Asking;
  /** The phone that was lent meanwhile. */
  loan_tag: string | null;
}

/** What a step asks beside its verb. */
export function StepForm({ hall_id, repair_id, verb, loan_tag, onClose }: StepProps) {
  const say = useSay();
  const form = useForm({ price: '', note: '', loan_tag: '', shown_id: false, loan_back: false });
  const { draft, put, wrong } = form;
  const press = {
    quote: { verb, quote_fen: parseYuan(draft.price) ?? -1, note: draft.note },
    lend: { verb, loan_tag: draft.loan_tag },
    finish: { verb, note: draft.note },
    collect: { verb, shown_id: draft.shown_id, loan_back: draft.loan_back },
  }[verb];
  const keep = async () => {
    if ((await form.send(wire.press, { hall_id, repair_id, press } as never)) !== undefined) onClose();
  };
  const of = (field: string, key?: string) => wrong(`press.${field}`, key) ?? wrong(field, key);
  const names = ['quote_fen', 'note', 'loan_tag', 'shown_id', 'loan_back'];
  const fields = [...names, ...names.map(one => `press.${one}`)];
  return (
    <FormDialog {...{ title: words[verb], of: form, fields, onClose }} onKeep={() => void keep()}>
      {verb === 'quote' && (
        <NumberField
          label={say(words.price)}
          unit={say(words.yuan)}
          value={draft.price}
          onChange={price => put({ price })}
          error={of('quote_fen', 'price')}
        />
      )}
      {(verb === 'quote' || verb === 'finish') && (
        <AreaField
          label={say(verb === 'quote' ? words.quote_note : words.work_note)}
          value={draft.note}
          onChange={note => put({ note })}
          error={of('note')}
        />
      )}
      {verb === 'lend' && (
        <TextField
          label={say(words.loan_tag)}
          value={draft.loan_tag}
          onChange={loan_tag => put({ loan_tag })}
          error={of('loan_tag')}
        />
      )}
      {verb === 'collect' && (
        <CheckField
          label={say(words.shown_id)}
          checked={draft.shown_id}
          onChange={shown_id => put({ shown_id })}
          error={of('shown_id')}
        />
      )}
      {verb === 'collect' && loan_tag !== null && (
        <CheckField
          label={say(words.loan_back(loan_tag))}
          checked={draft.loan_back}
          onChange={loan_back => put({ loan_back })}
          error={of('loan_back')}
        />
      )}
    </FormDialog>
  );
}
