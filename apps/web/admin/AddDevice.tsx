import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, type Given } from '../../../kit/ui/call.ts';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as counters from '../../../modules/counters/wire.ts';
import * as wire from '../../../modules/people/admin_wire.ts';
import { admin, device_words } from '../../../modules/people/ui/admin/words.ts';
import { hall_words as words } from './hall-words.ts';

type Kind = Given<typeof wire.addDevice>['kind'];
const kinds: readonly Kind[] = ['kiosk', 'wall', 'counter_screen', 'rating_screen'];
const add = { zh: '登记设备', en: 'Register a device' };

interface AddProps {
  hall_id: number;
  onDone: () => void;
}

/** A new device of a hall: it is paired afterwards with a code. */
export function AddDevice({ hall_id, onDone }: AddProps) {
  const say = useSay();
  const [open, show] = useState(false);
  const close = () => show(false);
  const done = () => {
    close();
    onDone();
  };
  return (
    <>
      <Button onPress={() => show(true)}>{say(add)}</Button>
      {open && <DeviceForm {...{ hall_id }} onClose={close} onDone={done} />}
    </>
  );
}

function DeviceForm({ hall_id, onClose, onDone }: AddProps & { onClose: () => void }) {
  const say = useSay();
  const form = useForm({ kind: 'kiosk' as Kind, code: '', counter: '' });
  const { draft, put, wrong } = form;
  const [places, setPlaces] = useState<{ id: string; number: number }[]>([]);
  useEffect(() => {
    void callApi(counters.entries, { hall_id }).then(outcome => outcome.ok && setPlaces(outcome.value));
  }, [hall_id]);
  const save = async () => {
    const { counter, ...of } = draft;
    const stands = counter === '' ? {} : { counter_id: counter };
    if ((await form.send(wire.addDevice, { hall_id, ...of, ...stands })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={add}
      of={form}
      fields={['kind', 'code', 'counter_id']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <SelectField
        label={say(admin.kind)}
        value={draft.kind}
        onChange={kind => put({ kind: kind as Kind })}
        options={kinds.map(value => ({ value, name: say(device_words[value] ?? { zh: '', en: '' }) }))}
        error={wrong('kind')}
      />
      <TextField
        label={say(admin.code)}
        value={draft.code}
        onChange={code => put({ code: code.toUpperCase() })}
        help={say({ zh: '字母开头，如 K3', en: 'A letter first, such as K3' })}
        error={wrong('code')}
      />
      <SelectField
        label={say(words.counters)}
        value={draft.counter}
        onChange={counter => put({ counter })}
        options={[
          { value: '', name: '–' },
          ...places.map(one => ({ value: one.id, name: say(words.counter(one.number)) })),
        ]}
        error={wrong('counter_id', 'counter')}
      />
    </FormDialog>
  );
}
