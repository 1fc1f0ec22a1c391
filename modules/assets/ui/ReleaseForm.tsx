import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../wire.ts';
import type { Assets } from './shapes.ts';
import { asset_words as words } from './words.ts';

/** The version a model should have from a day on, in all halls (FAC-16). */
export function ReleaseForm({ of, act, onClose }: { of: Assets; act: Act; onClose: () => void }) {
  const say = useSay();
  const models = [...new Set(of.assets.flatMap(one => (one.firmware === null ? [] : [one.model])))].sort();
  const [entry, set] = useState({ model: models[0] ?? '', version: '', released_on: of.today });
  const put = (to: Partial<typeof entry>) => set({ ...entry, ...to });
  const keep = async () => {
    if (await act(wire.releaseVersion, entry)) onClose();
  };
  return (
    <Dialog
      title={say(words.release)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.release)}
        </Button>
      }
    >
      <SelectField
        label={say(words.model)}
        value={entry.model}
        onChange={model => put({ model })}
        options={models.map(model => ({ value: model, name: model }))}
      />
      <TextField label={say(words.version)} value={entry.version} onChange={version => put({ version })} />
      <DateField
        label={say(words.released_on)}
        value={entry.released_on}
        onChange={released_on => put({ released_on })}
      />
    </Dialog>
  );
}
