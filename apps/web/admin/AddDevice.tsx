import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, type Given, useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import * as counters from '../../../modules/counters/wire.ts';
import * as wire from '../../../modules/people/admin_wire.ts';
import { admin, device_words } from '../../../modules/people/ui/admin/words.ts';
import { wrongField } from './EntryFields.tsx';
import { hall_words as words } from './hall-words.ts';

type Kind = Given<typeof wire.addDevice>['kind'];
const kinds: readonly Kind[] = ['kiosk', 'wall', 'counter_screen', 'rating_screen'];
const add = { zh: '登记设备', en: 'Register a device' };

/** A new device of a hall: it is paired afterwards with a code. */
export function AddDevice({ hall_id, onDone }: { hall_id: number; onDone: () => void }) {
  const say = useSay();
  const act = useAct(wire.addDevice);
  const [open, show] = useState(false);
  const [kind, setKind] = useState<Kind>('kiosk');
  const [code, setCode] = useState('');
  const [counter, setCounter] = useState('');
  const [places, setPlaces] = useState<{ id: string; number: number }[]>([]);
  useEffect(() => {
    if (open)
      void callApi(counters.entries, { hall_id }).then(outcome => outcome.ok && setPlaces(outcome.value));
  }, [open, hall_id]);
  const close = () => {
    act.forget();
    show(false);
  };
  const save = async () => {
    const outcome = await act.run({
      hall_id,
      kind,
      code,
      ...(counter === '' ? {} : { counter_id: counter }),
    });
    if (!outcome.ok) return;
    close();
    onDone();
  };
  if (!open) return <Button onPress={() => show(true)}>{say(add)}</Button>;
  return (
    <>
      <Button onPress={() => show(true)}>{say(add)}</Button>
      <Dialog
        title={say(add)}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{say(admin.cancel)}</Button>
            <Button kind="primary" busy={act.pending} onPress={() => void save()}>
              {say(add)}
            </Button>
          </>
        }
      >
        <SelectField
          label={say(admin.kind)}
          value={kind}
          onChange={value => setKind(value as Kind)}
          options={kinds.map(value => ({ value, name: say(device_words[value] ?? { zh: '', en: '' }) }))}
        />
        <TextField
          label={say(admin.code)}
          value={code}
          onChange={value => setCode(value.toUpperCase())}
          help={say({ zh: '字母开头，如 K3', en: 'A letter first, such as K3' })}
          error={wrongField(act.problem, 'code')}
        />
        <SelectField
          label={say(words.counters)}
          value={counter}
          onChange={setCounter}
          options={[
            { value: '', name: '–' },
            ...places.map(one => ({ value: one.id, name: say(words.counter(one.number)) })),
          ]}
          error={wrongField(act.problem, 'counter_id')}
        />
      </Dialog>
    </>
  );
}
