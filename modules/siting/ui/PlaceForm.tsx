import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import type { Place } from './shapes.ts';
import { siting as words } from './words.ts';

interface FormProps {
  /** The place to change; null for a new one. */
  of: Place | null;
  units: readonly { id: number; name: Words }[];
  onClose: () => void;
  onDone: () => void;
}

const named = ['name_zh', 'name_en'] as const;
const counted = ['residents', 'latitude', 'longitude'] as const;

/** A place where people live: its name, how many live there, where it lies. */
export function PlaceForm({ of, units, onClose, onDone }: FormProps) {
  const say = useSay();
  const form = useForm({
    ...{ unit: String(units[0]?.id ?? ''), listed: String(of?.listed ?? true) },
    ...{ name_zh: of?.name_zh ?? '', name_en: of?.name_en ?? '', residents: String(of?.residents ?? '') },
    ...{ latitude: String(of?.latitude ?? ''), longitude: String(of?.longitude ?? '') },
  });
  const { draft, put, wrong } = form;
  const save = async () => {
    const { unit, listed, residents, latitude, longitude, ...names } = draft;
    const lies = { residents: Number(residents), latitude: Number(latitude), longitude: Number(longitude) };
    const fields = { ...names, ...lies, listed: listed === 'true' };
    const done =
      of === null
        ? await form.send(wire.enterPlace, { unit_id: Number(unit), ...fields })
        : await form.send(wire.amendPlace, { place_id: of.id, ...fields });
    if (done === undefined) return;
    showToast({ tone: 'ok', title: say(words.saved) });
    onDone();
  };
  return (
    <FormDialog
      title={of === null ? words.enter : words.amend}
      keep={words.save}
      of={form}
      fields={[...named, ...counted, 'unit_id']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <div className="si-form">
        {of === null && (
          <SelectField
            label={say(words.unit)}
            value={draft.unit}
            onChange={unit => put({ unit })}
            error={wrong('unit_id', 'unit')}
            options={units.map(one => ({ value: String(one.id), name: say(one.name) }))}
          />
        )}
        {of !== null && (
          <SelectField
            label={say(words.counts)}
            value={draft.listed}
            onChange={listed => put({ listed })}
            options={[
              { value: 'true', name: say(words.yes) },
              { value: 'false', name: say(words.no) },
            ]}
          />
        )}
        {named.map(field => (
          <TextField
            key={field}
            label={say(words[field])}
            value={draft[field]}
            onChange={value => put({ [field]: value })}
            error={wrong(field)}
          />
        ))}
        {counted.map(field => (
          <NumberField
            key={field}
            label={say(words[field])}
            value={draft[field]}
            onChange={value => put({ [field]: value })}
            error={wrong(field)}
            {...(field === 'residents' ? {} : { unit: '°' })}
          />
        ))}
      </div>
    </FormDialog>
  );
}
