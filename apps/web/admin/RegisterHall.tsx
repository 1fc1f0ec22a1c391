import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { wrongField } from '../../../kit/ui/problem.ts';
import * as wire from '../../../modules/halls/entry_wire.ts';
import { type Entry, EntryFields, emptyEntry } from './EntryFields.tsx';
import { hall_words as words } from './hall-words.ts';

type Unit = z.output<typeof wire.units.answer>[number];

/** A new hall: its number, its unit, and its entry. */
export function RegisterHall({ onClose, onDone }: { onClose: () => void; onDone: (id: number) => void }) {
  const say = useSay();
  const act = useAct(wire.register);
  const [units, setUnits] = useState<Unit[]>([]);
  const [id, setId] = useState('');
  const [unit, setUnit] = useState('');
  const [draft, setDraft] = useState<Entry>(emptyEntry);
  useEffect(() => {
    void callApi(wire.units, {}).then(outcome => {
      if (!outcome.ok) return;
      setUnits(outcome.value);
      setUnit(String(outcome.value.find(one => one.kind === 'branch')?.id ?? outcome.value[0]?.id ?? ''));
    });
  }, []);
  const save = async () => {
    const outcome = await act.run({ id: Number(id), unit_id: Number(unit), ...draft });
    if (outcome.ok) onDone(outcome.value.id);
  };
  return (
    <Dialog
      title={say(words.register)}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void save()}>
            {say(words.register)}
          </Button>
        </>
      }
    >
      <div className="ad-fields">
        <TextField
          label={say(words.number)}
          value={id}
          onChange={setId}
          error={wrongField(act.problem, 'id')}
        />
        <SelectField
          label={say(words.unit)}
          value={unit}
          onChange={setUnit}
          options={units.map(one => ({ value: String(one.id), name: say(one.name) }))}
        />
      </div>
      <EntryFields of={draft} problem={act.problem} onChange={part => setDraft({ ...draft, ...part })} />
    </Dialog>
  );
}
