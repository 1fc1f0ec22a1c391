import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
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
  const enter = useAct(wire.enterPlace);
  const amend = useAct(wire.amendPlace);
  const problem = enter.problem ?? amend.problem;
  const [unit, setUnit] = useState(String(units[0]?.id ?? ''));
  const [listed, list] = useState(of?.listed ?? true);
  const [typed, type] = useState({
    ...{ name_zh: of?.name_zh ?? '', name_en: of?.name_en ?? '', residents: String(of?.residents ?? '') },
    ...{ latitude: String(of?.latitude ?? ''), longitude: String(of?.longitude ?? '') },
  });
  const wrong = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  const save = async () => {
    const { name_zh, name_en } = typed;
    const [residents, latitude, longitude] = counted.map(field => Number(typed[field])) as [
      number,
      number,
      number,
    ];
    const fields = { name_zh, name_en, residents, latitude, longitude, listed };
    const outcome =
      of === null
        ? await enter.run({ unit_id: Number(unit), ...fields })
        : await amend.run({ place_id: of.id, ...fields });
    if (!outcome.ok) return;
    showToast({ tone: 'ok', title: say(words.saved) });
    onDone();
  };
  return (
    <Dialog
      title={say(of === null ? words.enter : words.amend)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={enter.pending || amend.pending} onPress={() => void save()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <div className="si-form">
        {of === null && (
          <SelectField
            label={say(words.unit)}
            value={unit}
            onChange={setUnit}
            options={units.map(one => ({ value: String(one.id), name: say(one.name) }))}
          />
        )}
        {of !== null && (
          <SelectField
            label={say(words.counts)}
            value={String(listed)}
            onChange={value => list(value === 'true')}
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
            value={typed[field]}
            onChange={value => type({ ...typed, [field]: value })}
            error={wrong(field)}
          />
        ))}
        {counted.map(field => (
          <NumberField
            key={field}
            label={say(words[field])}
            value={typed[field]}
            onChange={value => type({ ...typed, [field]: value })}
            error={wrong(field)}
            {...(field === 'residents' ? {} : { unit: '°' })}
          />
        ))}
      </div>
    </Dialog>
  );
}
