import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import type { Assets } from './shapes.ts';
import { asset_words as words } from './words.ts';

interface FormProps {
  hall_id: number;
  of: Assets;
  act: Act;
  onClose: () => void;
}

/** One device as it comes into the register; when it is replaced follows from its working life. */
export function AssetForm({ hall_id, of, act, onClose }: FormProps) {
  const say = useSay();
  const [entry, set] = useState({
    ...{ tag: '', kind: 'counter_computer', model: '', serial: '', place: '', firmware: '', price: '' },
    ...{ custodian_id: of.people[0]?.id ?? '', acquired_on: of.today },
  });
  const put = (to: Partial<typeof entry>) => set({ ...entry, ...to });
  const keep = async () => {
    const { tag, kind, model, serial, place, custodian_id, acquired_on } = entry;
    const body = {
      ...{ hall_id, tag: tag.trim().toUpperCase(), kind, model, serial, place, custodian_id, acquired_on },
      price_fen: typedFen(entry.price),
      firmware: entry.firmware.trim() === '' ? null : entry.firmware,
    };
    if (await act(wire.enterAsset, body as never)) onClose();
  };
  return (
    <Dialog
      wide
      title={say(words.enter)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.keep)}
        </Button>
      }
    >
      <div className="as-form">
        <TextField
          label={say(words.tag)}
          value={entry.tag}
          onChange={tag => put({ tag })}
          placeholder="DN-09"
        />
        <SelectField
          label={say(words.kind)}
          value={entry.kind}
          onChange={kind => put({ kind })}
          options={Object.entries(asset_kinds).map(([value, name]) => ({ value, name: say(name) }))}
        />
        <TextField label={say(words.model)} value={entry.model} onChange={model => put({ model })} />
        <TextField label={say(words.serial)} value={entry.serial} onChange={serial => put({ serial })} />
        <TextField label={say(words.place)} value={entry.place} onChange={place => put({ place })} />
        <SelectField
          label={say(words.keeper)}
          value={entry.custodian_id}
          onChange={custodian_id => put({ custodian_id })}
          options={of.people.map(one => ({ value: one.id, name: say(one.name) }))}
        />
        <DateField
          label={say(words.bought)}
          value={entry.acquired_on}
          onChange={acquired_on => put({ acquired_on })}
        />
        <NumberField
          label={say(words.price)}
          value={entry.price}
          onChange={price => put({ price })}
          unit={say(words.yuan)}
        />
        <TextField
          label={say(words.version)}
          value={entry.firmware}
          onChange={firmware => put({ firmware })}
        />
      </div>
    </Dialog>
  );
}
