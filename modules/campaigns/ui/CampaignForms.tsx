import { parseYuan } from '../../../kit/money.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Place, place_codes, place_words } from '../campaign.ts';
import * as wire from '../wire.ts';
import { campaign_words as words } from './words.ts';

interface FormProps {
  hall_id: number;
  onClose: () => void;
}

/** A campaign as it is planned: what, where, for which business, on which days, for how much. */
export function PlanForm({
  hall_id,
  businesses,
  onClose,
}: FormProps & { businesses: { code: string; say: Words }[] }) {
  const say = useSay();
  const form = useForm({
    ...{ name: '', offer: '', place: 'hall' as Place, business: businesses[0]?.code ?? '' },
    ...{ starts_on: '', ends_on: '', target: '', budget: '' },
  });
  const { draft, put, wrong } = form;
  const keep = async () => {
    const { target, budget, ...plan } = draft;
    const figures = { target: Number(target), budget_fen: parseYuan(budget) ?? -1 };
    if ((await form.send(wire.draft, { hall_id, ...plan, ...figures })) !== undefined) onClose();
  };
  const fields = ['name', 'offer', 'place', 'business', 'starts_on', 'ends_on', 'target', 'budget_fen'];
  return (
    <FormDialog
      {...{ title: words.add, keep: words.keep, of: form, fields, onClose, wide: true }}
      onKeep={() => void keep()}
    >
      <TextField
        label={say(words.name)}
        value={draft.name}
        onChange={name => put({ name })}
        error={wrong('name')}
      />
      <AreaField
        label={say(words.offer)}
        value={draft.offer}
        onChange={offer => put({ offer })}
        error={wrong('offer')}
      />
      <SelectField
        label={say(words.place)}
        value={draft.place}
        options={place_codes.map(value => ({ value, name: say(place_words[value]) }))}
        onChange={value => put({ place: place_codes.find(one => one === value) ?? 'hall' })}
      />
      <SelectField
        label={say(words.business)}
        value={draft.business}
        options={businesses.map(one => ({ value: one.code, name: say(one.say) }))}
        onChange={business => put({ business })}
        error={wrong('business')}
      />
      <DateField
        label={say(words.starts_on)}
        value={draft.starts_on}
        onChange={starts_on => put({ starts_on })}
        error={wrong('starts_on')}
      />
      <DateField
        label={say(words.ends_on)}
        value={draft.ends_on}
        onChange={ends_on => put({ ends_on })}
        error={wrong('ends_on')}
      />
      <NumberField
        label={say(words.target)}
        unit={say(words.pieces)}
        value={draft.target}
        onChange={target => put({ target })}
        error={wrong('target')}
      />
      <NumberField
        label={say(words.budget)}
        unit={say(words.yuan)}
        value={draft.budget}
        onChange={budget => put({ budget })}
        error={wrong('budget_fen', 'budget')}
      />
    </FormDialog>
  );
}

/** One text that goes with an act: why a plan goes back, or what was learned. */
export function TextForm({
  hall_id,
  campaign_id,
  about,
  onClose,
}: FormProps & { campaign_id: string; about: 'send_back' | 'sum_up' }) {
  const say = useSay();
  const form = useForm({ text: '' });
  const [label, field] = about === 'sum_up' ? [words.result, 'result'] : [words.reason, 'reason'];
  const keep = async () => {
    const of = { hall_id, campaign_id };
    const done =
      about === 'sum_up'
        ? await form.send(wire.close, { ...of, result: form.draft.text })
        : await form.send(wire.decide, { ...of, approve: false, reason: form.draft.text });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog {...{ title: words[about], of: form, fields: [field], onClose }} onKeep={() => void keep()}>
      <AreaField
        label={say(label)}
        value={form.draft.text}
        onChange={text => form.put({ text })}
        error={form.wrong(field, 'text')}
      />
    </FormDialog>
  );
}
